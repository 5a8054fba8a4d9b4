package vn.loa.charts.chart;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.data.xy.XYDataset;

/**
 * Where units lie that differ by chance alone, in steps.
 *
 * @param end of the upper edge, in pixels from above
 */
record FunnelBand(Path2D path, double end) {
    /** Steps that are narrower than this (pixels) are one. */
    private static final double FINEST = 2;

    /** From left to right, and from the lower to the upper limits, in pixels. */
    private record Stretch(double left, double right, double lower, double upper) {}

    static FunnelBand of(XYDataset data, String lower, String upper, FunnelSpace space) {
        List<Stretch> steps = steps(data, data.indexOf(lower), data.indexOf(upper), space);
        Path2D path = new Path2D.Double();
        path.moveTo(space.plot().getMinX(), steps.get(0).upper());
        for (Stretch step : steps) {
            path.lineTo(step.left(), step.upper());
            path.lineTo(step.right(), step.upper());
        }
        for (int i = steps.size() - 1; i >= 0; i--) {
            path.lineTo(steps.get(i).right(), steps.get(i).lower());
            path.lineTo(steps.get(i).left(), steps.get(i).lower());
        }
        path.closePath();
        return new FunnelBand(path, steps.get(steps.size() - 1).upper());
    }

    /** Limits of a number hold from half-way to the one before to half-way to the next. */
    private static List<Stretch> steps(XYDataset data, int lower, int upper, FunnelSpace space) {
        List<Stretch> steps = new ArrayList<>();
        int last = data.getItemCount(lower) - 1;
        double left = space.plot().getMinX();
        for (int i = 0; i <= last; i++) {
            double n = data.getXValue(lower, i);
            double right = space.x(i == last ? space.most() : (n + data.getXValue(lower, i + 1)) / 2);
            if (right - left >= FINEST || i == last) {
                steps.add(
                        new Stretch(left, right, space.y(data.getYValue(lower, i)), space.y(data.getYValue(upper, i))));
                left = right;
            }
        }
        return steps;
    }
}
