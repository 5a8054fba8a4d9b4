package vn.loa.charts.report;

import org.jspecify.annotations.Nullable;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Status;
import vn.loa.core.indicator.Value;
import vn.loa.core.indicator.Verdict;
import vn.loa.core.plan.Plan;

/** A ward's or a series' indicator as the page shows it; what is null is left out. */
record IndicatorRow(
        String name,
        @Nullable String found,
        String definition,
        @Nullable String figure,
        @Nullable String missing,
        @Nullable String fraction,
        @Nullable String interval,
        @Nullable String reason,
        @Nullable Meter meter,
        @Nullable String target,
        @Nullable String targetSource,
        @Nullable String verdict,
        boolean met,
        boolean open) {
    /** Whether the page lists a value by itself: one of the ward, or of a series. */
    static boolean isListed(Value value) {
        return value.scope().type() == Scope.Type.WARD || value.scope().type() == Scope.Type.SERIES;
    }

    static IndicatorRow of(Value value, Plan plan, Sentences sentences) {
        return new IndicatorRow(
                sentences.name(value, plan),
                sentences.found(value),
                sentences.definition(value),
                value.status() != Status.MEASURED ? null : sentences.figure(value),
                sentences.missing(value),
                sentences.fraction(value),
                sentences.interval(value),
                sentences.reason(value),
                Meter.of(value),
                sentences.target(value, plan),
                sentences.targetSource(value),
                sentences.verdict(value),
                value.verdict() == Verdict.MET,
                value.verdict() == null);
    }
}
