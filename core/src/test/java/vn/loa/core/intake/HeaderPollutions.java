package vn.loa.core.intake;

import static vn.loa.core.intake.Column.CHANNEL;
import static vn.loa.core.intake.Column.DATE;
import static vn.loa.core.intake.Column.TITLE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Headers misspelled, missing, doubled, in two rows; a second table below the first. */
final class HeaderPollutions {
    private static final CleanFile CLEAN = CleanFile.clean();
    private static final String TEXT = CLEAN.text();

    private HeaderPollutions() {}

    static List<Pollution> all() {
        return Pollution.join(headers(), tables());
    }

    private static Pollution text(String name, String text) {
        return Pollution.of(name, text);
    }

    private static Pollution table(String name, CleanFile table) {
        return Pollution.of(name, table);
    }

    private static List<Pollution> headers() {
        return Pollution.join(
                Stream.of(TITLE, DATE, CHANNEL, Column.TOPICS, Column.AUDIENCES, Column.UNIT)
                        .map(column -> table("no column " + column.header(), CLEAN.without(column))
                                .refused(RefusalKind.MISSING_COLUMN))
                        .toList(),
                renamed(
                        "kênh",
                        "KENH",
                        "Kênh *",
                        "Kênh (phương tiện)",
                        "channel",
                        "Kênh\n",
                        "\u200bKênh:",
                        "=\"Kênh\""),
                List.of(
                        table("a header misspelled", CLEAN.with(1, CHANNEL, "Kên"))
                                .refused(RefusalKind.MISSING_COLUMN),
                        table("a header in other words", CLEAN.with(1, CHANNEL, "Phương tiện"))
                                .refused(RefusalKind.MISSING_COLUMN),
                        table("an empty header", CLEAN.with(1, CHANNEL, "")).refused(RefusalKind.MISSING_COLUMN),
                        table("Khối phố for the area", CLEAN.with(1, Column.AREA, "Khối phố/thôn"))
                                .same(),
                        table("keys for names", CLEAN.with(1, Column.UNIT, "unit"))
                                .same(),
                        table("a line break in a header", CLEAN.with(1, DATE, "Ngày\nthực hiện"))
                                .shifted(1, 1)
                                .same(),
                        table("columns in another order", CLEAN.lines(cells -> {
                                    Collections.reverse(cells);
                                    return cells;
                                }))
                                .same(),
                        table("a column twice", CLEAN.plus("Kênh", "Zalo")).refused(RefusalKind.COLUMN_TWICE),
                        table("a column twice, empty", CLEAN.plus("Thôn", "")).same(),
                        table("two names of a column, both filled", CLEAN.plus("Thôn", "Khối phố 1"))
                                .refused(RefusalKind.COLUMN_TWICE),
                        table("an empty column in front", CLEAN.lines(cells -> {
                                    cells.add(0, "");
                                    return cells;
                                }))
                                .same(),
                        text("no header", TEXT.substring(TEXT.indexOf('\n') + 1))
                                .refused(RefusalKind.UNKNOWN_KIND),
                        table("a header in two rows", twoRows()).shifted(1, 1).same("0 header_rows"),
                        table("a title above columns", CLEAN.insert(1, group()))
                                .shifted(1, 1)
                                .same(),
                        text("a header and no row", TEXT.lines().findFirst().orElseThrow())
                                .like(new CleanFile(List.of(CLEAN.rows().get(0))))
                                .same()));
    }

    private static List<Pollution> renamed(String... names) {
        return Stream.of(names)
                .map(name -> {
                    int more = name.contains("\n") ? 1 : 0;
                    return table("header " + name.strip() + more, CLEAN.with(1, CHANNEL, name))
                            .shifted(1, more)
                            .same();
                })
                .toList();
    }

    private static CleanFile twoRows() {
        return CLEAN.insert(2)
                .line(2, cells -> {
                    cells.set(4, "thực hiện");
                    cells.set(7, "hoạt động");
                    return cells;
                })
                .with(1, DATE, "Ngày")
                .with(1, TITLE, "Tên");
    }

    private static String[] group() {
        String[] cells = new String[20];
        Arrays.fill(cells, "");
        cells[16] = "Kết quả";
        return cells;
    }

    private static List<Pollution> tables() {
        List<List<String>> reordered = new ArrayList<>(CLEAN.rows().subList(0, 21));
        List<List<String>> other = new ArrayList<>(CLEAN.rows().subList(0, 21));
        int channel = CLEAN.rows().get(0).indexOf(CHANNEL.header());
        List<List<String>> second = new ArrayList<>();
        second.add(CLEAN.rows().get(0));
        second.addAll(CLEAN.rows().subList(21, 41));
        List<String> back = new ArrayList<>();
        for (List<String> row : second) {
            List<String> cells = new ArrayList<>(row);
            Collections.reverse(cells);
            reordered.add(cells);
            List<String> lacking = new ArrayList<>(row);
            lacking.remove(channel);
            other.add(lacking);
        }
        for (int line = 23; line <= 42; line++) {
            back.add(line + " second_table");
        }
        return List.of(
                table("a second table in another order", new CleanFile(reordered))
                        .shifted(22, 1)
                        .same("22 left_out_row"),
                table("a second table that lacks a column", new CleanFile(other))
                        .shifted(22, 1)
                        .found("22 left_out_row")
                        .returned(back.toArray(String[]::new)),
                text(
                                "a table of another kind below",
                                TEXT + "\nVướng mắc\n" + ReadFile.FEEDBACK_HEADER + ReadFile.goodFeedback(1))
                        .found("43 left_out_row", "44 left_out_row")
                        .returned("45 second_table"));
    }
}
