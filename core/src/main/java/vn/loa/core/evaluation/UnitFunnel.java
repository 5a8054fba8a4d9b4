package vn.loa.core.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.Unit;
import vn.loa.core.statistics.Funnel;
import vn.loa.core.tally.Slice;
import vn.loa.core.tally.Sum;
import vn.loa.core.tally.Tallies;

/**
 * Units against what chance alone would give: k/n of {@code practical.task_success} against n, with exact binomial limits around the
 * ward's rate (indicators.md, "Fair comparison of units"). Units whose limits overlap are not ranked.
 *
 * @param succeeded of the ward
 * @param guided of the ward, above 0
 * @param units those of U with n above 0, in the plan's order, as {@code quality.unit_spread} tests them: also such as have no report
 *     of their own, whose {@code practical.task_success} is not enough data
 * @param curve limits at rising n, from 1 to the largest n of a unit, for drawing; every n of a unit is among them. Empty where no unit
 *     has any
 */
public record UnitFunnel(long succeeded, long guided, List<Point> units, List<Limits> curve) {
    private static final double TAIL_95 = 0.025;
    private static final double TAIL_998 = 0.001;
    /** Steps of the curve, beside the units' own n. */
    private static final int STEPS = 120;

    private static final double CHANCE = 0.05;

    public UnitFunnel {
        units = List.copyOf(units);
        curve = List.copyOf(curve);
    }

    /** The ward's rate. */
    public double rate() {
        return (double) succeeded / guided;
    }

    /** How many units lie outside the limits of 95 %. */
    public int outside() {
        return Math.toIntExact(units.stream().filter(Point::outside).count());
    }

    /** How many units chance alone would put there: 0.05 of them. */
    public double byChance() {
        return CHANCE * units.size();
    }

    /** One unit: so many of so many, and the limits at its n. */
    public record Point(String unit, long succeeded, long guided, Limits limits) {
        public double rate() {
            return (double) succeeded / guided;
        }

        /** Whether k lies outside the limits of 95 %: {@code quality.unit_spread} counts these. */
        public boolean outside() {
            return succeeded < limits.lower95() || succeeded > limits.upper95();
        }

        /** Whether k lies outside the limits of 99.8 %. */
        public boolean farOutside() {
            return succeeded < limits.lower998() || succeeded > limits.upper998();
        }
    }

    /**
     * From where to where k may lie by chance: the smallest k with P(X ≤ k) ≥ α/2 to the largest with P(X ≥ k) ≥ α/2, X ~ Bin(n, rate);
     * α is 0.05 and 0.002.
     */
    public record Limits(long n, long lower95, long upper95, long lower998, long upper998) {
        private static Limits of(long n, double rate) {
            return new Limits(
                    n,
                    Funnel.lower(n, rate, TAIL_95),
                    Funnel.upper(n, rate, TAIL_95),
                    Funnel.lower(n, rate, TAIL_998),
                    Funnel.upper(n, rate, TAIL_998));
        }
    }

    /** Of the ward's rate above n guided, which must not be 0: {@code practical.task_success} is measured. */
    static UnitFunnel of(Plan plan, Period t, Tallies tallies) {
        Slice ward = tallies.ward();
        long succeeded = ward.sum(Sum.TASK_SUCCEEDED);
        long guided = ward.sum(Sum.TASK_GUIDED);
        double rate = (double) succeeded / guided;
        Map<String, Slice> slices = tallies.units();
        List<Point> points = new ArrayList<>();
        for (Unit unit : plan.units()) {
            Slice own = Objects.requireNonNull(slices.get(unit.code()));
            long n = own.sum(Sum.TASK_GUIDED);
            if (unit.reports() && unit.validIn(t) && n > 0) {
                points.add(new Point(unit.code(), own.sum(Sum.TASK_SUCCEEDED), n, Limits.of(n, rate)));
            }
        }
        return new UnitFunnel(succeeded, guided, points, curve(points, rate));
    }

    private static List<Limits> curve(List<Point> points, double rate) {
        TreeSet<Long> ns = new TreeSet<>(points.stream().map(Point::guided).toList());
        if (!ns.isEmpty()) {
            // Limits narrow with the root of n, so that the steps are alike in it.
            double root = Math.sqrt(ns.last());
            for (int step = 1; step <= STEPS; step++) {
                double at = 1 + (root - 1) * step / STEPS;
                ns.add(Math.round(at * at));
            }
            ns.add(1L);
        }
        return ns.stream().map(n -> Limits.of(n, rate)).toList();
    }
}
