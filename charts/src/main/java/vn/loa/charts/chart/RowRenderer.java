package vn.loa.charts.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;
import vn.loa.charts.style.HouseStyle;

/** Draws each row once, with its name: all that it needs stands in the series of the data at the row's place. */
abstract class RowRenderer extends AbstractXYItemRenderer {
    private static final long serialVersionUID = 1L;

    final transient HouseStyle style;
    final transient RowLayout layout;

    RowRenderer(HouseStyle style, RowLayout layout) {
        this.style = style;
        this.layout = layout;
    }

    /** @param body the row's place, without its name */
    abstract void drawRow(Graphics2D g, Rectangle2D body, XYDataset data, int row);

    @Override
    public final void drawItem(
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
        if (series > 0) {
            return;
        }
        List<String> name = layout.names().get(item);
        for (int line = 0; line < name.size(); line++) {
            Lettering.draw(
                    g,
                    name.get(line),
                    layout.font(),
                    style.palette().ink(),
                    area.getMinX(),
                    layout.nameLine(item, line, area),
                    Lettering.Anchor.START);
        }
        drawRow(g, layout.body(item, area), data, item);
    }

    /** The place of the whole drawing, from that of a row. */
    Rectangle2D plot(Rectangle2D body, int row) {
        return new Rectangle2D.Double(
                body.getMinX() - layout.left(),
                body.getMinY() - layout.tops().get(row),
                layout.width(),
                layout.height());
    }

    /** A thin line under a row, over the whole width. */
    void rule(Graphics2D g, Rectangle2D body) {
        g.setPaint(style.palette().line());
        g.setStroke(new BasicStroke(1f));
        double y = body.getMaxY() + 5;
        g.draw(new Line2D.Double(body.getMinX() - layout.left(), y, body.getMaxX(), y));
    }

    /** The figure of a series for a row; NaN where it has none. */
    static double figure(XYDataset data, String series, int row) {
        return data.getYValue(data.indexOf(series), row);
    }
}
