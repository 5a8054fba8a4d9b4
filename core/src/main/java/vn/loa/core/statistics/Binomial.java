package vn.loa.core.statistics;

/**
 * Exact tails of the binomial distribution. A term is made by Loader's saddle-point expansion (Loader 2000, "Fast and accurate
 * computation of binomial probabilities"), its neighbours by their ratio, until they no longer count.
 */
public final class Binomial {
    private static final double HALF_LN_TWO_PI = 0.9189385332046727418;

    private Binomial() {}

    /** P(X ≤ k) of n trials with chance p. */
    public static double atMost(long k, long n, double p) {
        check(k, n, p);
        return atMost(k, n, p, 1 - p);
    }

    /** P(X ≥ k) of n trials with chance p. */
    public static double atLeast(long k, long n, double p) {
        check(k, n, p);
        return atMost(n - k, n, 1 - p, p);
    }

    /** Both chances are handed on: 1 − (1 − p) would lose a small p. */
    private static double atMost(long k, long n, double p, double q) {
        if (k == n) {
            return 1;
        }
        return k <= n * p ? lowerTail(k, n, p, q) : 1 - lowerTail(n - k - 1, n, q, p);
    }

    /** P(X ≤ k), for a k not above the mean: the terms fall from k downwards. */
    private static double lowerTail(long k, long n, double p, double q) {
        if (p == 0) {
            return 1;
        }
        double term = term(k, n, p, q);
        double sum = 0;
        for (long i = k; i >= 0 && term > sum * 1e-18; i--) {
            sum += term;
            term *= i / (double) (n - i + 1) * (q / p);
        }
        return Math.min(1, sum);
    }

    private static double term(long k, long n, double p, double q) {
        if (k == 0) {
            return StrictMath.exp(n * (p < q ? StrictMath.log1p(-p) : StrictMath.log(q)));
        }
        double rest = n - k;
        double exponent = remainder(n) - remainder(k) - remainder(n - k) - deviance(k, n * p) - deviance(rest, n * q);
        return StrictMath.exp(exponent - HALF_LN_TWO_PI) * Math.sqrt(n / (k * rest));
    }

    /** x ln(x / m) + m − x, without loss where x is near m. */
    private static double deviance(double x, double m) {
        double d = x - m;
        if (Math.abs(d) >= 0.1 * (x + m)) {
            return x * StrictMath.log(x / m) - d;
        }
        double v = d / (x + m);
        double sum = d * v;
        double power = 2 * x * v;
        for (int j = 1; ; j++) {
            power *= v * v;
            double next = sum + power / (2 * j + 1);
            if (next == sum) {
                return sum;
            }
            sum = next;
        }
    }

    /** ln n! − (n + ½) ln n + n − ½ ln 2π: what Stirling's formula lacks. */
    private static double remainder(long n) {
        if (n > 15) {
            double square = (double) n * n;
            return (1.0 / 12
                            - (1.0 / 360 - (1.0 / 1260 - (1.0 / 1680 - 1.0 / 1188 / square) / square) / square)
                                    / square)
                    / n;
        }
        double factorial = 1;
        for (int i = 2; i <= n; i++) {
            factorial *= i;
        }
        return StrictMath.log(factorial) - (n + 0.5) * StrictMath.log(n) + n - HALF_LN_TWO_PI;
    }

    private static void check(long k, long n, double p) {
        if (k < 0 || k > n || !(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("No binomial: " + k + " of " + n + " at " + p);
        }
    }
}
