package vn.loa.core.intake;

import static vn.loa.core.intake.Pollution.allFound;
import static vn.loa.core.intake.Pollution.allReturned;
import static vn.loa.core.intake.Pollution.allSame;
import static vn.loa.core.intake.Pollution.cell;
import static vn.loa.core.intake.Pollution.join;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Numbers in other styles, with signs, words and units. Line 5 says 1.448 contacts and 1.050.000 đồng. */
final class NumberPollutions {
    private NumberPollutions() {}

    static List<Pollution> all() {
        return join(reach(), others(), money(), styles(), headers());
    }

    private static List<Pollution> reach() {
        return join(
                allSame(
                        5,
                        Column.REACH,
                        "1448",
                        "01448",
                        "1.448,0",
                        "1448,00",
                        "１.４４８",
                        "１４４８",
                        "  1.448 ",
                        "\u00a01.448\u00a0",
                        "\u20091448\u202f",
                        "\t1.448"),
                allFound(FindingKind.UNIT_IN_CELL, 5, Column.REACH, "1.448 lượt", "1448 LƯỢT", "1448luot"),
                allFound(FindingKind.INVISIBLE_CHARACTERS, 5, Column.REACH, "1.4\u200b48", "14\u000048"),
                allReturned(
                        ProblemKind.BAD_NUMBER,
                        5,
                        Column.REACH,
                        "1 448",
                        "1\u00a0448",
                        "1\u2009448",
                        "1\u202f448",
                        "1448.5",
                        "1.44",
                        "1.4488",
                        "1..448",
                        "1.448.",
                        "1.000.00",
                        ",5",
                        "½",
                        "một nghìn",
                        "1448 bài",
                        "1448 lượt xem",
                        "~1448",
                        "1448+",
                        "1400-1500",
                        ">1448",
                        "khoảng 1448",
                        "(1448)",
                        "+1448",
                        "14%",
                        "1,4 nghìn",
                        "1,4k",
                        "l.448",
                        "1.44O",
                        "١٤٤٨",
                        "1448²",
                        "1/4",
                        "1448; 20",
                        "không",
                        "10.000.000.000.000.000"),
                allReturned(ProblemKind.NOT_WHOLE, 5, Column.REACH, "1.448,5", "1,448", "1448,25"),
                allReturned(ProblemKind.NEGATIVE_NUMBER, 5, Column.REACH, "-1448", "−1.448", "- 1448"));
    }

    private static List<Pollution> others() {
        return join(
                allSame(2, Column.PARTICIPANTS, "-", "–", "—", " ", "\u00a0"),
                allFound(FindingKind.UNIT_IN_CELL, 2, Column.MINUTES, "12,5 phút", "12,5phut"),
                allReturned(
                        ProblemKind.BAD_NUMBER,
                        2,
                        Column.MINUTES,
                        "12.5",
                        "12 phút 30 giây",
                        "0:12:30",
                        "12'",
                        "2 giờ",
                        "12½"),
                allFound(FindingKind.UNIT_IN_CELL, 6, Column.PARTICIPANTS, "50 người"),
                allReturned(ProblemKind.BAD_NUMBER, 6, Column.PARTICIPANTS, "20000000", "50 ng", "cả lớp", "50 hộ"),
                allReturned(ProblemKind.FEMALE_GT_PARTICIPANTS, 6, Column.FEMALE, "60"),
                allReturned(ProblemKind.SUCCEEDED_GT_GUIDED, 3, Column.SUCCEEDED, "72"),
                allFound(FindingKind.UNIT_IN_CELL, 3, Column.QUANTITY, "3 buổi", "3 BUOI"),
                allReturned(ProblemKind.BAD_NUMBER, 3, Column.QUANTITY, "3 lớp", "3/4", "vài", "1-3"),
                List.of(
                        cell(5, Column.REACH, "0912345678")
                                .returned("5 bad_number")
                                .found("5 personal_data"),
                        cell(6, Column.PARTICIPANTS, "020089001234")
                                .returned("6 bad_number")
                                .found("6 personal_data")));
    }

    private static List<Pollution> money() {
        return join(
                allSame(5, Column.COST_VND, "1050000", "1.050.000,00"),
                allFound(
                        FindingKind.UNIT_IN_CELL,
                        5,
                        Column.COST_VND,
                        "1.050.000đ",
                        "1.050.000 đồng",
                        "1.050.000 ₫",
                        "1.050.000 VNĐ",
                        "1050000vnd"),
                allReturned(
                        ProblemKind.BAD_NUMBER,
                        5,
                        Column.COST_VND,
                        "1,050,000",
                        "1,050,000.00",
                        "1,05 triệu",
                        "1.050 nghìn đồng",
                        "1tr050",
                        "1.050.000 USD",
                        "$1050",
                        "1.050.000đ/tấm",
                        "1 050 000",
                        "1.050.00"),
                allReturned(ProblemKind.NOT_WHOLE, 5, Column.COST_VND, "1.050.000,5"),
                allSame(5, Column.FUNDING, "NGAN SACH", "Ngân sách nhà nước"),
                allReturned(ProblemKind.BAD_FUNDING, 5, Column.FUNDING, "xã hội hóa", "ngân sách, khác"));
    }

