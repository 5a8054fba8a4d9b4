package vn.loa.core.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.core.indicator.Goal;
import vn.loa.core.indicator.Indicator;
import vn.loa.core.indicator.Indicators;
import vn.loa.core.indicator.Requirement;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Value;
import vn.loa.core.indicator.Verdict;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.ReportingCalendar;
import vn.loa.core.plan.Target;

/** Which target judges which value. */
final class Targets {
    private final List<Target> targets;
    private final int months;
    private final boolean whole;

    /** @param t the days of the span, cut at the as-of date */
    Targets(List<Target> targets, ReportingCalendar calendar, Period t) {
        this.targets = targets;
        List<Period> wholeMonths = calendar.monthsIn(t);
        this.months = wholeMonths.size();
        this.whole = wholeMonths.stream().mapToInt(Period::length).sum() == t.length();
    }

    /** What to reach in T; a target per month, quarter or year scaled to T's whole months, judging where T is made of them. */
    @Nullable
    Goal goal(Indicator indicator, Scope scope) {
        Target target = of(indicator, scope);
        if (target == null) {
            return null;
        }
        Target.Per per = target.per();
        return per == null
                ? new Goal(target.value(), target.source(), true)
                : new Goal(target.value() * months / per.months(), target.source(), whole);
    }

    /**
     * The target of a value: the one that names the scope; else the one that names none, which judges the ward's value, and every scope
     * of an indicator that has no ward value. Null: no target.
     */
    @Nullable
    Target of(Indicator indicator, Scope scope) {
        Target general = null;
        for (Target target : targets) {
            if (target.indicator().equals(indicator.name())) {
                if (names(target, scope)) {
                    return target;
                }
                if (namesNone(target) && isJudgedByDefault(indicator, scope)) {
                    general = target;
                }
            }
        }
        return general;
    }

    /**
     * For every requirement, in the plan's order: its targets with a verdict, each once, and how many of them are met: in every scope
     * that they judge and that has a verdict.
     */
    List<RequirementScore> scores(List<Value> values) {
        List<RequirementScore> scores = new ArrayList<>();
        for (Requirement requirement : Requirement.values()) {
            List<List<Verdict>> judged = targets.stream()
                    .map(target -> verdicts(target, requirement, values))
                    .filter(verdicts -> !verdicts.isEmpty())
                    .toList();
            int met = (int) judged.stream()
                    .filter(verdicts -> !verdicts.contains(Verdict.MISSED))
                    .count();
            scores.add(new RequirementScore(requirement, met, judged.size()));
        }
        return scores;
    }

    private List<Verdict> verdicts(Target target, Requirement requirement, List<Value> values) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Value value : values) {
            if (value.verdict() != null && value.indicator().equals(target.indicator())) {
                Indicator indicator = Indicators.named(value.indicator());
                if (indicator.requirement() == requirement && target.equals(of(indicator, value.scope()))) {
                    verdicts.add(value.verdict());
                }
            }
        }
        return verdicts;
    }

    private static boolean isJudgedByDefault(Indicator indicator, Scope scope) {
        return scope.type() == Scope.Type.WARD || !indicator.scopes().contains(Scope.Type.WARD);
    }

    private static boolean namesNone(Target target) {
        return target.unit() == null && target.channel() == null && target.series() == null;
    }

    private static boolean names(Target target, Scope scope) {
        return switch (scope.type()) {
            case UNIT -> scope.id().equals(target.unit());
            case CHANNEL -> scope.id().equals(target.channel());
            case SERIES -> scope.id().equals(target.series());
            case WARD, MONTH, QUANTITY_UNIT -> false;
        };
    }
}
