package vn.loa.core.indicator;

import java.util.Map;
import java.util.Set;
import vn.loa.core.plan.RequiredPair;

/** Toàn diện: every topic, every audience, every area. */
final class Comprehensive {
    private Comprehensive() {}

    /**
     * Required (topic, audience) pairs with an activity that has both ÷ required pairs. The plan requires none:
     * {@code no_required_pair}; no report: {@code no_report}. Reports without any activity cover nothing: 0.
     */
    static Measure requiredPairs(Basis basis) {
        Set<RequiredPair> required = Set.copyOf(basis.plan().required());
        if (required.isEmpty()) {
            return Measure.notConfigured(Reason.NO_REQUIRED_PAIR);
        }
        if (!basis.reported()) {
            return Measure.notEnough(Reason.NO_REPORT);
        }
        Map<RequiredPair, Long> activities = basis.activities().activitiesByPair();
        long covered = required.stream()
                .filter(pair -> activities.getOrDefault(pair, 0L) > 0)
                .count();
        return Measure.share(covered, required.size());
    }
}
