package vn.loa.charts.chart;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;
import vn.loa.charts.style.HouseStyle;

/** The layout of a table-like chart: names of rows at the left, of columns above, a cell for each pair, as large as its names need. */
record Grid(List<List<String>> rows, List<List<String>> columns, double left, double top, int width, int height) {
    private static final int WIDTH = 840;
    private static final int LINES = 4;
    private static final double LABEL = 13;
    private static final double NARROWEST = 52;

    /**
     * @param leftShare how much of the width the names of the rows may take at most
     * @param rowHeight of a row at least, in pixels
     */
    static Grid of(
            List<String> rowNames, List<String> columnNames, HouseStyle style, double leftShare, double rowHeight) {
        double room = WIDTH * leftShare;
        List<List<String>> rows = wrapped(rowNames, style, room - 16);
        double left = Math.min(
                room,
                16
                        + rows.stream()
                                .flatMap(List::stream)
                                .mapToDouble(line -> Lettering.width(line, style.text(LABEL)))
                                .max()
                                .orElse(0));
        double column = Math.max(NARROWEST, (WIDTH - left) / Math.max(1, columnNames.size()));
        List<List<String>> columns = wrapped(columnNames, style, column - 4);
        double top = NameAxis.heightOf(columns, style.text(LABEL));
        double row = Math.max(rowHeight, NameAxis.heightOf(rows, style.text(LABEL)) + 4);
        return new Grid(
                rows,
                columns,
                left,
                top,
                (int) Math.ceil(left + column * columnNames.size()),
                (int) Math.ceil(top + row * rowNames.size()) + 1);
    }

    XYPlot plot(XYDataset data, CellRenderer renderer, HouseStyle style) {
        NameAxis across =
                new NameAxis(columns, style.text(LABEL), style.palette().ink(), top);
        NameAxis down = new NameAxis(rows, style.text(LABEL), style.palette().ink(), left);
        down.setInverted(true);
        XYPlot plot = new XYPlot(data, across, down, renderer);
        plot.setDomainAxisLocation(AxisLocation.TOP_OR_LEFT);
        plot.setRangeAxisLocation(AxisLocation.TOP_OR_LEFT);
        bare(plot, style);
        return plot;
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

    private static List<List<String>> wrapped(List<String> names, HouseStyle style, double width) {
        List<List<String>> all = new ArrayList<>();
        for (String name : names) {
            all.add(Lines.balanced(Shown.text(name), style.text(LABEL), width, LINES));
        }
        return all;
    }
}
