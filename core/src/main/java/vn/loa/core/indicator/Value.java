package vn.loa.core.indicator;

import org.jspecify.annotations.Nullable;
import vn.loa.core.plan.Source;
import vn.loa.core.plan.Target;
import vn.loa.core.statistics.Interval;

/**
 * One indicator in one scope: a figure, or the reason why there is none.
 *
 * @param numerator for shares, rates and cost; else null
 * @param denominator as numerator
 * @param lower of the interval, where there is one
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
    static Value of(Indicator indicator, Scope scope, Measure measure, @Nullable Target target) {
        Double goal = target == null ? null : (Double) target.value();
        Source goalSource = target == null ? null : target.source();
        if (measure instanceof Measure.NotMeasured none) {
            return new Value(
                    indicator.name(),
                    scope,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    indicator.unit(),
                    none.status(),
                    none.reason(),
                    goal,
                    goalSource,
                    null,
                    indicator.definition());
        }
        Measure.Measured found = (Measure.Measured) measure;
        Interval interval = found.interval();
        return new Value(
                indicator.name(),
                scope,
                found.numerator(),
                found.denominator(),
                found.value(),
                interval == null ? null : (Double) interval.lower(),
                interval == null ? null : (Double) interval.upper(),
                null,
                found.n(),
                indicator.unit(),
                Status.MEASURED,
                null,
                goal,
                goalSource,
                goal == null ? null : Verdict.of(found.value(), interval, indicator.better(), goal),
                indicator.definition());
    }
}
