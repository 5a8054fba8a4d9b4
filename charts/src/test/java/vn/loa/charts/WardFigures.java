package vn.loa.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.loa.core.evaluation.Breakdowns;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.MonthCost;
import vn.loa.core.evaluation.RequirementScore;
import vn.loa.core.indicator.Reason;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Status;
import vn.loa.core.indicator.Value;
import vn.loa.core.indicator.Verdict;
import vn.loa.core.plan.Budget;
import vn.loa.core.plan.Channel;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.Series;
import vn.loa.core.plan.Source;
import vn.loa.core.plan.Target;
import vn.loa.core.plan.Unit;

/** The quarter's ward with other figures: exactly those that a test is about. */
public final class WardFigures {
    public static final Scope WARD = new Scope(Scope.Type.WARD, WardEvaluation.WARD);

    private WardFigures() {}

    public static Scope channel(String code) {
        return new Scope(Scope.Type.CHANNEL, code);
    }

    public static Scope unit(String code) {
        return new Scope(Scope.Type.UNIT, code);
    }

    public static Scope series(String code) {
        return new Scope(Scope.Type.SERIES, code);
    }

    /** A share of a census, k of n. */
    public static Value share(String indicator, Scope scope, int k, int n, double target, @Nullable Verdict verdict) {
        return WardValues.share(indicator, scope, k, n, null, null, target, verdict);
    }

    /** A share with its interval. */
    public static Value share(
            String indicator,
            Scope scope,
            int k,
            int n,
            double lower,
            double upper,
            double target,
            @Nullable Verdict verdict) {
        return WardValues.share(indicator, scope, k, n, lower, upper, target, verdict);
    }

    /** A figure that is no fraction; lower and upper null: without an interval. */
    public static Value figure(
            String indicator,
            Scope scope,
            String unit,
            @Nullable Double value,
            @Nullable Double lower,
            @Nullable Double upper,
            @Nullable Double target,
            @Nullable Verdict verdict) {
        return value(indicator, scope, unit, null, null, value, lower, upper, target, verdict);
    }

    public static Value cost(Scope scope, long vnd, long people) {
        return value(
                "effective.cost_per_success",
                scope,
                "đồng",
                (double) vnd,
                (double) people,
                (double) vnd / people,
                null,
                null,
                null,
                null);
    }

    public static Value budgetUsed(long vnd, long budget) {
        return value(
                "effective.budget_used",
                WARD,
                "share",
                (double) vnd,
                (double) budget,
                (double) vnd / budget,
                null,
                null,
                null,
                null);
    }

    public static Value notMeasured(
            String indicator, Scope scope, String unit, Reason reason, @Nullable Double target) {
        Value none = WardValues.notMeasured(indicator, scope, unit, Status.NOT_ENOUGH_DATA, reason);
        return new Value(
                indicator,
                scope,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                unit,
                none.status(),
                reason,
                target,
                target == null ? null : Source.ASSUMPTION,
                null,
                none.definition());
    }

    private static Value value(
            String indicator,
            Scope scope,
            String unit,
            @Nullable Double numerator,
            @Nullable Double denominator,
            @Nullable Double value,
            @Nullable Double lower,
            @Nullable Double upper,
            @Nullable Double target,
            @Nullable Verdict verdict) {
        return new Value(
                indicator,
                scope,
                numerator,
                denominator,
                value,
                lower,
                upper,
                null,
                7L,
                unit,
                Status.MEASURED,
                null,
                target,
                target == null ? null : Source.ASSUMPTION,
                verdict,
                indicator + "/1");
    }

    /** These values and nothing else that charts of figures show. */
    public static Evaluation of(Value... values) {
        return of(Function.identity(), List.of(values), List.of(), List.of());
    }

    public static Evaluation of(
            Function<Plan, Plan> plan, List<Value> values, List<RequirementScore> scores, List<MonthCost> months) {
        Evaluation full = WardEvaluation.quarter();
        return new Evaluation(
                plan.apply(full.plan()),
                full.span(),
                full.asOf(),
                full.approval(),
                full.pending(),
                values,
                List.of(),
                scores,
                List.of(),
                List.of(),
                full.coverage(),
                full.receipts(),
                full.weeks(),
                full.quality(),
                new Breakdowns(List.of(), List.of(), null, List.of(), months, List.of()));
    }

    /** Other names of channels, in the order of the plan: {@code c1}, {@code c2} … */
    public static Plan withChannels(Plan plan, String... names) {
        List<Channel> channels = new ArrayList<>();
        for (String name : names) {
            channels.add(new Channel("c" + (channels.size() + 1), null, name, true, false, List.of()));
        }
        return plan(plan, channels, plan.units(), plan.budget(), plan.series(), plan.targets());
    }

    public static Plan withUnit(Plan plan, String name) {
        return plan(
                plan,
                plan.channels(),
                List.of(new Unit("u1", null, name, true, null, null, List.of())),
                plan.budget(),
                plan.series(),
                plan.targets());
    }

    public static Plan withBudget(Plan plan, int year, long state, long other) {
        List<Budget> budget = List.of(new Budget(year, state, other, Source.ASSUMPTION, null));
        return plan(plan, plan.channels(), plan.units(), budget, plan.series(), plan.targets());
    }

    public static Plan withSeries(Plan plan, Series... series) {
        return plan(plan, plan.channels(), plan.units(), plan.budget(), List.of(series), plan.targets());
    }

    public static Plan withTargets(Plan plan, Target... targets) {
        return plan(plan, plan.channels(), plan.units(), plan.budget(), plan.series(), List.of(targets));
    }

    private static Plan plan(
            Plan plan,
            List<Channel> channels,
            List<Unit> units,
            List<Budget> budget,
            List<Series> series,
            List<Target> targets) {
        return new Plan(
                plan.number(),
                plan.title(),
                plan.issued(),
                plan.earliestDate(),
                plan.ward(),
                plan.population(),
                plan.calendar(),
                plan.topics(),
                plan.audiences(),
                channels,
                units,
                plan.areas(),
                plan.columns(),
                plan.forms(),
                plan.required(),
                plan.priorityTopics(),
                budget,
                plan.feedback(),
                plan.phases(),
                series,
                targets);
    }
}
