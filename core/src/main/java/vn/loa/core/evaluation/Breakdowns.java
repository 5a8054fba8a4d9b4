package vn.loa.core.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of an evaluation spread out over weeks, months, units and channels, for charts and their tables. Where an indicator
 * speaks of the same thing the parts add up to it.
 *
 * @param unitWeeks every unit of U × every week of T, in the plan's order
 * @param channelSteps every step of T × every channel of the plan: months of the plan's calendar, cut to T, where T touches three of
 *     them or more; else weeks of T
 * @param funnel null where the ward's {@code practical.task_success} is not measured
 * @param courses every series of the plan, in its order
 * @param monthCosts the calendar months from January of the year of T's last day to that day
 * @param difficultyCounts what was received in T, by month of the plan's calendar (cut to T), unit and state; only what is above 0, in
 *     that order
 */
public record Breakdowns(
        List<UnitWeek> unitWeeks,
        List<ChannelStep> channelSteps,
        @Nullable UnitFunnel funnel,
        List<SeriesCourse> courses,
        List<MonthCost> monthCosts,
        List<DifficultyCount> difficultyCounts) {
    public static final Breakdowns NONE = new Breakdowns(List.of(), List.of(), null, List.of(), List.of(), List.of());

    public Breakdowns {
        unitWeeks = List.copyOf(unitWeeks);
        channelSteps = List.copyOf(channelSteps);
        courses = List.copyOf(courses);
        monthCosts = List.copyOf(monthCosts);
        difficultyCounts = List.copyOf(difficultyCounts);
    }
}
