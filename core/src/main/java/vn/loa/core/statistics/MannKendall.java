package vn.loa.core.statistics;

import java.util.Arrays;

/**
 * Whether figures in the order of time rise or fall (Mann 1945, Econometrica 13, 245–259; Kendall 1975, Rank Correlation Methods).
 *
 * @param s pairs that rise less pairs that fall, from −n(n−1)/2 to n(n−1)/2
 * @param p chance of an S at least as far from 0 where there is no trend, in (0, 1]: exact without ties up to n = 10, else from the
 *     normal distribution, with the correction for ties and for continuity
 */
public record MannKendall(long s, double p) {
    private static final int EXACT = 10;

    /**
     * Tests figures, the oldest first; equal figures are ties. Fewer than two, or none but ties: S = 0, p = 1.
     *
     * @throws IllegalArgumentException where one is no finite number
     */
    public static MannKendall of(double... figures) {
        long s = 0;
        for (int i = 0; i < figures.length; i++) {
            if (!Double.isFinite(figures[i])) {
                throw new IllegalArgumentException("No figure: " + figures[i]);
            }
            for (int j = 0; j < i; j++) {
                s += figures[i] > figures[j] ? 1 : figures[i] < figures[j] ? -1 : 0;
            }
        }
        double ties = ties(figures);
        return new MannKendall(
                s, ties == 0 && figures.length <= EXACT ? exact(s, figures.length) : normal(s, figures.length, ties));
    }

    /** 2 P(S ≥ |s|): an order with i falling pairs has S = n(n−1)/2 − 2i. */
    private static double exact(long s, int n) {
        int pairs = n * (n - 1) / 2;
        long[] orders = {1};
        long all = 1;
        for (int length = 2; length <= n; length++) {
            // The last of so many figures makes 0 to length − 1 more falling pairs.
            long[] longer = new long[orders.length + length - 1];
            for (int i = 0; i < orders.length; i++) {
                for (int more = 0; more < length; more++) {
                    longer[i + more] += orders[i];
                }
            }
            orders = longer;
            all *= length;
        }
        long far = 0;
        for (int falling = 0; falling <= (pairs - Math.abs(s)) / 2; falling++) {
            far += orders[falling];
        }
        return Math.min(1, 2.0 * far / all);
    }

    private static double normal(long s, double n, double ties) {
        double variance = (n * (n - 1) * (2 * n + 5) - ties) / 18;
        return s == 0 ? 1 : Normal.twoSided((Math.abs(s) - 1) / Math.sqrt(variance));
    }

    /** Σ t (t − 1) (2t + 5) over groups of t equal figures; 0 where all differ. */
    private static double ties(double[] figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        double sum = 0;
        int from = 0;
        for (int i = 1; i <= sorted.length; i++) {
            // Compared as numbers: 0 and −0 are one.
            if (i == sorted.length || sorted[i] != sorted[from]) {
                double t = i - from;
                sum += t * (t - 1) * (2 * t + 5);
                from = i;
            }
        }
        return sum;
    }
}
