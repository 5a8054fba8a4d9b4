package vn.loa.core.intake;

import static vn.loa.core.intake.Column.REACH;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Separators, quotes, line ends, what stands above, between and below the rows. */
final class StructurePollutions {
    private static final CleanFile CLEAN = CleanFile.clean();
    private static final String TEXT = CLEAN.text();
    private static final int END = 42;

    private StructurePollutions() {}

    static List<Pollution> all() {
        return Pollution.join(separators(), quotes(), lines(), ragged(), around(), totals());
    }

    private static Pollution text(String name, String text) {
        return Pollution.of(name, text);
    }

    private static Pollution table(String name, CleanFile table) {
        return Pollution.of(name, table);
    }

    private static String line(int line) {
        return TEXT.lines().toList().get(line - 1);
    }

    private static String withLine(int line, UnaryOperator<String> change) {
        List<String> lines = new ArrayList<>(TEXT.lines().toList());
        lines.set(line - 1, change.apply(lines.get(line - 1)));
        return String.join("\n", lines) + "\n";
    }

    private static List<Pollution> separators() {
        return List.of(
                text("commas", CLEAN.text(',', "\n")).same(),
                text("tabs", CLEAN.text('\t', "\n")).same(),
                text("pipes", CLEAN.text('|', "\n")).same(),
                text("sep=;", "sep=;\n" + TEXT).shifted(1, 1).same(),
                text("sep= of commas", "SEP=,\r\n" + CLEAN.text(',', "\r\n"))
                        .shifted(1, 1)
                        .same(),
                text("sep= of carets", "sep=^\n" + CLEAN.text('^', "\n"))
                        .shifted(1, 1)
                        .same(),
                text("a lying sep=", "sep=,\n" + TEXT).shifted(1, 1).same(),
                text("an empty sep=", "sep=\n" + TEXT).shifted(1, 1).same(),
                text("carets unannounced", CLEAN.text('^', "\n")).refused(RefusalKind.UNKNOWN_KIND),
                text("one line of commas", withLine(5, line -> line.replace(';', ',')))
                        .returned("5 missing_value"));
    }

