package vn.loa.charts.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYDataset;
import vn.loa.charts.style.HouseStyle;

/**
 * Rows of their own heights: each has a name at the left of its body or, where it is narrow, above it.
 *
 * @param left room for the names beside the bodies, in pixels
 * @param tops of the bodies, in pixels from the top of the drawing
 * @param heights of the bodies, in pixels
 */
record RowLayout(
        List<List<String>> names,
        Room room,
        Font font,
        double left,
        List<Double> tops,
        List<Double> heights,
        int width,
        int height) {
    private static final int NAME_LINES = 4;
    private static final double LINE = 1.25;
    private static final double GAP = 16;
    private static final double PAD = 10;

    /**
     * @param before room to leave above a row, in pixels
     * @param bodies height of a row's body at least, in pixels
     * @param leftShare how much of the width the names beside the bodies may take at most
     */
    static RowLayout of(
            List<String> names,
            List<Double> before,
            List<Double> bodies,
            HouseStyle style,
            Room room,
            double leftShare) {
        boolean beside = room == Room.WIDE;
        Font font = style.text(room.label());
        double most = beside ? room.width() * leftShare : room.width();
        List<List<String>> wrapped = names.stream()
                .map(name -> Lines.balanced(Shown.text(name), font, most - GAP, NAME_LINES))
                .toList();
        double widest = wrapped.stream()
                .flatMap(List::stream)
                .mapToDouble(line -> Lettering.width(line, font))
                .max()
                .orElse(0);
        List<Double> tops = new ArrayList<>();
        List<Double> heights = new ArrayList<>();
        double y = 0;
        for (int row = 0; row < wrapped.size(); row++) {
            double name = wrapped.get(row).size() * font.getSize2D() * LINE;
            double body = beside ? Math.max(bodies.get(row), name) : bodies.get(row);
            y += before.get(row) + PAD / 2 + (beside ? 0 : name + 4);
            tops.add(y);
            heights.add(body);
            y += body + PAD / 2;
        }
        return new RowLayout(
                wrapped,
                room,
                font,
                beside ? Math.min(most, GAP + widest) : 0,
                tops,
                heights,
                room.width(),
                (int) Math.ceil(y) + 1);
    }

    /** A row's place, without its name. */
    Rectangle2D body(int row, Rectangle2D area) {
        return new Rectangle2D.Double(
                area.getMinX() + left, area.getMinY() + tops.get(row), area.getWidth() - left, heights.get(row));
    }

    /** Where a row begins, with the room that is left above it. */
    double start(int row, Rectangle2D area) {
        return area.getMinY() + (row == 0 ? 0 : tops.get(row - 1) + heights.get(row - 1) + PAD / 2);
    }

    /** Base line of a line of a row's name. */
    double nameLine(int row, int line, Rectangle2D area) {
        double step = font.getSize2D() * LINE;
        int lines = names.get(row).size();
        double last = room == Room.WIDE
                ? heights.get(row) / 2 + (lines - 1) * step / 2 + font.getSize2D() * 0.35
                : -font.getSize2D() * 0.35 - 4;
        return area.getMinY() + tops.get(row) + last - (lines - 1 - line) * step;
    }

    /** @param data x: row, by its place */
    Drawing drawing(XYDataset data, RowRenderer renderer, HouseStyle style) {
        // Not JFreeChart's own: even unseen they measure their labels in a font of the machine.
        NameAxis rows = new NameAxis(List.of(), font, style.palette().ink(), 0);
        rows.setRange(-0.5, Math.max(1, names.size()) - 0.5);
        NameAxis values = new NameAxis(List.of(), font, style.palette().ink(), 0);
        XYPlot plot = new XYPlot(data, rows, values, renderer);
        Grid.bare(plot, style);
        return new Drawing(plot, width, height);
    }
}
