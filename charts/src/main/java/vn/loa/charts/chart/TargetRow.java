package vn.loa.charts.chart;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.loa.core.indicator.Better;
import vn.loa.core.indicator.Indicators;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Value;
import vn.loa.core.plan.Plan;
import vn.loa.core.text.Words;

/**
 * A value against its target, in words.
 *
 * @param figure {@code 92,3% (12/13)}
 * @param verdict {@code đạt}, or why nothing was measured
 * @param goal {@code ≥ 95%}
 * @param label of the verdict with the goal
 * @param better on which side of the target it is met; null: the indicator has no direction
 */
record TargetRow(
        Value value,
        String name,
        String figure,
        String verdict,
        String goal,
        String label,
        Judgement judgement,
        @Nullable Better better) {
    /** So much farther than the target a track goes at least: the side on which it is met must show. */
    private static final double BEYOND = 1.2;

    static TargetRow of(Value value, Plan plan, Words words, FigureWords figures) {
        Judgement judgement = Judgement.of(value);
        String goal = Objects.requireNonNullElse(figures.shortTarget(value, plan), "");
        Better better = Indicators.better(Indicators.named(value.indicator()), value.scope(), plan);
        String verdict = verdict(value, judgement, better, words, figures);
        return new TargetRow(
                value,
                figures.name(value, plan),
                figure(value, judgement, words, figures),
                verdict,
                goal,
                words.say(
                        FigureWords.hasGoal(value) ? "targets.label" : "targets.label.no_goal",
                        Map.of("verdict", verdict, "goal", goal)),
                judgement,
                better);
    }

    /** Whether it lies on the axis that shares have in common; a change of a share does not, nor what may pass 1. */
    boolean isShare() {
        double most = Scale.holding(number(value.value()), number(value.upper()), number(value.target()))
                .high();
        return value.unit().equals("share") && value.scope().type() != Scope.Type.SERIES && most <= 1;
    }

    Scale scale() {
        return isShare() || value.unit().equals("0–1")
                ? Scale.SHARES
                : Scale.holding(
                        number(value.value()),
                        number(value.lower()),
                        number(value.upper()),
                        FigureWords.hasGoal(value) ? number(value.target()) * BEYOND : Double.NaN);
    }

    /** NaN for what is not there. */
    static double number(@Nullable Double number) {
        return number == null ? Double.NaN : number;
    }

    private static String figure(Value value, Judgement judgement, Words words, FigureWords figures) {
        if (judgement == Judgement.UNMEASURED) {
            return words.get("targets.unmeasured");
        }
        String fraction = figures.fraction(value);
        String figure = figures.figure(value);
        return fraction == null ? figure : words.say("targets.figure", Map.of("figure", figure, "fraction", fraction));
    }

    private static String verdict(
            Value value, Judgement judgement, @Nullable Better better, Words words, FigureWords figures) {
        if (judgement == Judgement.UNMEASURED) {
            return Objects.requireNonNullElse(figures.shortReason(value), "");
        }
        return words.get("targets.verdict." + (better == null ? "followed" : judgement.code()));
    }
}
