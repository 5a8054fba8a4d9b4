package vn.loa.core.indicator;

import org.jspecify.annotations.Nullable;
import vn.loa.core.plan.Source;

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
        String definition) {}
