package vn.loa.charts.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A scale that holds all numbers and ends at round ones.
 *
 * @param low where it begins; not always 0
 * @param step between two ticks
 */
record Ticks(double low, double high, double step) {
    /** Below this part of the largest number the smallest is near enough to 0 to begin there. */
    private static final double NEAR = 0.4;

    private static final int MOST_DIGITS = 15;

    /**
     * @param least range, so that little differences do not look large; above 0
     * @param parts of about equal size between ticks
     */
    static Ticks holding(DoubleStream numbers, double least, int parts) {
        double[] all = numbers.filter(Double::isFinite).toArray();
        double min = DoubleStream.of(all).min().orElse(0);
        double max = DoubleStream.of(all).max().orElse(0);
        double middle = min / 2 + max / 2;
        double from = Math.min(min, Math.max(middle - least / 2, min >= 0 ? 0 : middle - least / 2));
        double to = Math.max(max, from + least);
        if (min >= 0 && from < NEAR * to) {
            from = 0;
        }
        double step = round((to - from) / parts);
        return new Ticks(Math.floor(from / step) * step, Math.ceil(to / step) * step, step);
    }

    List<Double> values() {
        int parts = (int) Math.round((high - low) / step);
        return IntStream.rangeClosed(0, parts).mapToObj(i -> low + i * step).toList();
    }

    /** Digits behind the mark that numbers of this size need for their first digit to show; 0 of those from 1 on. */
    static int digits(double number) {
        return number > 0 && number < 1 ? Math.min(MOST_DIGITS, (int) -Math.floor(Math.log10(number))) : 0;
    }

    /** The next of 1, 2, 5, 10, 20 … */
    private static double round(double step) {
        double power = Math.pow(10, Math.floor(Math.log10(step)));
        double first = step / power;
        return first <= 1 ? power : first <= 2 ? 2 * power : first <= 5 ? 5 * power : 10 * power;
    }
}
