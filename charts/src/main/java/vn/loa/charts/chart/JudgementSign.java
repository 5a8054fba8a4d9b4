package vn.loa.charts.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import vn.loa.charts.style.Palette;

/** A full dot: met; a ring: missed; a broken ring: not decided; a dash: not measured. Told apart by shape, colour only helps. */
final class JudgementSign {
    private JudgementSign() {}

    /** @param r half of its width, in pixels */
    static void draw(Graphics2D g, Judgement judgement, double x, double y, double r, Palette colours) {
        switch (judgement) {
            case MET -> {
                g.setPaint(colours.deep());
                g.fill(circle(x, y, r));
            }
            case MISSED -> {
                ground(g, x, y, r, colours);
                g.setPaint(colours.alarm());
                g.setStroke(new BasicStroke(2.4f));
                g.draw(circle(x, y, r - 1.2));
            }
            case OPEN -> {
                ground(g, x, y, r, colours);
                g.setPaint(colours.ink());
                // Eight dashes around, whatever the size: the first and the last do not run together.
                float eighth = (float) (2 * Math.PI * (r - 0.9) / 8);
                float[] dashes = {eighth * 0.55f, eighth * 0.45f};
                g.setStroke(new BasicStroke(1.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, dashes, 0f));
                g.draw(circle(x, y, r - 0.9));
            }
            case UNMEASURED -> {
                g.setPaint(colours.soft());
                g.setStroke(new BasicStroke(2f));
                g.draw(new Line2D.Double(x - r, y, x + r, y));
            }
        }
    }

    private static void ground(Graphics2D g, double x, double y, double r, Palette colours) {
        g.setPaint(colours.paper());
        g.fill(circle(x, y, r));
    }

    private static Ellipse2D circle(double x, double y, double r) {
        return new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
    }
}
