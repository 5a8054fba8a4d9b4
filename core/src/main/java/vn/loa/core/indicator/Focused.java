package vn.loa.core.indicator;

import java.math.BigInteger;
import java.util.Map;
import java.util.Set;
import vn.loa.core.plan.PriorityTopics;
import vn.loa.core.tally.Slice.TopicShare;
import vn.loa.core.tally.Sum;

/** Có trọng tâm, trọng điểm: where the plan lays the weight. */
final class Focused {
    private Focused() {}

    /**
     * The mean share of priority topics among an activity's topics. The plan names none: {@code no_priority_topic}; no report:
     * {@code no_report}; no activity: {@code no_activity}. Added as exact fractions and divided once.
     */
    static Measure priorityShare(Basis basis) {
        PriorityTopics priority = basis.plan().priorityTopics();
        if (priority == null || priority.codes().isEmpty()) {
            return Measure.notConfigured(Reason.NO_PRIORITY_TOPIC);
        }
        Reason missing = basis.missing();
        if (missing != null) {
            return Measure.notEnough(missing);
        }
        Map<TopicShare, Long> counts = basis.activities().activitiesByTopicShare(Set.copyOf(priority.codes()));
        BigInteger parts = counts.keySet().stream()
                .map(share -> BigInteger.valueOf(Math.max(1, share.topics())))
                .reduce(BigInteger.ONE, Focused::leastCommonMultiple);
        BigInteger sum = BigInteger.ZERO;
        for (Map.Entry<TopicShare, Long> count : counts.entrySet()) {
            TopicShare share = count.getKey();
            BigInteger weight = parts.divide(BigInteger.valueOf(Math.max(1, share.topics())))
                    .multiply(BigInteger.valueOf(share.hits()));
            sum = sum.add(weight.multiply(BigInteger.valueOf(count.getValue())));
        }
        long n = basis.activities().sum(Sum.ACTIVITIES);
        double whole = parts.multiply(BigInteger.valueOf(n)).doubleValue();
        return new Measure.Measured(
                sum.doubleValue() / parts.doubleValue(), (double) n, sum.doubleValue() / whole, null, n);
    }

    private static BigInteger leastCommonMultiple(BigInteger a, BigInteger b) {
        return a.divide(a.gcd(b)).multiply(b);
    }
}
