package vn.loa.charts.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.Tick;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;

/** An upright axis of numbers at the left of a part of the plot: other parts may have other scales. */
final class TickAxis extends NumberAxis {
    private static final long serialVersionUID = 1L;
    private static final double GAP = 8;

    private final transient List<Label> labels;
    private final Font font;
    private final Color colour;
    private final double size;

    record Label(double at, String text) {}

    /** @param size of the room for the labels, in pixels */
    TickAxis(List<Label> labels, Font font, Color colour, double size) {
        this.labels = List.copyOf(labels);
        this.font = font;
        this.colour = colour;
        this.size = size;
        setAxisLineVisible(false);
        setTickMarksVisible(false);
    }

    /** Room that the labels need, with the gap to the plot, in pixels. */
    static double sizeOf(List<Label> labels, Font font) {
        return GAP
                + labels.stream()
                        .mapToDouble(label -> Lettering.width(label.text(), font))
                        .max()
                        .orElse(0);
    }

    List<Label> labels() {
        return labels;
    }

    @Override
    public AxisSpace reserveSpace(Graphics2D g, Plot plot, Rectangle2D area, RectangleEdge edge, AxisSpace space) {
        AxisSpace wider = space == null ? new AxisSpace() : space;
        // Axes of several parts stand above each other, not beside.
        wider.ensureAtLeast(size, edge);
        return wider;
    }

    @Override
    public List<Tick> refreshTicks(Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
        return List.of();
    }

    @Override
    public AxisState draw(
            Graphics2D g,
            double cursor,
            Rectangle2D plotArea,
            Rectangle2D dataArea,
            RectangleEdge edge,
            PlotRenderingInfo info) {
        for (Label label : labels) {
            double y = valueToJava2D(label.at(), dataArea, edge) + font.getSize2D() * 0.35;
            Lettering.draw(g, label.text(), font, colour, dataArea.getMinX() - GAP, y, Lettering.Anchor.END);
        }
        return new AxisState(cursor);
    }
}
