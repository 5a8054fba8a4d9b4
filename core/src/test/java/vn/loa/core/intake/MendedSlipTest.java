package vn.loa.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.core.intake.ReadFile.PLAN;
import static vn.loa.core.intake.ReadFile.problems;
import static vn.loa.core.intake.ReadFile.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.core.activity.Activity;
import vn.loa.core.submission.Admission;
import vn.loa.core.submission.Delivery;
import vn.loa.core.submission.Ledger;
import vn.loa.core.submission.Submission;
import vn.loa.core.text.Lang;

/**
 * For each kind of problem of an activity a row, and the same row as somebody mends it who does what the slip's own words say and nothing
 * else. It must be accepted alone, with the rest of the report, and in the newer slip after another row was mended first.
 */
class MendedSlipTest {
    private static final String HEADER =
            "STT;Mã hoạt động;Đơn vị;Kỳ báo cáo;Ngày thực hiện;Ngày kết thúc;Tên hoạt động;Nội dung;Kênh;"
                    + "Đối tượng;Địa bàn;Số lượng;Đơn vị tính;Lượt tiếp cận;Số người tham dự;Số nữ;Số người được hướng dẫn;"
                    + "Số người tự thực hiện được;Kinh phí (đồng);Nguồn kinh phí\n";
    private static final List<String> COLUMNS = Arrays.asList(HEADER.strip().split(";"));

    /** What no row of an activity file has, or what only a store can say; {@link CorrectionTest} has the last of them. */
    private static final Set<ProblemKind> ELSEWHERE = EnumSet.of(
            ProblemKind.ANSWERED_BEFORE_RECEIVED,
            ProblemKind.UNKNOWN_SERIES,
            ProblemKind.BAD_KIND,
            ProblemKind.BAD_FRACTION,
            ProblemKind.ID_REUSED,
            ProblemKind.OLD_SLIP,
            ProblemKind.SEVERAL_CHANNELS,
            ProblemKind.SECOND_TABLE,
            ProblemKind.UNCLOSED_QUOTE,
            ProblemKind.TOO_MANY_CELLS);

