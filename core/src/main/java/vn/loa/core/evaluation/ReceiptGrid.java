package vn.loa.core.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reports by unit (rows) and reporting period of the span (columns), in the plan's order. */
public record ReceiptGrid(List<Cell> cells) {
    public ReceiptGrid {
        cells = List.copyOf(cells);
    }

    /** How a report stands as of the date. */
    public enum State {
        ON_TIME,
        LATE,
        /** Due, and not there. */
        MISSING,
        /** Not there, and not due yet. */
        NOT_DUE,
        /** There, but the plan has no due rule. */
        RECEIVED,
        /** The unit does not exist on every day of the period: it owes nothing. */
        NOT_EXPECTED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One unit and period; {@code due} is null without a due rule, {@code received} (a day of the ward's zone) null where nothing came;
     * {@code zero}: the effective report is a zero report.
     */
    public record Cell(
            String unit,
            String period,
            State state,
            @Nullable LocalDate due,
            @Nullable LocalDate received,
            int accepted,
            int returned,
            boolean zero) {}
}
