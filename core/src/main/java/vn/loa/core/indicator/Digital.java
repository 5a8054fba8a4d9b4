package vn.loa.core.indicator;

import vn.loa.core.plan.Plan;
import vn.loa.core.tally.Slice;
import vn.loa.core.tally.Sum;

/** Khai thác tối đa ưu thế của các nền tảng số: make the most of digital platforms. */
final class Digital {
    private Digital() {}

    /**
     * Activities on digital channels ÷ activities. No report: {@code no_report}; no activity: {@code no_activity}. An activity on a
     * channel that the plan no longer has counts below the line only.
     */
    static Measure share(Basis basis) {
        Reason missing = basis.missing();
        return missing != null
                ? Measure.notEnough(missing)
                : Measure.share(
                        activities(basis.plan(), basis.activities()),
                        basis.activities().sum(Sum.ACTIVITIES));
    }

    /** Activities on digital channels. */
    static long activities(Plan plan, Slice slice) {
        long[] byChannel = slice.activitiesByChannel();
        long sum = 0;
        for (int i = 0; i < byChannel.length; i++) {
            sum += plan.channels().get(i).digital() ? byChannel[i] : 0;
        }
        return sum;
    }

    /**
     * Interactions ÷ reach of one digital channel, over rows that give both, reach above 0; it may pass 1. No report: {@code no_report};
     * no activity: {@code no_activity}; no such row: {@code no_value}.
     */
    static Measure engagement(Basis basis) {
        Reason missing = basis.missing();
        if (missing != null) {
            return Measure.notEnough(missing);
        }
        Slice activities = basis.activities();
        long rows = activities.sum(Sum.ENGAGED_ROWS);
        return rows == 0
                ? Measure.notEnough(Reason.NO_VALUE)
                : Measure.rate(activities.sum(Sum.ENGAGED_INTERACTIONS), activities.sum(Sum.ENGAGED_REACH), rows);
    }
}
