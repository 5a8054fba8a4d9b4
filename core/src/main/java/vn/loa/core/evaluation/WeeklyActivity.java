package vn.loa.core.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import vn.loa.core.plan.Channel;
import vn.loa.core.tally.Tallies;

/** Activities of the ward by ISO week of T, the days of the span up to the as-of date. */
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

    /** The weeks of T; one in progress on the as-of date is there when its Thursday has come, later weeks are not: nothing is known of them. */
    static WeeklyActivity of(Tallies tallies, LocalDate asOf) {
        NavigableSet<LocalDate> heard = tallies.ward().daysOn(Channel::bulletin);
        List<Week> weeks = new ArrayList<>();
        tallies.activitiesByWeek()
                .forEach((week, n) -> weeks.add(new Week(
                        week.code(),
                        week.monday(),
                        Math.toIntExact(n),
                        !heard.subSet(week.monday(), true, week.sunday(), true).isEmpty(),
                        !week.sunday().isAfter(asOf))));
        return new WeeklyActivity(weeks);
    }
}
