package vn.loa.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.core.intake.ReadFile.HEADER;
import static vn.loa.core.intake.ReadFile.PLAN;
import static vn.loa.core.intake.ReadFile.good;
import static vn.loa.core.intake.ReadFile.problems;
import static vn.loa.core.intake.ReadFile.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.core.activity.Activity;
import vn.loa.core.submission.Admission;
import vn.loa.core.submission.Delivery;
import vn.loa.core.submission.Ledger;
import vn.loa.core.submission.LedgerView;
import vn.loa.core.submission.SlipRow;
import vn.loa.core.submission.Submission;
import vn.loa.core.submission.SubmissionKind;
import vn.loa.core.text.Lang;

/** Slips written, mended as a clerk mends them, and read and admitted again, without a store. */
class CorrectionTest {
    private final List<Delivery> deliveries = new ArrayList<>();

    @Test
    void readsAMendedSlipAsACorrection() {
        Checked report = read(HEADER + good(1, "05/01/2026") + good(2, "31/02/2026"));
        Checked correction = read("phieu.csv", slip(report).replace("31/02/2026", "28/01/2026"));

        assertThat(problems(correction)).isEmpty();
        assertThat(correction.reading().parts())
                .extracting(p -> p.kind() + " " + p.unit() + " " + p.period() + " " + p.accepted() + " " + p.answered())
                .containsExactly("CORRECTION khoi-pho-1 2026-01 1 1");
        assertThat(correction.answers()).isEqualTo(Map.of(2, new SlipRow(Slip.id(report.reading(), "khoi-pho-1"), 3)));
        assertThat(correction.activities().get(0).extra()).isEmpty();
    }

    @Test
    void aMendedRowJoinsTheReportItWasReturnedFrom() {
        Checked report = read(HEADER + good(1, "05/01/2026") + good(2, "31/02/2026"));
        send("bao-cao.csv", report, 1);
        send("phieu.csv", read("phieu.csv", slip(report).replace("31/02/2026", "28/01/2026")), 2);

        assertThat(titles()).containsExactly("Bản tin số 1", "Bản tin số 2");
        assertThat(submissions()).containsExactly("FULL EFFECTIVE 1+0-1", "CORRECTION EFFECTIVE 1+0-0");
    }

    @Test
    void aReportOfWhichNothingWasGoodComesWithItsCorrection() {
        Checked report = read(HEADER + good(1, "31/02/2026"));
        send("bao-cao.csv", report, 1);
        assertThat(view().effectiveReport("khoi-pho-1", "2026-01")).isNull();
        send("phieu.csv", read("phieu.csv", slip(report).replace("31/02/2026", "28/01/2026")), 2);

        assertThat(submissions()).containsExactly("FULL EMPTY 0+0-1", "CORRECTION EFFECTIVE 1+0-0");
        assertThat(view().effectiveReport("khoi-pho-1", "2026-01").kind()).isEqualTo(SubmissionKind.CORRECTION);
        assertThat(view().firstReceived("khoi-pho-1", "2026-01")).isEqualTo(day(2));
        assertThat(view().firstFull("khoi-pho-1", "2026-01").accepted()).isZero();
    }

    @Test
    void theFirstReceiptIsTheReportsWhereAnythingOfItCounted() {
        Checked report = read(HEADER + good(1, "05/01/2026") + good(2, "31/02/2026"));
        send("bao-cao.csv", report, 1);
        send("phieu.csv", read("phieu.csv", slip(report).replace("31/02/2026", "28/01/2026")), 2);

        assertThat(view().firstReceived("khoi-pho-1", "2026-01")).isEqualTo(day(1));
    }

    @Test
    void theCorrectionOfASupplementIsNoReport() {
        Checked supplement = read("bo sung.csv", HEADER + good(1, "31/02/2026"));
        send("bo sung.csv", supplement, 1);
        send("phieu.csv", read("phieu.csv", slip(supplement).replace("31/02/2026", "28/01/2026")), 2);

        assertThat(titles()).containsExactly("Bản tin số 1");
        assertThat(view().effectiveReport("khoi-pho-1", "2026-01")).isNull();
    }

