/**
 * Reading what units send: believed by nobody until checked, and nothing lost silently.
 *
 * <p>Enters: a {@code CsvFile} (a source that can be opened again) of activities, of outcome series or of difficulties. Leaves: for
 * every record an accepted row of its kind, a zero report, a returned row with its problems, or a left-out row. Begin at
 * {@code Intake}; what a kind of file has stands in {@code FileKind} and its {@code RowReader}.
 */
@NullMarked
package vn.loa.core.intake;

import org.jspecify.annotations.NullMarked;
