package vn.loa.acceptance;

import java.util.ArrayList;
import java.util.List;

/** Wilson, Newcombe, binomial tails, Mann–Kendall, Theil–Sen, as the papers write them. */
final class PlainStatistics {
    static final double Z = 1.959963984540054;

    /** An interval. */
    record Range(double lower, double upper) {}

    /** Kendall's S, and its two-sided p. */
    record Kendall(int s, double p) {}

    private PlainStatistics() {}

    /** Wilson 1927: (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) ÷ (1 + z²/n). */
    static Range wilson(double k, double n) {
        double p = k / n;
        double centre = p + Z * Z / (2 * n);
        double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
        double scale = 1 + Z * Z / n;
        return new Range(k == 0 ? 0 : (centre - half) / scale, k == n ? 1 : (centre + half) / scale);
    }

    /** Newcombe 1998, method 10, of p₂ − p₁. */
    static Range newcombe(double k1, double n1, double k2, double n2) {
        double p1 = k1 / n1;
        double p2 = k2 / n2;
        Range one = wilson(k1, n1);
        Range two = wilson(k2, n2);
        double difference = p2 - p1;
        return new Range(
                difference - Math.sqrt(square(p2 - two.lower()) + square(one.upper() - p1)),
                difference + Math.sqrt(square(two.upper() - p2) + square(p1 - one.lower())));
    }

    private static double square(double x) {
        return x * x;
    }

    /** P(X = k), X ~ Bin(n, p): the product of the n choose k fractions, in logarithms. */
    private static double binomial(long k, long n, double p) {
        if (p == 0 || p == 1) {
            return k == (p == 0 ? 0 : n) ? 1 : 0;
        }
        double log = k * Math.log(p) + (n - k) * Math.log1p(-p);
        for (long i = 1; i <= k; i++) {
            log += Math.log((double) (n - k + i) / i);
        }
        return Math.exp(log);
    }

    /** P(X ≤ k). */
    static double atMost(long k, long n, double p) {
        double sum = 0;
        for (long i = 0; i <= k; i++) {
            sum += binomial(i, n, p);
        }
        return sum;
    }

    /** P(X ≥ k). */
    static double atLeast(long k, long n, double p) {
        double sum = 0;
        for (long i = k; i <= n; i++) {
            sum += binomial(i, n, p);
        }
        return sum;
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int n = sorted.size();
        return n % 2 == 1 ? sorted.get(n / 2) : (sorted.get(n / 2 - 1) + sorted.get(n / 2)) / 2;
    }

    /** Theil 1950, Sen 1968: the median of the slopes between any two points. */
    static double slope(List<Integer> months, List<Double> values) {
        List<Double> slopes = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            for (int j = i + 1; j < values.size(); j++) {
                slopes.add((values.get(j) - values.get(i)) / (months.get(j) - months.get(i)));
            }
        }
        return median(slopes);
    }

    /** Mann 1945, Kendall 1975. */
    static Kendall kendall(List<Double> values) {
        int n = values.size();
        int s = 0;
        double ties = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                s += (int) Math.signum(values.get(j) - values.get(i));
            }
        }
        List<Double> distinct = values.stream().distinct().toList();
        for (double value : distinct) {
            double t = values.stream().filter(v -> v == value).count();
            ties += t * (t - 1) * (2 * t + 5);
        }
        if (distinct.size() == n && n <= 10) {
            return new Kendall(s, exact(Math.abs(s), n));
        }
        double variance = (n * (n - 1.0) * (2 * n + 5) - ties) / 18;
        if (s == 0) {
            return new Kendall(s, 1);
        }
        double z = (Math.abs(s) - 1) / Math.sqrt(variance);
        return new Kendall(s, erfc(z / Math.sqrt(2)));
    }

    /** Of the n! orders those whose |S| is as large or larger. */
    private static double exact(int s, int n) {
        long[] orders = ordersByInversions(n);
        int most = n * (n - 1) / 2;
        double all = 0;
        double far = 0;
        for (int i = 0; i <= most; i++) {
            all += orders[i];
            far += Math.abs(most - 2 * i) >= s ? orders[i] : 0;
        }
        return far / all;
    }

    /** How many orders of n things have so many pairs in the wrong order: each next thing stands before 0, 1 … all of the others. */
    private static long[] ordersByInversions(int n) {
        long[] orders = {1};
        for (int things = 2; things <= n; things++) {
            long[] more = new long[things * (things - 1) / 2 + 1];
            for (int i = 0; i < orders.length; i++) {
                for (int before = 0; before < things; before++) {
                    more[i + before] += orders[i];
                }
            }
            orders = more;
        }
        return orders;
    }

    /** 2 ÷ √π · ∫ exp(−t²) dt from x, x ≥ 0: the series of erf where it converges fast, else the continued fraction. */
    static double erfc(double x) {
        if (x < 2) {
            double term = x;
            double sum = x;
            for (int i = 1; term > 1e-20 * sum; i++) {
                term *= 2 * x * x / (2 * i + 1);
                sum += term;
            }
            return 1 - 2 / Math.sqrt(Math.PI) * Math.exp(-x * x) * sum;
        }
        double fraction = x;
        for (int i = 200; i >= 1; i--) {
            fraction = x + i / 2.0 / fraction;
        }
        return Math.exp(-x * x) / Math.sqrt(Math.PI) / fraction;
    }
}
