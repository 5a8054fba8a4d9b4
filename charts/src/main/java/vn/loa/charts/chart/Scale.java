package vn.loa.charts.chart;

import java.util.stream.DoubleStream;

/** From where to where a track goes; it holds 0, and ends at round numbers. */
record Scale(double low, double high) {
    static final Scale SHARES = new Scale(0, 1);
    private static final double[] ROUND = {1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10};

    /** For numbers of which those that are NaN do not matter. */
    static Scale holding(double... numbers) {
        double least =
                DoubleStream.of(numbers).filter(n -> !Double.isNaN(n)).min().orElse(0);
        double most =
                DoubleStream.of(numbers).filter(n -> !Double.isNaN(n)).max().orElse(0);
        double low = least < 0 ? -rounded(-least) : 0;
        double high = most > 0 ? rounded(most) : low < 0 ? 0 : 1;
        return new Scale(low, high);
    }

    /** Between 0 (the low end) and 1 (the high end); what lies beyond is drawn at the end. */
    double at(double number) {
        return Math.max(0, Math.min(1, (number - low) / (high - low)));
    }

    private static double rounded(double number) {
        int digits = (int) Math.floor(Math.log10(number));
        for (double step : ROUND) {
            double end = times(step, digits);
            if (end >= number) {
                return end;
            }
        }
        return times(10, digits);
    }

    /** Divided where the power is below 1, so that the end is 0.15 and no neighbour of it. */
    private static double times(double step, int digits) {
        return digits < 0 ? step / Math.pow(10, -digits) : step * Math.pow(10, digits);
    }
}