    /** One cell as the unit wrote it and as the slip asks for it. */
    private record Case(ProblemKind kind, String column, String written, String mended) {
        @Override
        public String toString() {
            return kind.code() + " “" + written + "”";
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case(ProblemKind.MISSING_VALUE, "Tên hoạt động", "", "Bản tin về VNeID"),
                new Case(ProblemKind.MISSING_VALUE, "Ngày thực hiện", "", "15/01/2026"),
                new Case(ProblemKind.UNKNOWN_UNIT, "Đơn vị", "Khối phố Một", "Khối phố 1"),
                new Case(ProblemKind.UNKNOWN_TOPIC, "Nội dung", "Chuyện khác", "II.1.5"),
                new Case(ProblemKind.UNKNOWN_CHANNEL, "Kênh", "Zallo", "Zalo"),
                new Case(ProblemKind.UNKNOWN_AUDIENCE, "Đối tượng", "Cư dân mạng", "Người dân"),
                new Case(ProblemKind.UNKNOWN_AREA, "Địa bàn", "Khối phố 77", "Khối phố 1"),
                new Case(ProblemKind.BAD_DATE, "Ngày thực hiện", "31/02/2026", "28/01/2026"),
                new Case(ProblemKind.BAD_DATE, "Ngày thực hiện", "hôm qua", "15/01/2026"),
                new Case(ProblemKind.BAD_DATE, "Ngày thực hiện", "2026-01-15T08:00:00Z", "15/01/2026"),
                new Case(ProblemKind.FUTURE_DATE, "Ngày thực hiện", "15/01/2027", "15/01/2026"),
                new Case(ProblemKind.DATE_BEFORE_PLAN, "Ngày thực hiện", "15/01/2025", "15/01/2026"),
                new Case(ProblemKind.DATE_AFTER_PERIOD, "Ngày thực hiện", "03/02/2026", "30/01/2026"),
                new Case(ProblemKind.AMBIGUOUS_DATE, "Ngày thực hiện", "01/02/2026", "ngày 2 tháng 1 năm 2026"),
                new Case(ProblemKind.BAD_PERIOD, "Kỳ báo cáo", "đầu năm", "01/2026"),
                new Case(ProblemKind.BAD_NUMBER, "Lượt tiếp cận", "khoảng 100", "100"),
                new Case(ProblemKind.BAD_NUMBER, "Lượt tiếp cận", "1E+05", "100000"),
                new Case(ProblemKind.BAD_NUMBER, "Lượt tiếp cận", "#N/A", "120"),
                new Case(ProblemKind.BAD_NUMBER, "Lượt tiếp cận", "1,2 nghìn", "1.200"),
                new Case(ProblemKind.BAD_NUMBER, "Lượt tiếp cận", "1 200", "1200"),
                new Case(ProblemKind.BAD_NUMBER, "Kinh phí (đồng)", "1,5 triệu", "1.500.000"),
                new Case(ProblemKind.BAD_NUMBER, "Số người tham dự", "0912345678", "40"),
                new Case(ProblemKind.NEGATIVE_NUMBER, "Lượt tiếp cận", "-5", "5"),
                new Case(ProblemKind.NOT_WHOLE, "Lượt tiếp cận", "1,234", "1.234"),
                new Case(ProblemKind.FEMALE_GT_PARTICIPANTS, "Số nữ", "90", "9"),
                new Case(ProblemKind.SUCCEEDED_GT_GUIDED, "Số người tự thực hiện được", "90", "9"),
                new Case(ProblemKind.BAD_FUNDING, "Nguồn kinh phí", "xã hội hóa", "khác"),
                new Case(ProblemKind.DUPLICATE_ID, "Mã hoạt động", "A-1", "A-2"),
                new Case(ProblemKind.DAMAGED_TEXT, "Tên hoạt động", "B?n tin v? Nghị quyết", "Bản tin về Nghị quyết"),
                new Case(ProblemKind.ZERO_WITH_CONTENT, "Tên hoạt động", "Không có hoạt động", "Bản tin tuần 3"),
                new Case(ProblemKind.BAD_END_DATE, "Ngày kết thúc", "01/01/2026", "20/01/2026"),
                new Case(ProblemKind.BAD_END_DATE, "Ngày kết thúc", "01/01/2028", "20/01/2026"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isAcceptedAlone(Case one) {
        Checked report = read(HEADER + good(1) + row(2, one, one.written));
        assertThat(problems(report)).allMatch(p -> p.startsWith("3 " + one.kind.code()));
        Checked correction = read("phieu.csv", mended(slip(report), one));

        assertThat(problems(correction)).isEmpty();
        assertThat(titles(report, correction)).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isAcceptedWithTheRest(Case one) {
        Checked report = read(HEADER + good(1) + row(2, one, one.written));
        Checked whole = read("bao-cao-2.csv", HEADER + good(1) + row(2, one, one.mended));

        assertThat(problems(whole)).isEmpty();
        assertThat(titles(report, whole)).hasSize(2);
        String rest = good(1).replace("\n", ";;;;\r\n");
        assertThat(titles(report, read("phieu.csv", mended(slip(report), one) + rest)))
                .hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isAcceptedAfterAnotherRowWasMendedFirst(Case one) {
        String other = good(9).replace("09/01/2026", "32/01/2026");
        Checked report = read(HEADER + good(1) + row(2, one, one.written) + other);
        String half = slip(report).replaceFirst("32/01/2026", "30/01/2026");
        Checked first = read("phieu.csv", half);
        assertThat(titles(report, first)).hasSize(2);
        // What only admission returns goes back in a slip that a store writes; here the first slip comes again.
        Checked second = read("phieu-2.csv", mended(first.returned().isEmpty() ? half : slip(first), one));

        assertThat(problems(second)).isEmpty();
        assertThat(titles(report, first, second)).hasSize(3);
    }

    @Test
    void aRowThatIsEmptiedIsAnswered() {
        Checked report = read(HEADER + good(1) + good(2).replace("02/01/2026", "32/01/2026"));
        String slip = slip(report);
        String row = slip.lines().toList().get(1);
        String emptied = slip.replace(row, ";".repeat(COLUMNS.size()) + row.substring(row.indexOf("P-")));
        Checked correction = read("phieu.csv", emptied);

        assertThat(correction.answers()).hasSize(1);
        assertThat(correction.reading().returned()).isZero();
    }

    @Test
    void bothRowsOfASplitOneJoin() {
        Checked report = read(HEADER + good(1) + good(2).replace("Phát thanh cơ sở", "Facebook, Zalo"));
        assertThat(problems(report)).containsExactly("3 several_channels [Kênh]");
        Checked correction = read("phieu.csv", slip(report));

        assertThat(problems(correction)).isEmpty();
        assertThat(titles(report, correction)).hasSize(3);
    }

    @Test
    void everyKindOfAnActivityHasItsCase() {
        Set<ProblemKind> missing = EnumSet.allOf(ProblemKind.class);
        missing.removeAll(ELSEWHERE);
        cases().map(Case::kind).forEach(missing::remove);

        assertThat(missing).isEmpty();
    }

    private static String good(int number) {
        return row(number, null, "");
    }

    private static String row(int number, Case one, String cell) {
        List<String> cells = new ArrayList<>(List.of(
                Integer.toString(number),
                "A-" + number,
                "Khối phố 1",
                "01/2026",
                String.format(Locale.ROOT, "%02d/01/2026", number),
                "",
                "Bản tin số " + number,
                "1.5",
                "Phát thanh cơ sở",
                "Người dân",
                "",
                "2",
                "bài",
                "120",
                "40",
                "20",
                "30",
                "10",
                "500.000",
                "ngân sách"));
        if (one != null) {
            cells.set(COLUMNS.indexOf(one.column), cell);
            if (one.column.equals("Ngày kết thúc")) {
                cells.set(COLUMNS.indexOf("Ngày thực hiện"), "15/01/2026");
            }
        }
        return String.join(";", cells) + "\n";
    }

    /** The slip with the one cell mended that the case is about. */
    private static String mended(String slip, Case one) {
        List<String> lines = new ArrayList<>(Arrays.asList(slip.split("\r\n")));
        int place = COLUMNS.indexOf(one.column);
        List<String> cells = new ArrayList<>(Arrays.asList(lines.get(1).split(";", -1)));
        cells.set(place, one.mended);
        lines.set(1, String.join(";", cells));
        return lines.stream().collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String slip(Checked report) {
        String unit = report.returned().get(0).unit();
        return Slip.text(Slip.id(report.reading(), unit), report.reading(), report.returned(), PLAN, Lang.VI);
    }

    /** Titles and channels of the rows that count when the files come one after the other. */
    private static Set<String> titles(Checked... files) {
        List<Delivery> deliveries = new ArrayList<>();
        for (Checked file : files) {
            deliveries.add(file.delivery(Instant.parse("2026-02-03T02:00:0" + deliveries.size() + "Z")));
        }
        List<Submission> submissions = Admission.all(deliveries);
        List<Activity> rows = Ledger.of(
                        submissions.stream().map(Submission::receipt).toList())
                .present()
                .activities(submissions);
        assertThat(rows.stream().map(a -> a.channel() + " " + a.title())).doesNotHaveDuplicates();
        return rows.stream().map(a -> a.channel() + " " + a.title()).collect(Collectors.toCollection(TreeSet::new));
    }
}
