package vn.loa.core.evaluation;

import java.time.LocalDate;
import java.util.List;

/** Activities of the ward by ISO week of the span. */
public record WeeklyActivity(List<Week> weeks) {
    public WeeklyActivity {
        weeks = List.copyOf(weeks);
    }

    /**
     * One week.
     *
     * @param code ISO, {@code 2026-W01}
     * @param monday its first day
     * @param activities accepted activities that took place on at least one of its days up to the as-of date (an activity of several
     *     weeks counts in each)
     * @param bulletin whether the bulletin channel was heard
     * @param complete whether all seven days lie before or on the as-of date
     */
    public record Week(String code, LocalDate monday, int activities, boolean bulletin, boolean complete) {}
}
