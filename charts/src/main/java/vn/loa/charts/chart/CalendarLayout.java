package vn.loa.charts.chart;

import java.awt.Font;
import java.time.LocalDate;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYDataset;
import vn.loa.charts.style.HouseStyle;

/**
 * Where the parts of a calendar lie, in whole pixels: it has some thousand cells, and every digit of a fraction is written in each.
 *
 * @param names of units in lines
 * @param left of the first cell
 * @param column width of a week with the gap behind it
 * @param head room for a unit's name above its cells; 0: it stands beside them
 * @param row height of a unit
 * @param cell height of a cell
 * @param top of the first unit
 */
record CalendarLayout(
        Room room,
        List<List<String>> names,
        List<LocalDate> mondays,
        CalendarKey key,
        Font font,
        int left,
        int column,
        int head,
        int row,
        int cell,
        int top,
        int width,
        int height) {
    private static final double LINE = 1.25;
    /** Room for a date above a column. */
    private static final int DATE = 36;
    /** Room for a number in a cell. */
    private static final int NUMBER = 22;

    private static final int NAMES = 290;
    private static final int FIGURES = 66;
    private static final int WIDEST = 112;

    static CalendarLayout of(
            List<String> units, List<LocalDate> mondays, CalendarKey key, HouseStyle style, Room room) {
        boolean beside = room == Room.WIDE;
        Font font = style.text(beside ? 12 : room.label());
        int names = beside ? NAMES : room.width() - FIGURES;
        List<List<String>> lines =
                units.stream().map(name -> Lines.balanced(name, font, names, 2)).toList();
        double widest = lines.stream()
                .flatMap(List::stream)
                .mapToDouble(line -> Lettering.width(line, font))
                .max()
                .orElse(0);
        int most = lines.stream().mapToInt(List::size).max().orElse(1);
        int name = (int) Math.ceil(most * font.getSize2D() * LINE);
        int weeks = Math.max(1, mondays.size());
        int least = beside ? (int) Math.ceil(widest) + 14 : 0;
        int right = beside ? FIGURES : 0;
        int column = Math.min(WIDEST, Math.max(beside ? 9 : 5, (room.width() - least - right) / weeks));
        int left = beside ? least : 0;
        int cell = beside ? Math.max(17, name) : 16;
        int head = beside ? 0 : name + 3;
        int row = head + cell + (beside ? 3 : 9);
        int top = key.height() + (beside ? 38 : 24);
        int width = Math.max(room.width(), left + column * weeks + right);
        return new CalendarLayout(
                room, lines, mondays, key, font, left, column, head, row, cell, top, width, top + row * units.size());
    }

    /** Whether every week has its Monday above it. */
    boolean dated() {
        return column >= DATE;
    }

    /** Whether the cells have their numbers in them. */
    boolean numbered() {
        return column >= NUMBER;
    }

    /** Left edge of a week. */
    int x(int week) {
        return left + week * column;
    }

    /** Top of a unit's cells. */
    int y(int unit) {
        return top + unit * row + head;
    }

    /** Right edge of the shares. */
    int end() {
        return head == 0 ? x(mondays.size()) + FIGURES : width;
    }

    /** Base line of a line of a unit's name. */
    double nameLine(int unit, int line) {
        double step = font.getSize2D() * LINE;
        int lines = names.get(unit).size();
        return head == 0
                ? y(unit) + cell / 2.0 + font.getSize2D() * 0.35 - (lines - 1) * step / 2 + line * step
                : y(unit) - 5 - (lines - 1 - line) * step;
    }

    /** @param data x: week, y: unit, by their place */
    Drawing drawing(XYDataset data, CalendarRenderer renderer, HouseStyle style) {
        // Not JFreeChart's own: even unseen they measure their labels in a font of the machine.
        NameAxis weeks = new NameAxis(List.of(), font, style.palette().ink(), 0);
        weeks.setRange(-0.5, Math.max(1, mondays.size()) - 0.5);
        NameAxis units = new NameAxis(List.of(), font, style.palette().ink(), 0);
        units.setRange(-0.5, Math.max(1, names.size()) - 0.5);
        XYPlot plot = new XYPlot(data, weeks, units, renderer);
        Grid.bare(plot, style);
        return new Drawing(plot, width, height);
    }
}
