package vn.loa.charts.chart;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;
import vn.loa.charts.style.HouseStyle;

/**
 * The layout of a table-like chart: a cell for each pair, names of columns above, names of rows at the left or, where it is narrow, each
 * above its row.
 *
 * @param left room for the names of rows beside the cells, in pixels
 * @param head room for a name of a row above its cells, in pixels
 * @param top room for the names of columns, in pixels
 */
record Grid(
        List<List<String>> rows,
        List<List<String>> columns,
        Room room,
        double left,
        double head,
        double top,
        int width,
        int height) {
    private static final int ROW_LINES = 4;
    private static final double GAP = 16;

    /**
     * @param leftShare how much of the width the names of rows beside the cells may take at most
     * @param cell height of a cell at least, in pixels
     */
    static Grid of(
            List<String> rowNames,
            List<String> columnNames,
            HouseStyle style,
            Room room,
            double leftShare,
            double cell) {
        Font font = style.text(room.label());
        boolean beside = room == Room.WIDE;
        double most = beside ? room.width() * leftShare : room.width();
        List<List<String>> rows = wrapped(rowNames, font, most - GAP, ROW_LINES);
        double left = beside ? Math.min(most, GAP + widest(rows, font)) : 0;
        double column = Math.max(room.narrowest(), (room.width() - left) / Math.max(1, columnNames.size()));
        List<List<String>> columns = wrapped(columnNames, font, column - 4, room.lines());
        double names = NameAxis.heightOf(rows, font);
        double head = beside ? 0 : names + 2;
        double row = beside ? Math.max(cell, names + 4) : head + cell;
        double top = NameAxis.heightOf(columns, font);
        return new Grid(
                rows,
                columns,
                room,
                left,
                head,
                top,
                (int) Math.ceil(left + column * columnNames.size()),
                (int) Math.ceil(top + row * rowNames.size()) + 1);
    }

    /** Width of a cell, in pixels. */
    double cellWidth() {
        return (width - left) / Math.max(1, columns.size());
    }

    Drawing drawing(XYDataset data, CellRenderer renderer, HouseStyle style) {
        Font font = style.text(room.label());
        Color ink = style.palette().ink();
        NameAxis across = new NameAxis(columns, font, ink, top);
        NameAxis down = head > 0 ? NameAxis.above(rows, font, ink, head) : new NameAxis(rows, font, ink, left);
        down.setInverted(true);
        XYPlot plot = new XYPlot(data, across, down, renderer);
        plot.setDomainAxisLocation(AxisLocation.TOP_OR_LEFT);
        plot.setRangeAxisLocation(AxisLocation.TOP_OR_LEFT);
        bare(plot, style);
        return new Drawing(plot, width, height);
    }

    /** Takes away everything that JFreeChart draws by itself. */
    static void bare(XYPlot plot, HouseStyle style) {
        plot.setBackgroundPaint(style.palette().paper());
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setDomainZeroBaselineVisible(false);
        plot.setRangeZeroBaselineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
    }

    private static double widest(List<List<String>> names, Font font) {
        return names.stream()
                .flatMap(List::stream)
                .mapToDouble(line -> Lettering.width(line, font))
                .max()
                .orElse(0);
    }

    private static List<List<String>> wrapped(List<String> names, Font font, double width, int most) {
        List<List<String>> all = new ArrayList<>();
        for (String name : names) {
            all.add(Lines.balanced(Shown.text(name), font, width, most));
        }
        return all;
    }
}
