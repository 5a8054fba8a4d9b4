package vn.loa.charts.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;

/** Finds the rectangle around a whole-numbered (x, y) of a grid and lets the chart fill it. */
abstract class CellRenderer extends AbstractXYItemRenderer {
    private static final long serialVersionUID = 1L;

    private final double gap;
    private final double head;

    /**
     * @param gap left between two cells, in pixels
     * @param head of a row, left to its name above the cells, in pixels
     */
    CellRenderer(double gap, double head) {
        this.gap = gap;
        this.head = head;
    }

    abstract void drawCell(Graphics2D g, Rectangle2D cell, XYDataset data, int series, int item);

    @Override
    public final void drawItem(
            Graphics2D g,
            XYItemRendererState state,
            Rectangle2D area,
            PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis columns,
            ValueAxis rows,
            XYDataset data,
            int series,
            int item,
            CrosshairState crosshair,
            int pass) {
        double x = data.getXValue(series, item);
        double y = data.getYValue(series, item);
        double left = columns.valueToJava2D(x - 0.5, area, plot.getDomainAxisEdge());
        double right = columns.valueToJava2D(x + 0.5, area, plot.getDomainAxisEdge());
        double one = rows.valueToJava2D(y - 0.5, area, plot.getRangeAxisEdge());
        double other = rows.valueToJava2D(y + 0.5, area, plot.getRangeAxisEdge());
        double top = Math.min(one, other) + head;
        drawCell(
                g,
                new Rectangle2D.Double(
                        left + gap / 2, top + gap / 2, right - left - gap, Math.abs(other - one) - head - gap),
                data,
                series,
                item);
    }
}