    @Test
    void halfOfASlipMayComeFirstAndTheOtherHalfAfterIt() {
        Checked report = read(HEADER + good(1, "05/01/2026") + good(2, "31/02/2026") + good(3, "32/01/2026"));
        send("bao-cao.csv", report, 1);
        String slip = slip(report);
        Checked first = read("phieu.csv", slip.replace("31/02/2026", "28/01/2026"));
        assertThat(problems(first)).containsExactly("3 bad_date [Ngày thực hiện]");
        send("phieu.csv", first, 2);
        assertThat(titles()).containsExactly("Bản tin số 1", "Bản tin số 2");

        String second = slip(first);
        assertThat(second.lines().toList()).hasSize(2);
        send("phieu-2.csv", read("phieu-2.csv", second.replace("32/01/2026", "30/01/2026")), 3);
        assertThat(titles()).containsExactly("Bản tin số 1", "Bản tin số 2", "Bản tin số 3");
    }

    @Test
    void theWholeSlipSentAgainTakesThePlaceOfWhatCameOfItBefore() {
        Checked report = read(HEADER + good(1, "05/01/2026") + good(2, "31/02/2026") + good(3, "32/01/2026"));
        send("bao-cao.csv", report, 1);
        String half = slip(report).replace("31/02/2026", "28/01/2026");
        send("phieu.csv", read("phieu.csv", half), 2);
        String whole = half.replace("32/01/2026", "30/01/2026").replace("Bản tin số 2", "Bản tin số 2, sửa tên");
        send("phieu-2.csv", read("phieu-2.csv", whole), 3);

        assertThat(titles()).containsExactly("Bản tin số 1", "Bản tin số 2, sửa tên", "Bản tin số 3");
    }

    @Test
    void theNewSlipAnswersForItsOwnRowsOnly() {
        Checked report = read(HEADER + good(1, "05/01/2026") + good(2, "31/02/2026") + good(3, "32/01/2026"));
        send("bao-cao.csv", report, 1);
        Checked first = read("phieu.csv", slip(report).replace("31/02/2026", "28/01/2026"));
        send("phieu.csv", first, 2);
        send("phieu-2.csv", read("phieu-2.csv", slip(first).replace("32/01/2026", "30/01/2026")), 3);
        String third = slip(first).replace("32/01/2026", "31/01/2026");
        send("phieu-3.csv", read("phieu-3.csv", third), 4);

        assertThat(titles()).containsExactly("Bản tin số 1", "Bản tin số 2", "Bản tin số 3");
        assertThat(rows().get(2).date()).hasToString("2026-01-31");
    }

    @Test
    void aSlipEndsWithTheNextReportOfItsUnitAndPeriod() {
        Checked report = read(HEADER + good(1, "05/01/2026") + good(2, "31/02/2026"));
        send("bao-cao.csv", report, 1);
        send("bao-cao-2.csv", read(HEADER + good(1, "05/01/2026")), 2);
        Checked late = read("phieu.csv", slip(report).replace("31/02/2026", "28/01/2026"));
        send("phieu.csv", late, 3);

        assertThat(submissions())
                .containsExactly("FULL EFFECTIVE 1+0-1", "FULL EFFECTIVE 1+0-0", "CORRECTION EMPTY 0+0-1");
        assertThat(titles()).containsExactly("Bản tin số 1");
    }

