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
}