    private static String quoted(char quote, String inner) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : CLEAN.rows()) {
            List<String> cells = row.stream()
                    .map(cell -> quote + cell.replace(String.valueOf(quote), inner) + quote)
                    .toList();
            text.append(String.join(";", cells)).append('\n');
        }
        return text.toString();
    }

    private static List<Pollution> quotes() {
        return List.of(
                text("every cell quoted", quoted('"', "\"\"")).same(),
                text("quotes escaped", quoted('"', "\\\"")).same("0 other_quotes"),
                text("apostrophes for quotes", quoted('\'', "''")).same("0 other_quotes"),
                text("inner quotes as they are", withLine(4, line -> line.replace("\"\"", "\"")))
                        .same("4 inner_quotes"),
                text(
                                "quotes in a cell without quotes",
                                withLine(
                                        4,
                                        line -> line.replace("\"Bài viết \"\"", "Bài viết \"")
                                                .replace(
                                                        "mặt\"\" trên trang của phường\"",
                                                        "mặt\" trên trang của phường")))
                        .same(),
                text("a quote that never closes", withLine(5, line -> line.replace(";Treo", ";\"Treo")))
                        .returned("5 unclosed_quote"),
                text("a quote open in the last line", withLine(41, line -> line.replace(";Đi từng", ";\"Đi từng")))
                        .returned("41 unclosed_quote"),
                text("a quote open in the last cell", withLine(39, line -> line.replace("Số 48", "\"Số 48")))
                        .returned("39 unclosed_quote"),
                text("spaces behind a quoted cell", withLine(4, line -> line.replace("phường\";", "phường\"  ;")))
                        .same(),
                text(
                                "a space before a quoted cell",
                                withLine(3, line -> line.replace(";\"Người dân;", "; \"Người dân;")))
                        .returned("3 unknown_area", "3 bad_number"),
                text("a closing quote lost", withLine(4, line -> line.replace("phường\";", "phường;")))
                        .returned("4 unclosed_quote"));
    }

    private static List<Pollution> lines() {
        String mixed = TEXT.replace("\n6;", "\r\n6;").replace("\n7;", "\r7;");
        return List.of(
                text("CRLF", CLEAN.text(';', "\r\n")).same(),
                text("CR", CLEAN.text(';', "\r")).same(),
                text("mixed line ends", mixed).same(),
                text("no line end at the end", TEXT.strip()).same(),
                text("blank lines at the end", TEXT + "\n\n\r\n").same(),
                text("a blank line at the start", "\n" + TEXT).shifted(1, 1).same(),
                text("a blank line between", withLine(10, line -> "\n" + line))
                        .shifted(10, 1)
                        .same(),
                text("a line of spaces", withLine(10, line -> "   \n" + line))
                        .shifted(10, 1)
                        .same(),
                table("a row of no-break spaces", CLEAN.insert(10, "\u00a0", "", "\u00a0"))
                        .shifted(10, 1)
                        .same(),
                table("a row of dashes", CLEAN.insert(10, "-", "-", "—", "–"))
                        .shifted(10, 1)
                        .same(),
                text("the end mark of DOS", TEXT + "\u001a").same(),
                text("a NUL behind a line", withLine(10, line -> line + "\u0000"))
                        .same(),
                table("spaces around every cell", CLEAN.lines(cells -> {
                            cells.replaceAll(cell -> " " + cell + "\u00a0 ");
                            return cells;
                        }))
                        .same());
    }

    private static List<Pollution> ragged() {
        return List.of(
                text("separators behind every row", TEXT.replace("\n", ";;;;\n"))
                        .same(),
                text("separators behind some rows", withLine(7, line -> line + ";;"))
                        .same(),
                text("empty cells at the end missing", withLine(5, line -> line.replaceFirst(";+$", "")))
                        .same(),
                text("no separators behind any row's last cell", TEXT.replaceAll("(?m);+$", ""))
                        .same(),
                text("a surplus cell", withLine(5, line -> line + ";thêm")).returned("5 too_many_cells"),
                text("a separator too many", withLine(5, line -> line.replace(";Treo", ";;Treo")))
                        .returned(
                                "5 missing_value",
                                "5 unknown_channel",
                                "5 unknown_topic",
                                "5 unknown_audience",
                                "5 unknown_area",
                                "5 bad_funding",
                                "5 bad_number"),
                text(
                                "a separator in a title without quotes",
                                withLine(6, line -> line.replace("trực tuyến cho", "trực tuyến; cho")))
                        .returned(
                                "6 bad_number",
                                "6 unknown_audience",
                                "6 unknown_channel",
                                "6 unknown_topic",
                                "6 bad_funding",
                                "6 unknown_area"),
                text(
                                "a row cut behind its channel",
                                withLine(
                                        4,
                                        line ->
                                                "3;HĐ-03;Phòng Văn hóa – Xã hội phường;01/2026;10/01/2026;;;Bài viết;II.1.3;Trang Thông tin điện tử"))
                        .returned("4 missing_value"),
                text("a line broken within a title", withLine(5, line -> line.replace("tuyên truyền", "tuyên\ntruyền")))
                        .shifted(6, 1)
                        .returned("5 missing_value", "6 missing_value"),
                text("a line broken within an audience", withLine(4, line -> line.replace("Cán bộ, ", "Cán bộ\n")))
                        .shifted(5, 1)
                        .returned("4 missing_value", "5 missing_value"),
                text(
                                "a line broken behind an audience",
                                withLine(5, line -> line.replace("giáo viên;", "giáo viên\n;")))
                        .shifted(6, 1)
                        .returned("5 missing_value", "6 missing_value"),
                text(
                                "a line broken twice within an audience",
                                withLine(4, line -> line.replace("Cán bộ, công chức,", "Cán bộ\n, công chức\n,")))
                        .shifted(5, 2)
                        .returned("4 missing_value", "5 missing_value", "6 missing_value"),
                text(
                                "a line end in a separator's place",
                                withLine(5, line -> line.replace("giáo viên;", "giáo viên\n")))
                        .shifted(6, 1)
                        .returned("5 missing_value", "6 missing_value"),
                text("two rows in one line", TEXT.replace("\n6;HĐ-06", ";6;HĐ-06"))
                        .shifted(7, -1)
                        .returned("6 too_many_cells"));
    }

    private static List<Pollution> around() {
        return List.of(
                table("a title above", CLEAN.insert(1, "ỦY BAN NHÂN DÂN PHƯỜNG KỲ LỪA"))
                        .shifted(1, 1)
                        .same(),
                table("a title with the month above", CLEAN.insert(1, "BÁO CÁO CÔNG TÁC TUYÊN TRUYỀN THÁNG 01/2026"))
                        .shifted(1, 1)
                        .same(),
                table("another month above", CLEAN.insert(1, "Kỳ báo cáo: 11/2025"))
                        .shifted(1, 1)
                        .same("0 period_line_differs"),
                table("a unit above", CLEAN.insert(1, "Đơn vị: Khối phố 2"))
                        .shifted(1, 1)
                        .same(),
                text("a title without separators", "Biểu số 01\n" + TEXT)
                        .shifted(1, 1)
                        .same(),
                table("the header in line 50", above(49)).shifted(1, 49).same(),
                table("the header in line 51", above(50)).refused(RefusalKind.UNKNOWN_KIND),
                table("a group's title", CLEAN.insert(2, "I", "", "", "", "", "", "", "CÔNG TÁC TUYÊN TRUYỀN"))
                        .shifted(2, 1)
                        .same("2 left_out_row"),
                table("a group's title in the first cell", CLEAN.insert(20, "II. TẬP HUẤN"))
                        .shifted(20, 1)
                        .same("20 left_out_row"),
                table("a signature", CLEAN.insert(END, "NGƯỜI LẬP BIỂU", "", "", "", "", "", "", "TRƯỞNG PHÒNG"))
                        .same("42 left_out_row"),
                table(
                                "a place and a day below",
                                CLEAN.insert(END, "", "", "", "", "", "", "", "Kỳ Lừa, ngày 31 tháng 01 năm 2026"))
                        .same("42 left_out_row"),
                table("a remark below", CLEAN.insert(END, "Ghi chú: số liệu tính đến hết tháng"))
                        .same("42 left_out_row"),
                table("the header again", CLEAN.insert(20, CLEAN.rows().get(0).toArray(String[]::new)))
                        .shifted(20, 1)
                        .same("20 left_out_row"),
                table(
                                "the header again in capitals",
                                CLEAN.insert(
                                        20,
                                        CLEAN.rows().get(0).stream()
                                                .map(String::toUpperCase)
                                                .toArray(String[]::new)))
                        .shifted(20, 1)
                        .same("20 left_out_row"),
                table(
                                "numbers of the columns",
                                CLEAN.insert(
                                        2,
                                        Stream.iterate(1, n -> n + 1)
                                                .limit(26)
                                                .map(n -> "(" + n + ")")
                                                .toArray(String[]::new)))
                        .shifted(2, 1)
                        .same("2 left_out_row"),
                table("a row twice", CLEAN.insert(END, CLEAN.rows().get(1).toArray(String[]::new)))
                        .returned("42 duplicate_id"),
                table("nothing below the date", CLEAN.insert(END, "41", "", "Khối phố 1", "01/2026", "30/01/2026"))
                        .returned("42 missing_value"));
    }

    private static CleanFile above(int rows) {
        CleanFile table = CLEAN;
        for (int i = 0; i < rows; i++) {
            table = table.insert(1, "Trang bìa, dòng");
        }
        return table;
    }

    private static List<Pollution> totals() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int line = 2; line < END; line++) {
            String cell = CLEAN.get(line, REACH).replace(".", "");
            sum = cell.isEmpty() ? sum : sum.add(new BigDecimal(cell));
        }
        String right = NumberGrammar.write(sum, NumberStyle.VI);
        String wrong = NumberGrammar.write(sum.add(BigDecimal.TEN), NumberStyle.VI);
        return List.of(
                total("a total", "Tổng cộng", right).same("42 left_out_row"),
                total("a total in capitals", "TỔNG CỘNG:", right).same("42 left_out_row"),
                total("a total that differs", "Tổng cộng", wrong).same("42 left_out_row", "42 total_differs"),
                total("a total that is no number", "Tổng cộng", "#REF!").same("42 left_out_row", "42 total_differs"),
                total("a sum without a label", "", right).same("42 left_out_row"),
                total("a number without a label", "", wrong).returned("42 missing_value"));
    }

    private static Pollution total(String name, String label, String reach) {
        CleanFile longer = CLEAN.insert(END, label);
        return table(name, longer.with(END, REACH, reach));
    }
}
