package vn.loa.core.indicator;

import vn.loa.core.plan.Plan;
import vn.loa.core.tally.Sum;

/** Khai thác tối đa ưu thế của các nền tảng số: make the most of digital platforms. */
final class Digital {
    private Digital() {}

    /**
     * Activities on digital channels ÷ activities. No report: {@code no_report}; no activity: {@code no_activity}. An activity on a
     * channel that the plan no longer has counts below the line only.
     */
    static Measure share(Basis basis) {
        if (!basis.reported()) {
            return Measure.notEnough(Reason.NO_REPORT);
        }
        long n = basis.activities().sum(Sum.ACTIVITIES);
        if (n == 0) {
            return Measure.notEnough(Reason.NO_ACTIVITY);
        }
        return Measure.share(onDigitalChannels(basis.plan(), basis.activities().activitiesByChannel()), n);
    }

    private static long onDigitalChannels(Plan plan, long[] activitiesByChannel) {
        long sum = 0;
        for (int i = 0; i < activitiesByChannel.length; i++) {
            sum += plan.channels().get(i).digital() ? activitiesByChannel[i] : 0;
        }
        return sum;
    }
}
