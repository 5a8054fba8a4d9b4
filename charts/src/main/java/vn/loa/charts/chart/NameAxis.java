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

/** An axis of names at 0, 1, 2 …, each in as many lines as it needs; JFreeChart's own would shorten or turn them. */
final class NameAxis extends NumberAxis {
    private static final long serialVersionUID = 1L;
    private static final double LINE = 1.25;
    private static final double GAP = 10;

    private final transient List<List<String>> names;
    private final Font font;
    private final Color colour;
    private final double size;
    private final double head;

    /** @param size of the room for the names, across the axis, in pixels */
    NameAxis(List<List<String>> names, Font font, Color colour, double size) {
        this(names, font, colour, size, 0);
    }

    /** Names that stand above their rows, in a room of so many pixels at the top of each. */
    static NameAxis above(List<List<String>> names, Font font, Color colour, double head) {
        return new NameAxis(names, font, colour, 0, head);
    }

    private NameAxis(List<List<String>> names, Font font, Color colour, double size, double head) {
        this.names = List.copyOf(names);
        this.font = font;
        this.colour = colour;
        this.size = size;
        this.head = head;
        setRange(-0.5, Math.max(1, names.size()) - 0.5);
        setAxisLineVisible(false);
        setTickMarksVisible(false);
    }

    /** The height of the tallest name, in pixels, with the gap to the plot. */
    static double heightOf(List<List<String>> names, Font font) {
        int most = names.stream().mapToInt(List::size).max().orElse(0);
        return most * font.getSize2D() * LINE + GAP;
    }

    @Override
    public AxisSpace reserveSpace(Graphics2D g, Plot plot, Rectangle2D area, RectangleEdge edge, AxisSpace space) {
        AxisSpace wider = space == null ? new AxisSpace() : space;
        wider.add(size, edge);
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
        for (int i = 0; i < names.size(); i++) {
            double at = valueToJava2D(head > 0 ? i - 0.5 : i, dataArea, edge);
            drawName(g, names.get(i), at, dataArea, edge);
        }
        return new AxisState(cursor);
    }

    private void drawName(Graphics2D g, List<String> lines, double at, Rectangle2D area, RectangleEdge edge) {
        double line = font.getSize2D() * LINE;
        double y;
        if (edge == RectangleEdge.TOP) {
            y = area.getMinY() - GAP - (lines.size() - 1) * line;
        } else if (edge == RectangleEdge.BOTTOM) {
            y = area.getMaxY() + GAP + font.getSize2D() * 0.8;
        } else if (head > 0) {
            y = at + head - (lines.size() - 1) * line - font.getSize2D() * 0.35;
        } else {
            y = at - (lines.size() - 1) * line / 2 + font.getSize2D() * 0.35;
        }
        for (String text : lines) {
            if (edge == RectangleEdge.LEFT) {
                Lettering.draw(g, text, font, colour, area.getMinX() - size, y, Lettering.Anchor.START);
            } else {
                // The outermost may be wider than its place; it must not be cut at the picture's edge.
                double half = Lettering.width(text, font) / 2;
                double x = Math.max(area.getMinX() + half, Math.min(area.getMaxX() - half, at));
                Lettering.draw(g, text, font, colour, x, y, Lettering.Anchor.MIDDLE);
            }
            y += line;
        }
    }
}
