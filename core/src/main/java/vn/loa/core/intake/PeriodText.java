package vn.loa.core.intake;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reporting periods as units write them, in a cell or in a line above the table (formats.md §1.1). */
final class PeriodText {
    private PeriodText() {}

    /** The month that a cell of the column {@code period} names; null: not a period. */
    static @Nullable YearMonth read(String cell) {
        return null;
    }

    /** The month that a line above the header states (footnote 2); null: none. */
    static @Nullable YearMonth inLine(String line) {
        return null;
    }
}
