package vn.loa.core.statistics;

import java.util.stream.LongStream;

/** How evenly things spread over classes. */
public final class Diversity {
    private Diversity() {}

    /**
     * Shannon's H = −Σ sᵢ ln sᵢ over the shares sᵢ of the counts; an empty class adds nothing.
     *
     * @param counts ≥ 0, with a sum > 0
     */
    public static double shannon(long... counts) {
        double sum = LongStream.of(counts).sum();
        double h = 0;
        for (long count : counts) {
            if (count > 0) {
                double share = count / sum;
                // StrictMath: the same bits on every machine.
                h -= share * StrictMath.log(share);
            }
        }
        return h;
    }

    /**
     * Pielou's evenness J = H / ln K, from 0 (all in one class) to 1 (all alike); K is the number of classes, empty ones included.
     *
     * @param counts at least two, ≥ 0, with a sum > 0
     */
    public static double evenness(long... counts) {
        return Math.min(1, shannon(counts) / StrictMath.log(counts.length));
    }
}
