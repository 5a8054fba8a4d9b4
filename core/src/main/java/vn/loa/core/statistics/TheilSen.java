package vn.loa.core.statistics;

import java.util.Arrays;

/** How steeply figures rise or fall, whatever a few of them do (Theil 1950; Sen 1968, JASA 63, 1379–1389). */
public final class TheilSen {
    private TheilSen() {}

    /**
     * The median of the slopes between every two points; of an even number of slopes the mean of the middle two.
     *
     * @param at when, strictly ascending; gaps keep their distance
     * @param figures one for each, finite
     * @return per one step of {@code at}
     * @throws IllegalArgumentException unless there are two points at least, as many figures as times, and the times ascend
     */
    public static double slope(long[] at, double[] figures) {
        if (at.length < 2 || at.length != figures.length) {
            throw new IllegalArgumentException(
                    "No slope of " + at.length + " times and " + figures.length + " figures");
        }
        double[] slopes = new double[Math.multiplyExact(at.length, at.length - 1) / 2];
        int k = 0;
        for (int i = 1; i < at.length; i++) {
            if (at[i] <= at[i - 1] || !Double.isFinite(figures[i]) || !Double.isFinite(figures[i - 1])) {
                throw new IllegalArgumentException("No point: " + at[i] + " after " + at[i - 1] + ", " + figures[i]);
            }
            for (int j = 0; j < i; j++) {
                slopes[k++] = (figures[i] - figures[j]) / (at[i] - at[j]);
            }
        }
        return median(slopes);
    }

    /**
     * Where the line of such a slope stands at the first time: the median of what is left of each figure when the slope is taken away, so
     * that as many points lie above the line as below it.
     *
     * @param at as in {@link #slope}
     * @param figures as in {@link #slope}
     * @param slope per one step of {@code at}
     */
    public static double start(long[] at, double[] figures, double slope) {
        double[] left = new double[at.length];
        for (int i = 0; i < left.length; i++) {
            left[i] = figures[i] - slope * (at[i] - at[0]);
        }
        return median(left);
    }

    /** Sorts them. */
    private static double median(double[] figures) {
        Arrays.sort(figures);
        int k = figures.length;
        double upper = figures[k / 2];
        // Adding 0 turns −0 into 0.
        return (k % 2 == 1 ? upper : figures[k / 2 - 1] + (upper - figures[k / 2 - 1]) / 2) + 0.0;
    }
}
