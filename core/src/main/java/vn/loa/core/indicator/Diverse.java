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
}
