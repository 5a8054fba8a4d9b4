package vn.loa.core.statistics;

/** A rate k of n, where n is a sample of what might have been. */
public final class Proportion {
    /** Quantile 0.975 of the standard normal distribution. */
    private static final double Z = 1.959963984540054;

    private Proportion() {}

    /**
     * The score interval at 95 % (Wilson 1927, JASA 22, 209–212): honest also at 0 of n and n of n.
     *
     * @throws IllegalArgumentException unless 0 ≤ k ≤ n and n > 0
     */
    public static Interval wilson(long k, long n) {
        if (k < 0 || k > n || n == 0) {
            throw new IllegalArgumentException("No proportion: " + k + " of " + n);
        }
        double p = (double) k / n;
        double shrink = 1 + Z * Z / n;
        double centre = (p + Z * Z / (2.0 * n)) / shrink;
        double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4.0 * n * n)) / shrink;
        // At the edges the ends are 0 and 1 exactly; rounding would miss them.
        return new Interval(k == 0 ? 0 : centre - half, k == n ? 1 : centre + half);
    }

    /**
     * The interval at 95 % of the difference k₂/n₂ − k₁/n₁ of two independent rates: square and add of their score intervals, without
     * continuity correction (Newcombe 1998, Statistics in Medicine 17, 873–890, method 10). From −1 to 1; it contains the difference.
     *
     * @throws IllegalArgumentException unless 0 ≤ k ≤ n and n > 0 for both
     */
    public static Interval difference(long k1, long n1, long k2, long n2) {
        Interval first = wilson(k1, n1);
        Interval second = wilson(k2, n2);
        double p1 = (double) k1 / n1;
        double p2 = (double) k2 / n2;
        return new Interval(
                p2 - p1 - root(p2 - second.lower(), first.upper() - p1),
                p2 - p1 + root(second.upper() - p2, p1 - first.lower()));
    }

    private static double root(double a, double b) {
        return Math.sqrt(a * a + b * b);
    }
}
