package vn.loa.charts.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYZDataset;
import vn.loa.charts.style.HouseStyle;
import vn.loa.charts.style.Palette;

/** A count on a ground that darkens with it; a required pair framed, an empty one hatched. */
final class CoverageRenderer extends CellRenderer {
    private static final long serialVersionUID = 1L;

    private final transient HouseStyle style;
    private final int most;

    /**
     * @param most activities in any cell
     * @param head as {@link CellRenderer}
     */
    CoverageRenderer(HouseStyle style, int most, double head) {
        super(3, head);
        this.style = style;
        this.most = most;
    }

    @Override
    void drawCell(Graphics2D g, Rectangle2D cell, XYDataset data, int series, int item) {
        Palette colours = style.palette();
        int n = (int) ((XYZDataset) data).getZValue(series, item);
        boolean required = data.getSeriesKey(series).equals(CoverageChart.REQUIRED);
        boolean hole = required && n == 0;
        // By the root, or one busy cell would leave all others alike.
        Color ground = n == 0 ? colours.wash() : colours.quantity(Math.sqrt((double) n / most));
        if (hole) {
            Hatch.fill(g, cell, colours.paper(), colours.alarm());
        } else {
            g.setPaint(ground);
            g.fill(cell);
        }
        if (required) {
            g.setPaint(hole ? colours.alarm() : colours.ink());
            g.setStroke(new BasicStroke(2f));
            g.draw(new Rectangle2D.Double(cell.getX() + 1, cell.getY() + 1, cell.getWidth() - 2, cell.getHeight() - 2));
        }
        number(g, cell, n, hole, ground);
    }

    private void number(Graphics2D g, Rectangle2D cell, int n, boolean hole, Color ground) {
        Palette colours = style.palette();
        double x = cell.getCenterX();
        double y = cell.getCenterY() + 5;
        if (hole) {
            g.setPaint(colours.paper());
            g.fill(new Rectangle2D.Double(x - 12, cell.getCenterY() - 11, 24, 22));
        }
        Color colour = hole ? colours.alarm() : n == 0 ? colours.soft() : colours.on(ground);
        Lettering.draw(
                g,
                style.formats().whole(n),
                hole ? style.strong(15) : style.text(15),
                colour,
                x,
                y,
                Lettering.Anchor.MIDDLE);
    }
}
