package vn.loa.core.evaluation;

import java.time.LocalDate;
import java.util.Locale;

/**
 * One unit in one ISO week of T.
 *
 * @param unit code
 * @param week ISO, {@code 2026-W01}
 * @param monday its first day
 * @param activities accepted activities of the unit that took place on at least one of its days up to the as-of date (an activity of
 *     several weeks counts in each)
 */
public record UnitWeek(String unit, String week, LocalDate monday, int activities, State state) {
    /** What is known of the week; nothing known is never silence. */
    public enum State {
        ACTIVE,
        /** A submission speaks of some of its days, and of no activity in it. */
        SILENT,
        /** No activity, and no effective submission whose period overlaps the week. */
        NO_REPORT,
        /** No activity, and the week is not over on the as-of date. */
        OPEN,
        /** The unit is not valid on the week's Thursday: it is none of its weeks. Activities may be there all the same. */
        OUTSIDE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
