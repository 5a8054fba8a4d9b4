package vn.loa.charts.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;
import vn.loa.charts.style.HouseStyle;
import vn.loa.charts.style.Palette;
import vn.loa.core.text.Words;

/** A bar with its number for each week, a hatched column for a silent one, and below a rail that shows where the bulletin was heard. */
final class WeeksRenderer extends AbstractXYItemRenderer {
    private static final long serialVersionUID = 1L;
    private static final double WIDEST = 44;

    private final transient HouseStyle style;
    private final transient Words words;
    private final boolean bulletin;

    /** @param bulletin whether the plan has a bulletin channel, so that there is a rail */
    WeeksRenderer(HouseStyle style, Words words, boolean bulletin) {
        this.style = style;
        this.words = words;
        this.bulletin = bulletin;
    }

    @Override
    public void drawItem(
            Graphics2D g,
            XYItemRendererState state,
            Rectangle2D area,
            PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis across,
            ValueAxis up,
            XYDataset data,
            int series,
            int item,
            CrosshairState crosshair,
            int pass) {
        double place = data.getXValue(series, item);
        double left = across.valueToJava2D(place - 0.5, area, plot.getDomainAxisEdge());
        double right = across.valueToJava2D(place + 0.5, area, plot.getDomainAxisEdge());
        double ground = up.valueToJava2D(0, area, plot.getRangeAxisEdge());
        double value = data.getYValue(series, item);
        if (data.getSeriesKey(series).equals(WeeksChart.ACTIVITIES)) {
            boolean complete = data.getYValue(data.indexOf(WeeksChart.COMPLETE), item) > 0;
            double top = up.valueToJava2D(value, area, plot.getRangeAxisEdge());
            Rectangle2D column = new Rectangle2D.Double(left, area.getMinY(), right - left, ground - area.getMinY());
            week(g, column, top, value, complete);
            if (item == 0) {
                baseline(g, area, ground);
            }
        } else if (data.getSeriesKey(series).equals(WeeksChart.BULLETIN) && bulletin) {
            boolean over = data.getYValue(data.indexOf(WeeksChart.COMPLETE), item) > 0;
            heard(g, (left + right) / 2, ground + 34, right - left, value > 0, over);
        }
    }

    private void week(Graphics2D g, Rectangle2D column, double top, double value, boolean complete) {
        Palette colours = style.palette();
        double bar = Math.min(WIDEST, column.getWidth() * 0.66);
        double x = column.getCenterX();
        double ground = column.getMaxY();
        boolean silent = value == 0 && complete;
        if (silent) {
            Hatch.fill(
                    g,
                    new Rectangle2D.Double(column.getX(), column.getY(), column.getWidth(), column.getHeight()),
                    colours.paper(),
                    colours.faint());
        } else {
            Rectangle2D body = new Rectangle2D.Double(x - bar / 2, top, bar, ground - top);
            g.setPaint(complete ? colours.deep() : colours.pale());
            g.fill(body);
        }
        if (value == 0 && !complete) {
            return;
        }
        if (silent) {
            g.setPaint(colours.paper());
            g.fill(new Rectangle2D.Double(x - 10, top - 22, 20, 22));
        }
        Lettering.draw(
                g,
                style.formats().whole((long) value),
                silent ? style.strong(14) : style.text(column.getWidth() < 22 ? 11 : 13),
                silent ? colours.alarm() : colours.ink(),
                x,
                top - 6,
                Lettering.Anchor.MIDDLE);
    }

    private void baseline(Graphics2D g, Rectangle2D area, double ground) {
        g.setPaint(style.palette().soft());
        g.setStroke(new BasicStroke(1f));
        g.draw(new Line2D.Double(area.getMinX(), ground + 0.5, area.getMaxX(), ground + 0.5));
        if (bulletin) {
            Lettering.draw(
                    g,
                    words.get("weeks.rail"),
                    style.text(12),
                    style.palette().soft(),
                    area.getMinX(),
                    ground + 19,
                    Lettering.Anchor.START);
        }
    }

    private void heard(Graphics2D g, double x, double y, double room, boolean heard, boolean over) {
        double r = Math.min(6, room * 0.3);
        if (heard) {
            g.setPaint(style.palette().deep());
            g.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
        } else {
            g.setPaint(over ? style.palette().alarm() : style.palette().line());
            g.setStroke(new BasicStroke(1.6f));
            g.draw(new Ellipse2D.Double(x - r + 0.8, y - r + 0.8, 2 * r - 1.6, 2 * r - 1.6));
        }
    }
}
