package vn.loa.core.evaluation;

import java.util.List;

/**
 * Units against what chance alone would give: k/n of {@code practical.task_success} against n, with exact binomial limits around the
 * ward's rate (indicators.md, "Fair comparison of units"). Units whose limits overlap are not ranked.
 *
 * @param succeeded of the ward
 * @param guided of the ward, above 0
 * @param units those of U with n above 0, in the plan's order
 * @param curve limits at rising n, from 1 to the largest n of a unit, for drawing; every n of a unit is among them
 */
public record UnitFunnel(long succeeded, long guided, List<Point> units, List<Limits> curve) {
    public UnitFunnel {
        units = List.copyOf(units);
        curve = List.copyOf(curve);
    }

    /** The ward's rate. */
    public double rate() {
        return (double) succeeded / guided;
    }

    /** One unit: so many of so many, and the limits at its n. */
    public record Point(String unit, long succeeded, long guided, Limits limits) {
        public double rate() {
            return (double) succeeded / guided;
        }

        /** Whether k lies outside the limits of 95 %. */
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
    public record Limits(long n, long lower95, long upper95, long lower998, long upper998) {}
}
