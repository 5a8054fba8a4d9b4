package vn.loa.core.statistics;

/** The standard normal distribution. */
final class Normal {
    private static final double SQRT_PI = 1.7724538509055160273;
    /** From here on the continued fraction is quick; before it 1 − erf loses no more than three digits. */
    private static final double FAR = 2;

    private Normal() {}

    /** P(|Z| ≥ |z|), from 1 at 0 down to 0. */
    static double twoSided(double z) {
        return complement(Math.abs(z) / Math.sqrt(2));
    }

    /** erfc(x) = 2/√π ∫ₓ^∞ e^(−t²) dt for x ≥ 0. */
    private static double complement(double x) {
        return x < FAR ? 1 - error(x) : StrictMath.exp(-x * x) / (SQRT_PI * fraction(x));
    }

    /** erf(x) as a series without cancellation (Abramowitz and Stegun 1964, 7.1.6). */
    private static double error(double x) {
        double term = x;
        double sum = 0;
        for (int n = 1; sum + term != sum; n++) {
            sum += term;
            term *= 2 * x * x / (2 * n + 1);
        }
        return 2 / SQRT_PI * StrictMath.exp(-x * x) * sum;
    }

    /** x + (1/2)/(x + 1/(x + (3/2)/(x + 2/(x + …)))) (Abramowitz and Stegun 1964, 7.1.14), from a depth that is enough from 2 on. */
    private static double fraction(double x) {
        double value = x;
        for (int k = 120; k >= 1; k--) {
            value = x + k / 2.0 / value;
        }
        return value;
    }
}
