package vn.loa.charts.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import vn.loa.core.evaluation.UnitFunnel;
import vn.loa.core.evaluation.UnitFunnel.Limits;
import vn.loa.core.evaluation.UnitFunnel.Point;

/**
 * Where a funnel lies: numbers guided to the right by their roots, since most units are small, shares upwards.
 *
 * @param plot from the top left of the drawing, in pixels
 * @param least number at the left edge
 * @param most number at the right edge
 * @param low share that the plot begins with, a multiple of a quarter
 * @param high share that it ends with, likewise
 */
record FunnelSpace(Rectangle2D plot, double least, double most, double low, double high) {
    /** Room above and below, as a share of the height: a dot at the edge is whole. */
    private static final double PAD = 0.03;

    private static final double QUARTER = 0.25;

    static FunnelSpace of(UnitFunnel funnel, Rectangle2D plot) {
        double fewest = least(funnel, Point::guided);
        double largest = -least(funnel, p -> -p.guided());
        double least = Math.max(0.5, fewest * 0.7);
        double low = Math.floor(least(funnel, p -> Math.min(p.rate(), lowest(p.limits()))) / QUARTER) * QUARTER;
        double high = Math.ceil(-least(funnel, p -> -Math.max(p.rate(), highest(p.limits()))) / QUARTER) * QUARTER;
        if (low == high) {
            low = Math.max(0, low - QUARTER);
            high = low + QUARTER;
        }
        return new FunnelSpace(plot, least, Math.max(largest * 1.04, least * 2), low, high);
    }

    private static double lowest(Limits limits) {
        return (double) limits.lower95() / limits.n();
    }

    private static double highest(Limits limits) {
        return (double) limits.upper95() / limits.n();
    }

    private static double least(UnitFunnel funnel, ToDoubleFunction<Point> of) {
        return funnel.units().stream().mapToDouble(of).min().orElse(0);
    }

    /** What lies beyond an edge is at the edge. */
    double x(double n) {
        double share = (Math.sqrt(n) - Math.sqrt(least)) / (Math.sqrt(most) - Math.sqrt(least));
        return plot.getMinX() + plot.getWidth() * Math.max(0, Math.min(1, share));
    }

    /** As {@link #x}. */
    double y(double share) {
        double place = ((share - low) / (high - low) + PAD) / (1 + 2 * PAD);
        return plot.getMaxY() - plot.getHeight() * Math.max(0, Math.min(1, place));
    }

    /** The middle of a unit's dot with so much around it. */
    Rectangle2D dot(double n, double share, double radius) {
        return new Rectangle2D.Double(x(n) - radius, y(share) - radius, 2 * radius, 2 * radius);
    }

    /** Round numbers guided, with so many pixels between them at least; less round ones where there would be fewer than three. */
    List<Long> numbers(double apart) {
        List<Long> round = numbers(apart, 5, 2, 1);
        return round.size() < 3 ? numbers(apart, 9, 8, 7, 6, 5, 4, 3, 2, 1) : round;
    }

    private List<Long> numbers(double apart, int... digits) {
        List<Long> numbers = new ArrayList<>();
        double right = Double.MAX_VALUE;
        for (int power = 18; power >= 0; power--) {
            for (int digit : digits) {
                double n = digit * Math.pow(10, power);
                if (n >= least && n <= most && right - x(n) >= apart) {
                    numbers.add((long) n);
                    right = x(n);
                }
            }
        }
        return numbers;
    }

    /** Round shares, four to six of them. */
    List<Double> shares() {
        double step = high - low > 0.5 ? QUARTER : high - low > QUARTER ? 0.1 : 0.05;
        List<Double> shares = new ArrayList<>();
        for (int i = 0; low + i * step <= high + 1e-9; i++) {
            shares.add(low + i * step);
        }
        return shares;
    }
}
