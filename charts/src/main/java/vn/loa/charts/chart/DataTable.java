package vn.loa.charts.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of a picture, for who cannot see it or wants to copy them. The first cell of a row names it. */
public record DataTable(List<String> head, List<Row> rows) {
    public DataTable {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    /**
     * A row, and whom it is about.
     *
     * @param unit code of the one unit that it speaks of; null: of none, or of several
     * @param channel as unit
     */
    public record Row(@Nullable String unit, @Nullable String channel, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        static Row of(Cell... cells) {
            return new Row(null, null, List.of(cells));
        }

        static Row ofUnit(String code, Cell... cells) {
            return new Row(code, null, List.of(cells));
        }

        static Row ofChannel(String code, Cell... cells) {
            return new Row(null, code, List.of(cells));
        }
    }

    /**
     * What stands in a cell.
     *
     * @param number the figure in full, to sort by; null where the cell is no figure
     */
    public record Cell(String text, @Nullable Double number) {
        static Cell of(String text) {
            return new Cell(text, null);
        }

        static Cell of(String text, double number) {
            return new Cell(text, number);
        }
    }
}