    /** Where nothing in the file is plainly Vietnamese, one number tells the style of all, or leaves two readings. */
    private static List<Pollution> styles() {
        CleanFile plain = CleanFile.plainNumbers();
        CleanFile english = CleanFile.englishNumbers();
        List<String> marked = new ArrayList<>();
        for (int line = 2; line <= english.rows().size(); line++) {
            int at = line;
            if (FileKind.ACTIVITY.numbers().stream()
                    .anyMatch(c -> english.get(at, c).matches(".*[.,].*"))) {
                marked.add(line + " bad_number");
            }
        }
        return List.of(
                Pollution.of("numbers without marks", plain).like(plain).same(),
                Pollution.of("an English fraction among numbers without marks", plain.with(2, Column.MINUTES, "12.5"))
                        .like(plain.with(2, Column.MINUTES, "12,5"))
                        .same("0 english_numbers"),
                Pollution.of(
                                "English millions among numbers without marks",
                                plain.with(5, Column.COST_VND, "1,050,000"))
                        .like(plain)
                        .same("0 english_numbers"),
                Pollution.of(
                                "an English fraction beside a number of two readings",
                                plain.with(2, Column.MINUTES, "12.5").with(5, Column.REACH, "1.448"))
                        .like(plain)
                        .returned("2 bad_number", "5 bad_number"),
                Pollution.of("every number in English style", english).returned(marked.toArray(String[]::new)));
    }

    private static List<Pollution> headers() {
        UnaryOperator<String> million =
                cell -> cell.isEmpty() ? "" : cell.replace(".", "").replaceFirst("(\\d)(\\d{2})0000$", "$1,$2");
        UnaryOperator<String> thousand = cell -> cell.replaceFirst("\\.000$", "");
        CleanFile clean = CleanFile.clean();
        List<String> money = new ArrayList<>();
        for (int line = 2; line <= clean.rows().size(); line++) {
            if (!clean.get(line, Column.COST_VND).isEmpty()) {
                money.add(line + " money_multiplied");
            }
        }
        String[] found = money.toArray(String[]::new);
        return join(
                List.of(
                        header(clean.map(Column.COST_VND, million), Column.COST_VND, "Kinh phí (triệu đồng)")
                                .same(found),
                        header(clean.map(Column.COST_VND, million), Column.COST_VND, "Kinh phí (tr.đ)")
                                .same(found),
                        header(clean.map(Column.COST_VND, thousand), Column.COST_VND, "Kinh phí (1.000đ)")
                                .same(found),
                        header(clean.map(Column.COST_VND, thousand), Column.COST_VND, "Kinh phí (nghìn đồng)")
                                .same(found),
                        Pollution.of(
                                        "a line of millions above",
                                        clean.map(Column.COST_VND, million)
                                                .with(1, Column.COST_VND, "Kinh phí")
                                                .insert(1, "Đơn vị tính: triệu đồng"))
                                .shifted(1, 1)
                                .same(money.stream().map(NumberPollutions::next).toArray(String[]::new)),
                        Pollution.of(
                                        "a line of millions above a column of đồng",
                                        clean.insert(1, "Đơn vị tính: triệu đồng"))
                                .refused(RefusalKind.COLUMN_UNIT),
                        Pollution.of("a line of dollars above", clean.insert(1, "Đơn vị tính: USD"))
                                .refused(RefusalKind.COLUMN_UNIT),
                        Pollution.of("a line of đồng above", clean.insert(1, "Đơn vị tính: đồng"))
                                .shifted(1, 1)
                                .same()),
                headersSame(Column.COST_VND, "Kinh phí", "Kinh phí (đ)", "KINH PHÍ (VNĐ)", "kinh phi (dong)"),
                headersSame(Column.REACH, "Lượt tiếp cận (nếu có)", "Lượt tiếp cận (lượt)"),
                headersSame(Column.MINUTES, "Thời lượng", "Thời lượng (phút, nếu có)"),
                headersSame(Column.QUANTITY, "Số lượng (bài)"),
                headersRefused(Column.COST_VND, "Kinh phí (USD)", "Kinh phí (tỷ đồng)", "Kinh phí %"),
                headersRefused(Column.REACH, "Lượt tiếp cận (nghìn)", "Lượt tiếp cận (nghìn lượt)"),
                headersRefused(Column.MINUTES, "Thời lượng (giờ)", "Thời lượng (giây)"),
                headersRefused(Column.FEMALE, "Số nữ (%)", "Số nữ %"));
    }

    private static String next(String finding) {
        int space = finding.indexOf(' ');
        return Integer.parseInt(finding.substring(0, space)) + 1 + finding.substring(space);
    }

    private static Pollution header(CleanFile table, Column column, String name) {
        return Pollution.of("header " + name, table.with(1, column, name));
    }

    private static List<Pollution> headersSame(Column column, String... names) {
        return Stream.of(names)
                .map(name -> header(CleanFile.clean(), column, name).same())
                .toList();
    }

    private static List<Pollution> headersRefused(Column column, String... names) {
        return Stream.of(names)
                .map(name -> header(CleanFile.clean(), column, name).refused(RefusalKind.COLUMN_UNIT))
                .toList();
    }
}
