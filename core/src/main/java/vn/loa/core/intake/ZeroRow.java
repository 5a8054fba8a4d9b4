package vn.loa.core.intake;

import org.jspecify.annotations.Nullable;

/**
 * A row that says that nothing was done.
 *
 * @param unit null where none can be read
 * @param period null where none can be read
 * @param stated whether a cell or line names the period
 * @param notes with a problem where the row is not believed
 */
record ZeroRow(@Nullable String unit, @Nullable String period, boolean stated, RowNotes notes) {}
