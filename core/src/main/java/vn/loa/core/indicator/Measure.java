package vn.loa.core.indicator;

import org.jspecify.annotations.Nullable;
import vn.loa.core.statistics.Interval;

/** What a formula finds: a figure, or the reason why there is none. */
sealed interface Measure {
    /** A figure; numerator and denominator only for shares, rates and cost. */
    record Measured(
            @Nullable Double numerator,
            @Nullable Double denominator,
            double value,
            @Nullable Interval interval,
            long n) implements Measure {}

    /** No point value, but between what and what it must lie. */
    record Bounded(Interval bounds, long n) implements Measure {}

    /** A figure with the p of a test; the reason says how far to trust it, null: as it stands. */
    record Tested(double value, double p, @Nullable Reason reason, long n) implements Measure {}

    /** No figure, and why. */
    record NotMeasured(Status status, Reason reason) implements Measure {}

    /** k of n things of a census, n > 0; without interval. */
    static Measure share(long k, long n) {
        return new Measured((double) k, (double) n, (double) k / n, null, n);
    }

    /** A rate over some rows, with both its parts; d > 0. */
    static Measure rate(double k, double d, long rows) {
        return new Measured(k, d, k / d, null, rows);
    }

    /** A figure that is no fraction. */
    static Measure figure(double value, long n) {
        return new Measured(null, null, value, null, n);
    }

    /** The plan gives what is needed, the data do not. */
    static Measure notEnough(Reason reason) {
        return new NotMeasured(Status.NOT_ENOUGH_DATA, reason);
    }

    /** The plan does not give what is needed. It comes before every reason in the data: no report could cure it. */
    static Measure notConfigured(Reason reason) {
        return new NotMeasured(Status.NOT_CONFIGURED, reason);
    }
}
