package vn.loa.core.evaluation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Status;
import vn.loa.core.indicator.Value;
import vn.loa.core.outcome.Outcomes;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;
import vn.loa.core.submission.LedgerView;
import vn.loa.core.tally.Tallies;

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

    /** @param values those of T, which say what is measured */
    static Breakdowns of(
            Plan plan,
            Period t,
            LocalDate asOf,
            LedgerView ledger,
            Tallies tallies,
            Outcomes outcomes,
            List<Value> values) {
        Map<String, Double> slopes = new HashMap<>();
        boolean success = false;
        for (Value value : values) {
            if (value.status() == Status.MEASURED && value.value() != null) {
                success |= value.indicator().equals("practical.task_success")
                        && value.scope().type() == Scope.Type.WARD;
                if (value.indicator().equals("outcome.trend")) {
                    slopes.put(value.scope().id(), value.value());
                }
            }
        }
        return new Breakdowns(
                UnitWeek.of(plan, t, asOf, ledger, tallies),
                ChannelStep.of(plan, t, tallies),
                success ? UnitFunnel.of(plan, t, tallies) : null,
                plan.series().stream()
                        .map(one -> SeriesCourse.of(one, outcomes, t.to(), slopes.get(one.code())))
                        .toList(),
                MonthCost.of(t, tallies.beside()),
                DifficultyCount.of(plan, t, asOf, outcomes));
    }
}
