package vn.loa.core.evaluation;

import java.util.Locale;

/**
 * Difficulties that a unit received in one month and that stand alike on the as-of date.
 *
 * @param period code of the month of the plan's calendar in which they were received
 * @param unit code
 */
public record DifficultyCount(String period, String unit, State state, int n) {
    /** How a difficulty stands on the as-of date; an answer of a later day has not been given yet. */
    public enum State {
        IN_TIME,
        /** Answered after the plan's last day. */
        LATE,
        /** Not answered, and its last day is not before the as-of date, or the plan gives none. */
        OPEN,
        /** Not answered, and its last day is before the as-of date. */
        OVERDUE,
        /** Answered, and the plan gives no time. */
        ANSWERED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
