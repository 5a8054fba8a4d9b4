package vn.loa.charts.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
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
        double w = area.getWidth();
        double h = area.getHeight();
        // Each line is cut to the rectangle by hand: a clip would cost a definition per cell in the SVG.
        for (double d = STEP; d < w + h; d += STEP) {
            double x1 = Math.max(0, d - h);
            double x2 = Math.min(w, d);
            g.draw(new Line2D.Double(
                    area.getX() + x1,
                    area.getY() + Math.min(h, d),
                    area.getX() + x2,
                    area.getY() + Math.max(0, d - w)));
        }
    }
}
