package vn.loa.core.indicator;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import vn.loa.core.plan.Area;
import vn.loa.core.plan.Population;
import vn.loa.core.plan.RequiredPair;
import vn.loa.core.statistics.Interval;
import vn.loa.core.tally.Largest;
import vn.loa.core.tally.Slice;
import vn.loa.core.tally.Sum;

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

    /** Units with an activity ÷ units. No report: {@code no_report}; no unit reports: {@code too_few_units}. */
    static Measure units(Basis basis) {
        return units(basis, unit -> unit.sum(Sum.ACTIVITIES) > 0);
    }

    static Measure units(Basis basis, Predicate<Slice> holds) {
        if (!basis.reported()) {
            return Measure.notEnough(Reason.NO_REPORT);
        }
        if (basis.members().isEmpty()) {
            return Measure.notEnough(Reason.TOO_FEW_UNITS);
        }
        long covered = basis.members().stream()
                .filter(member -> holds.test(member.activities()))
                .count();
        return Measure.share(covered, basis.members().size());
    }

    /** Areas of the plan with an activity ÷ areas. The plan names none: {@code no_area}; no report: {@code no_report}. */
    static Measure areas(Basis basis) {
        List<Area> areas = basis.plan().areas();
        if (areas.isEmpty()) {
            return Measure.notConfigured(Reason.NO_AREA);
        }
        if (!basis.reported()) {
            return Measure.notEnough(Reason.NO_REPORT);
        }
        Set<String> reached = basis.beside().areas();
        long covered = areas.stream().filter(a -> reached.contains(a.code())).count();
        return Measure.share(covered, areas.size());
    }

    /**
     * Between what and what the share of the ward's people lies that was reached: at least the largest meeting, at most every contact
     * another person. The plan gives no population: {@code no_population}; no reach: {@code no_value}. n is the rows with any figure of
     * people.
     */
    static Measure population(Basis basis) {
        Population population = basis.plan().population();
        if (population == null || population.value() <= 0) {
            return Measure.notConfigured(Reason.NO_POPULATION);
        }
        Reason missing = basis.missing();
        if (missing != null) {
            return Measure.notEnough(missing);
        }
        Slice activities = basis.activities();
        if (activities.sum(Sum.REACH_ROWS) == 0) {
            return Measure.notEnough(Reason.NO_VALUE);
        }
        double people = population.value();
        double largest = Math.max(activities.largest(Largest.PARTICIPANTS), activities.largest(Largest.GUIDED));
        return new Measure.Bounded(
                new Interval(Math.min(1, largest / people), Math.min(1, activities.sum(Sum.REACH) / people)),
                activities.sum(Sum.PEOPLE_ROWS));
    }
}
