package vn.loa.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Chance that falls the same way everywhere and for ever. The sequence of {@link Random} is specified; each use has dice of its own,
 * named by words, so that a change in one place moves nothing in another.
 */
final class YearDice {
    private static final long SEED = 57_2026L;

    private final Random random;

    YearDice(Object... words) {
        long seed = SEED;
        for (Object word : words) {
            seed = seed * 1_000_003L + word.toString().hashCode();
        }
        random = new Random(seed);
        random.nextInt();
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number, both ends included. */
    int from(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    <T> T weighted(List<T> items, List<Double> weights) {
        double all = weights.stream().mapToDouble(Double::doubleValue).sum();
        double at = random.nextDouble() * all;
        for (int i = 0; i < items.size(); i++) {
            at -= weights.get(i);
            if (at < 0) {
                return items.get(i);
            }
        }
        return items.get(items.size() - 1);
    }

    /** Many small ones and a few huge ones, as reach is. */
    int logNormal(double median, double sigma) {
        return (int) Math.max(1, Math.round(median * StrictMath.exp(sigma * random.nextGaussian())));
    }

    int binomial(int n, double probability) {
        int k = 0;
        for (int i = 0; i < n; i++) {
            k += chance(probability) ? 1 : 0;
        }
        return k;
    }

    /** About so many. */
    int about(double mean) {
        double limit = StrictMath.exp(-mean);
        int n = 0;
        for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
            n++;
        }
        return n;
    }

    <T> List<T> shuffled(List<T> items) {
        List<T> mixed = new ArrayList<>(items);
        for (int i = mixed.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            T kept = mixed.get(i);
            mixed.set(i, mixed.get(j));
            mixed.set(j, kept);
        }
        return mixed;
    }
}
