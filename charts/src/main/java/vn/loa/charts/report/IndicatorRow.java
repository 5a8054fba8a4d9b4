package vn.loa.charts.report;

import org.jspecify.annotations.Nullable;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Status;
import vn.loa.core.indicator.Value;
import vn.loa.core.indicator.Verdict;

/**
 * An indicator as the page shows it; what is null is left out.
 *
 * @param def what its figures open
 * @param scope of what they are
 * @param unit code, where it is one unit's
 * @param channel as unit
 */
record IndicatorRow(
        String def,
        String scope,
        @Nullable String unit,
        @Nullable String channel,
        String name,
        @Nullable String found,
        @Nullable String figure,
        @Nullable String missing,
        @Nullable String fraction,
        @Nullable String interval,
        @Nullable PreviousPeriod previous,
        @Nullable String reason,
        @Nullable Meter meter,
        @Nullable Sparkline sparkline,
        @Nullable String target,
        @Nullable String targetSource,
        @Nullable String verdict,
        boolean met,
        boolean open) {
    /** Whether the page lists a value among the ward's; series, channels, products and units stand in places of their own. */
    static boolean isListed(Value value) {
        return value.scope().type() == Scope.Type.WARD;
    }

    /** Whether a value answers a target of one unit, channel or month: one that the ward's list does not show. */
    static boolean hasOwnTarget(Value value) {
        return value.target() != null && !isListed(value) && value.scope().type() != Scope.Type.SERIES;
    }

    /** What tells a value of {@code indicators.json} from the others of its indicator: {@code unit:khoi-pho-1}. */
    static String scope(Value value) {
        return value.scope().type().code() + ":" + value.scope().id();
    }

    static IndicatorRow of(Value value, Evaluation evaluation, Sentences sentences) {
        return new IndicatorRow(
                value.indicator(),
                scope(value),
                code(value.scope(), Scope.Type.UNIT),
                code(value.scope(), Scope.Type.CHANNEL),
                sentences.nameAndScope(value, evaluation.plan()),
                sentences.found(value),
                value.status() != Status.MEASURED ? null : sentences.figure(value),
                sentences.missing(value),
                sentences.fraction(value),
                sentences.interval(value),
                PreviousPeriod.of(value, evaluation, sentences),
                sentences.reason(value),
                Meter.of(value),
                Sparkline.of(value, evaluation),
                sentences.target(value, evaluation.plan()),
                sentences.targetSource(value),
                sentences.verdict(value),
                value.verdict() == Verdict.MET,
                value.verdict() == null);
    }

    private static @Nullable String code(Scope scope, Scope.Type type) {
        return scope.type() == type ? scope.id() : null;
    }
}
