package vn.loa.charts.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.IntervalXYDataset;
import org.jfree.data.xy.XYDataset;
import vn.loa.charts.chart.Course.Band;
import vn.loa.charts.chart.CourseLayout.Panel;
import vn.loa.charts.style.HouseStyle;
import vn.loa.charts.style.Palette;
import vn.loa.core.outcome.SeriesKind;

/** A panel of a series: dots of administrative figures on a thin line, diamonds of surveys with their intervals, the trend as a broad line. */
final class CourseRenderer extends AbstractXYItemRenderer {
    private static final long serialVersionUID = 1L;
    private static final double DOT = 3.5;
    private static final double DIAMOND = 6;

    private final transient CourseLayout layout;
    private final transient Panel panel;
    private final transient HouseStyle style;

    CourseRenderer(CourseLayout layout, Panel panel) {
        this.layout = layout;
        this.panel = panel;
        this.style = layout.style();
    }

    @Override
    public XYItemRendererState initialise(
            Graphics2D g, Rectangle2D area, XYPlot plot, XYDataset data, PlotRenderingInfo info) {
        if (panel == layout.panels().get(0)) {
            bands(g, area);
            layout.heading().draw(g, area, style);
        }
        ground(g, area);
        return new State(info);
    }

    /** Labels are drawn once, together. */
    private static final class State extends XYItemRendererState {
        private boolean labelled;

        State(PlotRenderingInfo info) {
            super(info);
        }
    }

    private void bands(Graphics2D g, Rectangle2D area) {
        double top = area.getMinY() + layout.heading().height();
        for (Band band : layout.course().bands()) {
            double from = x(area, layout.course().place(band.from()) - 0.5);
            double to = x(area, layout.course().place(band.to()) + 0.5);
            g.setPaint(style.palette().wash());
            g.fill(new Rectangle2D.Double(from, top, to - from, area.getMaxY() - top));
        }
    }

    private double x(Rectangle2D area, double place) {
        return area.getMinX() + layout.at(place) * area.getWidth();
    }

    private void ground(Graphics2D g, Rectangle2D area) {
        g.setStroke(new BasicStroke(1f));
        double step =
                (panel.bottom() - panel.top()) / Math.max(1, panel.labels().size() - 1);
        for (int i = 0; i < panel.labels().size(); i++) {
            double y = area.getMinY() + panel.bottom() - i * step;
            g.setPaint(style.palette().line());
            g.draw(new Line2D.Double(area.getMinX(), y, area.getMaxX(), y));
        }
        if (layout.panels().size() > 1) {
            Lettering.draw(
                    g,
                    layout.words().caption(panel.measure()),
                    style.strong(CourseLayout.small(layout.room())),
                    style.palette().soft(),
                    area.getMinX(),
                    area.getMinY() + panel.top() - 20,
                    Lettering.Anchor.START);
        }
    }

    @Override
    public int getPassCount() {
        return 3;
    }

    /** First what lies behind, then the figures, then their labels, which make room for each other. */
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
        IntervalXYDataset figures = (IntervalXYDataset) data;
        String key = String.valueOf(data.getSeriesKey(series));
        double x = across.valueToJava2D(data.getXValue(series, item), area, plot.getDomainAxisEdge());
        double y = up.valueToJava2D(data.getYValue(series, item), area, plot.getRangeAxisEdge());
        boolean counted = key.equals(SeriesKind.ADMINISTRATIVE.code());
        if (pass == 0 && item > 0 && (counted || key.equals(CourseData.TREND))) {
            Line2D line = new Line2D.Double(
                    across.valueToJava2D(data.getXValue(series, item - 1), area, plot.getDomainAxisEdge()),
                    up.valueToJava2D(data.getYValue(series, item - 1), area, plot.getRangeAxisEdge()),
                    x,
                    y);
            line(g, line, counted);
        } else if (pass == 0 && (key.equals(CourseData.BEFORE) || key.equals(CourseData.AFTER))) {
            pool(
                    g,
                    x(area, figures.getStartXValue(series, item) - 0.5),
                    x(area, figures.getEndXValue(series, item) + 0.5),
                    y);
        } else if (pass == 1 && counted) {
            g.setPaint(style.palette().deep());
            g.fill(new Ellipse2D.Double(x - DOT, y - DOT, 2 * DOT, 2 * DOT));
        } else if (pass == 1 && key.equals(SeriesKind.SURVEY.code())) {
            survey(
                    g,
                    x,
                    y,
                    up.valueToJava2D(figures.getEndYValue(series, item), area, plot.getRangeAxisEdge()),
                    up.valueToJava2D(figures.getStartYValue(series, item), area, plot.getRangeAxisEdge()));
        } else if (pass == 2 && state instanceof State once && !once.labelled) {
            once.labelled = true;
            new CourseLabels(layout, panel, area).draw(g, figures, across, up);
        }
    }

    private void line(Graphics2D g, Line2D line, boolean counted) {
        Palette colours = style.palette();
        g.setPaint(counted ? colours.deep() : colours.mild());
        g.setStroke(new BasicStroke(counted ? 1.2f : 5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        g.draw(line);
    }

    private void pool(Graphics2D g, double from, double to, double y) {
        float[] dashes = {5f, 3f};
        g.setPaint(style.palette().soft());
        g.setStroke(new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, dashes, 0f));
        g.draw(new Line2D.Double(from, y, to, y));
    }

    /** @param upper of the interval; NaN without one */
    private void survey(Graphics2D g, double x, double y, double upper, double lower) {
        g.setPaint(style.palette().ink());
        if (!Double.isNaN(upper) && !Double.isNaN(lower)) {
            g.setStroke(new BasicStroke(1.6f));
            g.draw(new Line2D.Double(x, upper, x, lower));
            g.draw(new Line2D.Double(x - 4, upper, x + 4, upper));
            g.draw(new Line2D.Double(x - 4, lower, x + 4, lower));
        }
        Path2D diamond = new Path2D.Double();
        diamond.moveTo(x, y - DIAMOND);
        diamond.lineTo(x + DIAMOND, y);
        diamond.lineTo(x, y + DIAMOND);
        diamond.lineTo(x - DIAMOND, y);
        diamond.closePath();
        g.fill(diamond);
    }
}
