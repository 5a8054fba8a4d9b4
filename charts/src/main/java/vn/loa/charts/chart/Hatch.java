package vn.loa.charts.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Diagonal lines in a rectangle: what is missing, seen without colour too. */
final class Hatch {
    private static final double STEP = 7;

    private Hatch() {}

    static void fill(Graphics2D g, Rectangle2D area, Color ground, Color lines) {
        g.setPaint(ground);
        g.fill(area);
        g.setPaint(lines);
        g.setStroke(new BasicStroke(1f));
        Path2D path = new Path2D.Double();
        lines(path, area, STEP);
        g.draw(path);
    }

    /**
     * Adds the lines of a rectangle to a path, so that many rectangles are one element of an SVG.
     *
     * @param step from line to line along an edge, in pixels
     */
    static void lines(Path2D path, Rectangle2D area, double step) {
        double w = area.getWidth();
        double h = area.getHeight();
        // Each line is cut to the rectangle by hand: a clip would cost a definition per cell in the SVG.
        for (double d = step; d < w + h; d += step) {
            path.moveTo(area.getX() + Math.max(0, d - h), area.getY() + Math.min(h, d));
            path.lineTo(area.getX() + Math.min(w, d), area.getY() + Math.max(0, d - w));
        }
    }
}