    @Test
    void aSlipThatNobodyWroteIsOld() {
        send("bao-cao.csv", read(HEADER + good(1, "05/01/2026")), 1);
        send("phieu.csv", read("phieu.csv", correction("P-0123456789;2", good(2, "06/01/2026"))), 2);

        assertThat(submissions()).containsExactly("FULL EFFECTIVE 1+0-0", "CORRECTION EMPTY 0+0-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P-01234;2", "12;2", "P-0123456789;", "P-0123456789;hai"})
    void aRowWhoseSlipCannotBeReadGoesBack(String answer) {
        assertThat(problems(read(correction(answer, good(2, "06/01/2026"))))).containsExactly("2 old_slip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"p-0123456789;2", "P–0123456789;2", " P-0123456789 ;2,0"})
    void aSlipsIdIsReadAsPeopleAndExcelWriteIt(String answer) {
        assertThat(read(correction(answer, good(2, "06/01/2026"))).answers())
                .isEqualTo(Map.of(2, new SlipRow("P-0123456789", 2)));
    }

    @Test
    void rowsWithoutASlipJoinAsASupplement() {
        Checked report = read(HEADER + good(1, "05/01/2026") + good(2, "31/02/2026"));
        send("bao-cao.csv", report, 1);
        String more = slip(report).replace("31/02/2026", "28/01/2026")
                + good(3, "30/01/2026").replace("\n", ";;;;\r\n");
        send("phieu.csv", read("phieu.csv", more), 2);

        assertThat(titles()).containsExactly("Bản tin số 1", "Bản tin số 2", "Bản tin số 3");
    }

    @Test
    void theRestOfTheReportMayComeWithTheSlip() {
        Checked report = read(
                HEADER + good(1, "05/01/2026") + good(2, "06/01/2026") + good(3, "07/01/2026") + good(4, "31/02/2026"));
        send("bao-cao.csv", report, 1);
        String rest = Arrays.stream((good(1, "05/01/2026") + good(2, "06/01/2026") + good(3, "07/01/2026")).split("\n"))
                .map(row -> row + ";;;;\r\n")
                .reduce("", String::concat);
        send("phieu.csv", read("phieu.csv", slip(report).replace("31/02/2026", "28/01/2026") + rest), 2);

        assertThat(titles()).containsExactlyInAnyOrder("Bản tin số 1", "Bản tin số 2", "Bản tin số 3", "Bản tin số 4");
        assertThat(submissions()).element(1).isEqualTo("CORRECTION EFFECTIVE 4+0-0");
    }

    @Test
    void twoSlipsInOneFileAreRead() {
        Checked january = read("thang-01.csv", HEADER + good(1, "31/02/2026"));
        Checked more = read("bo sung.csv", HEADER + good(2, "32/01/2026"));
        Checked correction = read(
                "phieu.csv",
                slip(january).replace("31/02/2026", "28/01/2026")
                        + slip(more).substring(1).replace("32/01/2026", "30/01/2026"));

        assertThat(problems(correction)).isEmpty();
        assertThat(correction.answers().values())
                .containsExactlyInAnyOrder(
                        new SlipRow(Slip.id(january.reading(), "khoi-pho-1"), 2),
                        new SlipRow(Slip.id(more.reading(), "khoi-pho-1"), 2));
    }

    @Test
    void anActivityOfTheSameDayAndTitleIsAnotherOneWhereItsNumberTellsThemApart() {
        Checked report = read(HEADER + good(1, "05/01/2026") + good(1, "05/01/2026"));
        assertThat(problems(report)).containsExactly("3 duplicate_id [Tên hoạt động]");
        send("bao-cao.csv", report, 1);
        send("phieu.csv", read("phieu.csv", slip(report).replace("\n1;", "\n2;")), 2);

        assertThat(titles()).containsExactly("Bản tin số 1", "Bản tin số 1");
    }

    @Test
    void aRowThatRepeatsAnotherOfItsReportGoesBackAgain() {
        Checked report = read(HEADER + good(1, "05/01/2026") + good(1, "05/01/2026"));
        send("bao-cao.csv", report, 1);
        send("phieu.csv", read("phieu.csv", slip(report)), 2);

        assertThat(submissions()).containsExactly("FULL EFFECTIVE 1+0-1", "CORRECTION EMPTY 0+0-1");
    }

    @Test
    void theUnitOfTheFilesNameStandsInItsSlip() {
        Checked report = read(
                "khoi-pho-1__thang-01.csv", without(HEADER, "Đơn vị;") + without(good(2, "31/02/2026"), "Khối phố 1;"));
        Checked correction = read("phieu.csv", slip(report).replace("31/02/2026", "28/01/2026"));

        assertThat(correction.activities()).extracting(Activity::unit).containsExactly("khoi-pho-1");
    }

    @Test
    void thePeriodOfALineAboveStandsInItsSlip() {
        String table = without(HEADER, "Kỳ báo cáo;")
                + without(good(1, "30/12/2025"), "01/2026;")
                + without(good(3, "06/01/2026"), "01/2026;")
                + without(good(4, "07/01/2026"), "01/2026;")
                + without(good(5, "08/01/2026"), "01/2026;")
                + without(good(2, "31/12/2025"), "01/2026;").replace("Phát thanh cơ sở", "Loa kéo");
        Checked report = read("Kỳ báo cáo: 01/2026\n" + table);
        assertThat(problems(report)).containsExactly("7 unknown_channel [Kênh]");
        Checked correction = read("phieu.csv", slip(report).replace("Loa kéo", "Phát thanh cơ sở"));

        assertThat(correction.activities()).extracting(Activity::period).containsExactly("2026-01");
    }

    @Test
    void theUnitOfMoneyOfALineAboveStandsInItsSlip() {
        Checked report = read("Đơn vị tính: triệu đồng\n" + HEADER.replace("\n", ";Kinh phí\n")
                + good(1, "31/02/2026").replace("\n", ";1,5\n"));
        Checked correction = read("phieu.csv", slip(report).replace("31/02/2026", "28/01/2026"));

        assertThat(slip(report)).contains(";Kinh phí (triệu đồng);");
        assertThat(correction.activities().get(0).cost().vnd()).isEqualTo(1_500_000);
    }

    @Test
    void numbersOfEnglishStyleAreReadInTheSlipAsInTheFile() {
        Checked report = read(HEADER.replace("\n", ";Số lượng;Đơn vị tính\n")
                + good(1, "05/01/2026").replace("\n", ";1,234.5;m\n")
                + good(2, "31/02/2026").replace("\n", ";2,345.5 m;m\n"));
        Checked correction = read("phieu.csv", slip(report).replace("31/02/2026", "28/01/2026"));

        assertThat(correction.activities().get(0).quantity().amount()).isEqualByComparingTo("2345.5");
    }

    @Test
    void aSurplusCellThatNobodyMovedGoesBackAgain() {
        Checked report = read(HEADER + good(1, "05/01/2026").replace("\n", ";thừa\n"));
        assertThat(problems(report)).containsExactly("2 too_many_cells");
        String slip = slip(report);

        assertThat(problems(read("phieu.csv", slip))).containsExactly("2 too_many_cells");
        assertThat(slip(read("phieu.csv", slip)).lines().findFirst())
                .isEqualTo(slip.lines().findFirst());
        assertThat(problems(read("phieu.csv", slip.replace(";thừa;", ";;")))).isEmpty();
    }

    @Test
    void aNeutralisedCellIsReadBackAsItWas() {
        Checked report = read(HEADER + good(1, "31/02/2026").replace("Bản tin số 1", "=Bản tin '1"));
        Checked correction = read("phieu.csv", slip(report).replace("31/02/2026", "28/01/2026"));

        assertThat(slip(report)).contains(";'=Bản tin '1;");
        assertThat(correction.activities()).extracting(Activity::title).containsExactly("=Bản tin '1");
    }

    @Test
    void whatASlipSaysItselfIsNoContent() {
        Checked report = read(HEADER + good(1, "05/01/2026").replace("Bản tin", "B?n tin c?a"));
        assertThat(problems(report)).containsExactly("2 damaged_text");
        String slip = slip(report);
        Checked correction = read("phieu.csv", slip.replace(";B?n tin c?a", ";Bản tin của"));

        assertThat(problems(correction)).isEmpty();
        assertThat(correction.keptText()).isEqualTo(slip.substring(1).replace(";B?n tin c?a", ";Bản tin của"));
    }

    private static String correction(String answer, String row) {
        return HEADER.replace("\n", ";Mã phiếu;Dòng\n") + row.replace("\n", ";" + answer + "\n");
    }

    private static String without(String text, String piece) {
        return text.replaceFirst(Pattern.quote(piece), "");
    }

    private static String slip(Checked report) {
        String unit = report.returned().get(0).unit();
        return Slip.text(Slip.id(report.reading(), unit), report.reading(), report.returned(), PLAN, Lang.VI);
    }

    private void send(String name, Checked checked, int day) {
        Delivery made = checked.delivery(day(day));
        deliveries.add(new Delivery(
                name,
                made.received(),
                made.parts(),
                made.activities(),
                made.zeroLines(),
                made.slips(),
                made.answers()));
    }

    private static Instant day(int day) {
        return Instant.parse("2026-02-0" + day + "T02:00:00Z");
    }

    private LedgerView view() {
        return Ledger.of(Admission.all(deliveries).stream()
                        .map(Submission::receipt)
                        .toList())
                .present();
    }

    private List<Activity> rows() {
        return view().activities(Admission.all(deliveries)).stream()
                .sorted(Comparator.comparing(Activity::title))
                .toList();
    }

    private List<String> titles() {
        return rows().stream().map(Activity::title).toList();
    }

    private List<String> submissions() {
        return Admission.all(deliveries).stream()
                .map(Submission::receipt)
                .map(r -> r.kind() + " " + r.state() + " " + r.accepted() + "+" + r.zero() + "-" + r.returned())
                .toList();
    }
}
