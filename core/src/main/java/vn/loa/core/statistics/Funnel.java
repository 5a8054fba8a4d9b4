package vn.loa.core.statistics;

/**
 * How far a count may lie from what is usual by chance alone: exact limits of a funnel plot (Spiegelhalter 2005, Statistics in Medicine
 * 24, 1185–1202), both tails tested alike.
 */
public final class Funnel {
    private Funnel() {}

    /**
     * The smallest k with P(X ≤ k) ≥ tail, X ~ Bin(n, p).
     *
     * @param n at least 1
     * @param p from 0 to 1
     * @param tail above 0, below 0.5
     */
    public static long lower(long n, double p, double tail) {
        long k = near(n, p, tail, -1);
        while (k > 0 && Binomial.atMost(k - 1, n, p) >= tail) {
            k--;
        }
        while (Binomial.atMost(k, n, p) < tail) {
            k++;
        }
        return k;
    }

    /** The largest k with P(X ≥ k) ≥ tail; as {@link #lower}. */
    public static long upper(long n, double p, double tail) {
        long k = near(n, p, tail, 1);
        while (k < n && Binomial.atLeast(k + 1, n, p) >= tail) {
            k++;
        }
        while (Binomial.atLeast(k, n, p) < tail) {
            k--;
        }
        return k;
    }

    /** Where to look first: a few counts away at most, whatever n (Cornish and Fisher 1937). */
    private static long near(long n, double p, double tail, int side) {
        double z = side * quantile(tail);
        double guess = n * p + z * Math.sqrt(n * p * (1 - p)) + (z * z - 1) * (1 - 2 * p) / 6;
        return Math.max(0, Math.min(n, Math.round(guess)));
    }

    /** The z with P(Z ≥ z) = tail, to three places (Hastings 1955; Abramowitz and Stegun 1964, 26.2.23). */
    private static double quantile(double tail) {
        double t = Math.sqrt(-2 * StrictMath.log(tail));
        return t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
    }
}
