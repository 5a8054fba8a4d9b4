package vn.loa.charts.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.charts.chart.DataTable;
import vn.loa.charts.chart.Picture;
import vn.loa.charts.chart.PictureWriter;

/**
 * A picture in the page: its words as text, the drawing as SVG for both kinds of screen.
 *
 * @param tall whether it does not go on one sheet of A4 in letters that can be read
 * @param how the indicators that it shows or speaks of; null where there is none
 */
record Figure(
        String code,
        String title,
        String guide,
        String source,
        @Nullable How how,
        List<String> head,
        List<Row> rows,
        boolean tall,
        String wide,
        String narrow) {
    /** Height of the sheet to its width, and how much letters may shrink. */
    private static final double SHEET = 1.7;

    /** A row of its table, its name apart. */
    record Row(
            @Nullable String unit,
            @Nullable String channel,
            String name,
            @Nullable String sort,
            List<Cell> cells) {}

    /** {@code sort}: the figure in full; null where the cell is none. */
    record Cell(String text, @Nullable String sort) {}

    record How(List<Link> links) {}

    record Link(String def, String name) {}

    /** @param prefix of every id in the drawings */
    static Figure of(Picture picture, PictureWriter writer, String prefix, Sentences sentences) {
        List<Link> links = picture.indicators().stream()
                .map(name -> new Link(name, sentences.words().get("indicator." + name)))
                .toList();
        return new Figure(
                picture.name(),
                picture.title(),
                picture.guide(),
                picture.source(),
                links.isEmpty() ? null : new How(links),
                picture.table().head(),
                picture.table().rows().stream().map(Figure::row).toList(),
                picture.wide().height() > picture.wide().width() * SHEET,
                writer.inline(picture, prefix),
                writer.inlineNarrow(picture, prefix));
    }

    private static Row row(DataTable.Row row) {
        List<Cell> cells = row.cells().stream()
                .map(c -> new Cell(c.text(), c.number() == null ? null : Exact.number(c.number())))
                .toList();
        Cell first = cells.isEmpty() ? new Cell("", null) : cells.get(0);
        return new Row(
                row.unit(),
                row.channel(),
                first.text(),
                first.sort(),
                cells.stream().skip(1).toList());
    }
}
