package vn.loa.core.indicator;

import org.jspecify.annotations.Nullable;
import vn.loa.core.plan.Source;
import vn.loa.core.statistics.Interval;

/**
 * One indicator in one scope: a figure, or the reason why there is none.
 *
 * @param numerator for shares, rates and cost; else null
 * @param denominator as numerator
 * @param value null where not measured, and where only bounds are known ({@code reach.population})
 * @param lower of the interval or the bounds, where there are some
 * @param p of a test, where there is one
 * @param n how many things the figure rests on, as indicators.md says; null where nothing can be counted
 * @param unit {@code share}, {@code days}, {@code contacts}, …
 * @param reason null where measured (but for {@link Reason#HINT})
 * @param target scaled to the span; null without one
 * @param definition versioned name of the definition, {@code reporting.completeness/1}
 */
public record Value(
        String indicator,
        Scope scope,
        @Nullable Double numerator,
        @Nullable Double denominator,
        @Nullable Double value,
        @Nullable Double lower,
        @Nullable Double upper,
        @Nullable Double p,
        @Nullable Long n,
        String unit,
        Status status,
        @Nullable Reason reason,
        @Nullable Double target,
        @Nullable Source targetSource,
        @Nullable Verdict verdict,
        String definition) {
    /** What a formula found, with the judgement by a target; not measured: every figure is null. */
    static Value of(Indicator indicator, Scope scope, Measure measure, @Nullable Better better, @Nullable Goal goal) {
        Double numerator = null;
        Double denominator = null;
        Double value = null;
        Interval interval = null;
        Double p = null;
        Long n = null;
        Status status = Status.MEASURED;
        Reason reason = null;
        if (measure instanceof Measure.Measured found) {
            numerator = found.numerator();
            denominator = found.denominator();
            value = found.value();
            interval = found.interval();
            n = found.n();
        } else if (measure instanceof Measure.Bounded found) {
            interval = found.bounds();
            n = found.n();
        } else if (measure instanceof Measure.Tested found) {
            value = found.value();
            p = found.p();
            n = found.n();
            reason = found.reason();
        } else if (measure instanceof Measure.NotMeasured none) {
            status = none.status();
            reason = none.reason();
        }
        return new Value(
                indicator.name(),
                scope,
                numerator,
                denominator,
                value,
                interval == null ? null : (Double) interval.lower(),
                interval == null ? null : (Double) interval.upper(),
                p,
                n,
                unit(indicator, scope),
                status,
                reason,
                goal == null ? null : (Double) goal.value(),
                goal == null ? null : goal.source(),
                goal == null || !goal.judging() || better == null
                        ? null
                        : Verdict.of(value, interval, better, goal.value()),
                indicator.definition());
    }

    private static String unit(Indicator indicator, Scope scope) {
        return indicator.unit().isEmpty() ? scope.id() : indicator.unit();
    }
}
