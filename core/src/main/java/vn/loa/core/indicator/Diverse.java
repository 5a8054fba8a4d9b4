package vn.loa.core.indicator;

import java.util.stream.LongStream;
import vn.loa.core.statistics.Diversity;

/** Đa dạng về hình thức: many forms. */
final class Diverse {
    private Diverse() {}

    /**
     * Evenness of activities over the channels of the plan; n is the activities. Fewer than two channels in the plan: not configured,
     * {@code no_value} (ln K is 0); no report: {@code no_report}; no activity on a channel of the plan: {@code no_activity}.
     */
    static Measure evenness(Basis basis) {
        if (basis.plan().channels().size() < 2) {
            return Measure.notConfigured(Reason.NO_VALUE);
        }
        if (!basis.reported()) {
            return Measure.notEnough(Reason.NO_REPORT);
        }
        long[] counts = basis.activities().activitiesByChannel();
        long n = LongStream.of(counts).sum();
        if (n == 0) {
            return Measure.notEnough(Reason.NO_ACTIVITY);
        }
        return new Measure.Measured(null, null, Diversity.evenness(counts), null, n);
    }

    /** Channels of the plan with an activity ÷ channels. No report: {@code no_report}. */
    static Measure channels(Basis basis) {
        if (basis.plan().channels().isEmpty()) {
            return Measure.notConfigured(Reason.NO_VALUE);
        }
        if (!basis.reported()) {
            return Measure.notEnough(Reason.NO_REPORT);
        }
        long[] counts = basis.activities().activitiesByChannel();
        return Measure.share(LongStream.of(counts).filter(n -> n > 0).count(), counts.length);
    }

    /** How many channels, used alike, would be as diverse: exp(H); n is the activities. Reasons as for evenness, but one channel is 1. */
    static Measure effectiveChannels(Basis basis) {
        if (!basis.reported()) {
            return Measure.notEnough(Reason.NO_REPORT);
        }
        long[] counts = basis.activities().activitiesByChannel();
        long n = LongStream.of(counts).sum();
        return n == 0
                ? Measure.notEnough(Reason.NO_ACTIVITY)
                : Measure.figure(StrictMath.exp(Diversity.shannon(counts)), n);
    }
}
