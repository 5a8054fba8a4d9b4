package vn.loa.core.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import vn.loa.core.plan.Plan;

/**
 * The clean file of 40 activities as a table that can be spoilt in one place: {@code clean-40.csv}, whose header is line 1 and whose
 * row of STT n is line n + 1. Unchanging; every change makes another table.
 *
 * @param rows the header's cells, then those of each row
 */
record CleanFile(List<List<String>> rows) {
    static final Plan PLAN = ReadFile.plan("""
            extends: ky-lua-79
            ward: {code: "99999", name: Phường Thử, province: Tỉnh Thử, zone: Asia/Ho_Chi_Minh}
            units:
              - {code: khoi-pho-1, name: Khối phố 1, reports: true, aliases: [KP1]}
              - {code: khoi-pho-2, name: Khối phố 2, reports: true, aliases: [KP2]}
              - {code: thcs-hvt, name: Trường THCS Hoàng Văn Thụ, reports: true}
            areas:
              - {code: a1, name: Khối phố 1}
              - {code: a2, name: Khối phố 2}
              - {code: a3, name: Khối phố 3}
            """);

    private static final CleanFile CLEAN = load();

    static CleanFile clean() {
        return CLEAN;
    }

    /** The same without marks in its numbers, so that nothing in it tells their style. */
    static CleanFile plainNumbers() {
        CleanFile plain = CLEAN;
        for (Column column : FileKind.ACTIVITY.numbers()) {
            plain = plain.map(column, cell -> cell.replace(".", "").replaceAll(",\\d+", ""));
        }
        return plain;
    }

    /** The same with its numbers as English Excel writes them. */
    static CleanFile englishNumbers() {
        CleanFile english = CLEAN;
        for (Column column : FileKind.ACTIVITY.numbers()) {
            english = english.map(
                    column, cell -> cell.replace(",", "#").replace(".", ",").replace('#', '.'));
        }
        return english;
    }

    /** The same without its period column. */
    static CleanFile withoutPeriods() {
        return CLEAN.without(Column.PERIOD);
    }

    private static CleanFile load() {
        try (InputStream in = Objects.requireNonNull(CleanFile.class.getResourceAsStream("clean-40.csv"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            RowSource source = new RowSource(new StringReader(text), Dialect.standard(';'), 1, Limits.NONE);
            List<List<String>> rows = new ArrayList<>();
            for (Row row = source.next(); row != null; row = source.next()) {
                rows.add(row.cells());
            }
            return new CleanFile(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int place(Column column) {
        int place = rows.get(0).indexOf(column.header());
        if (place < 0) {
            throw new IllegalArgumentException("No column " + column);
        }
        return place;
    }

    String get(int line, Column column) {
        return rows.get(line - 1).get(place(column));
    }

    /** The cell of this line replaced; line 1 is the header. */
    CleanFile with(int line, Column column, String cell) {
        String before = get(line, column);
        if (before.equals(cell)) {
            throw new IllegalArgumentException("Line " + line + " says so already: " + cell);
        }
        return line(line, cells -> {
            cells.set(place(column), cell);
            return cells;
        });
    }

    /** The cell of this line changed by its text. */
    CleanFile with(int line, Column column, UnaryOperator<String> change) {
        return with(line, column, change.apply(get(line, column)));
    }

    /** The cells of this line changed. */
    CleanFile line(int line, UnaryOperator<List<String>> change) {
        List<List<String>> changed = new ArrayList<>(rows);
        changed.set(line - 1, change.apply(new ArrayList<>(rows.get(line - 1))));
        return new CleanFile(changed);
    }

    /** The cells of every line changed, the header's too. */
    CleanFile lines(UnaryOperator<List<String>> change) {
        return new CleanFile(
                rows.stream().map(row -> change.apply(new ArrayList<>(row))).toList());
    }

    /** Every row's cell of a column changed. */
    CleanFile map(Column column, UnaryOperator<String> change) {
        int place = place(column);
        CleanFile table = lines(cells -> {
            cells.set(place, change.apply(cells.get(place)));
            return cells;
        });
        return table.line(1, header -> new ArrayList<>(rows.get(0)));
    }

    CleanFile without(Column column) {
        int place = place(column);
        return lines(cells -> {
            cells.remove(place);
            return cells;
        });
    }

    /** One more column at the end, with this cell in every row. */
    CleanFile plus(String header, String cell) {
        return lines(cells -> {
                    cells.add(cell);
                    return cells;
                })
                .line(1, cells -> {
                    cells.set(cells.size() - 1, header);
                    return cells;
                });
    }

    /** A row of cells that stands before this line; blank cells behind them up to the header's width. */
    CleanFile insert(int line, String... cells) {
        List<String> row = new ArrayList<>(List.of(cells));
        while (row.size() < rows.get(0).size()) {
            row.add("");
        }
        List<List<String>> longer = new ArrayList<>(rows);
        longer.add(line - 1, row);
        return new CleanFile(longer);
    }

    String text() {
        return text(';', "\n");
    }

    String text(char separator, String lineEnd) {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(RecordText.of(row, separator, lineEnd)));
        return text.toString();
    }
}
