package vn.loa.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.core.intake.ReadFile.HEADER;
import static vn.loa.core.intake.ReadFile.findings;
import static vn.loa.core.intake.ReadFile.good;
import static vn.loa.core.intake.ReadFile.problems;
import static vn.loa.core.intake.ReadFile.read;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.core.activity.Activity;
import vn.loa.core.text.Lang;

/** Tables as units build them: one defect a test, read where no person doubts. */
class StructureTest {
    private static final String COLUMNS = "STT;Đơn vị;Kỳ báo cáo;Ngày thực hiện;Tên hoạt động;Nội dung;Kênh;Đối tượng;";
    private static final String CELLS = ";Khối phố 1;01/2026;05/01/2026;Bản tin;1.5;Phát thanh cơ sở;Người dân;";
    private static final String SHORT = "Ngày thực hiện;Tên hoạt động;Nội dung;Kênh;Đối tượng\n";

    private static List<Integer> accepted(Checked checked) {
        return checked.activities().stream().map(Activity::line).toList();
    }

    private static String refusal(Checked checked) {
        return Objects.requireNonNull(checked.reading().refusal()).reason();
    }

    // Headers

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stt ; đơn vị;KỲ BÁO CÁO;Ngay thuc hien;Tên  hoạt động;Nội dung:;\"Kênh\n\";\u200BĐối tượng;lượt tiếp cận;"
            })
    void aHeaderRepeatedInAnyCaseIsLeftOut(String again) {
        Checked checked = read(HEADER + good(1, "05/01/2026") + again + "\n" + good(2, "06/01/2026"));

        assertThat(problems(checked)).isEmpty();
        assertThat(checked.activities()).hasSize(2);
        assertThat(findings(checked)).containsExactly("3 left_out_row");
    }

    @Test
    void aRepeatedHeaderIsNamedAsSuchInFilesOfEveryKind() {
        for (Checked checked : List.of(
                read(HEADER + good(1, "05/01/2026") + HEADER),
                read(ReadFile.SERIES_HEADER + ReadFile.goodSeries(1) + ReadFile.SERIES_HEADER),
                read(ReadFile.FEEDBACK_HEADER + ReadFile.goodFeedback(1) + ReadFile.FEEDBACK_HEADER))) {
            assertThat(problems(checked)).isEmpty();
            assertThat(checked.findings())
                    .singleElement()
                    .satisfies(
                            finding -> assertThat(new ProblemSentences(Lang.VI).sentence(finding))
                                    .isEqualTo(
                                            "Dòng 3 lặp lại tiêu đề của bảng, hoặc là tiêu đề của bảng khác, nên được để ngoài."));
        }
    }

    @Test
    void aGroupsTitleAboveNamesThatAreWholeIsALineLikeAnyOther() {
        Checked checked = read(";;;;;;;;Kết quả;\n" + COLUMNS + "Lượt tiếp cận;Lượt tương tác\n1" + CELLS + "12;3\n");

        assertThat(accepted(checked)).containsExactly(3);
        assertThat(findings(checked)).isEmpty();
    }

    @Test
    void aHeaderOverTwoRowsIsJoined() {
        Checked checked = read(
                "Đơn vị: KP1\nSTT;Ngày thực hiện;Tên hoạt động;Nội dung;Kênh;Đối tượng;Kết quả;;Số người;Kinh phí\n"
                        + ";;;;;;Lượt tiếp cận;Lượt tương tác;tham dự;(triệu đồng)\n"
                        + "1;05/01/2026;Bản tin;1.5;radio;Người dân;12;3;40;1,5\n");

        assertThat(problems(checked)).isEmpty();
        assertThat(checked.activities()).singleElement().satisfies(a -> {
            assertThat(a.line()).isEqualTo(4);
            assertThat(a.figures().reach()).isEqualTo(12);
            assertThat(a.figures().interactions()).isEqualTo(3);
            assertThat(a.figures().participants()).isEqualTo(40);
            assertThat(Objects.requireNonNull(a.cost()).vnd()).isEqualTo(1_500_000);
        });
        assertThat(findings(checked)).contains("0 header_rows");
    }

    @Test
    void namesSplitOverTwoRowsAreJoined() {
        Checked checked = read("Đơn;Ngày;Tên;Nội;Kênh;Đối\nvị;thực hiện;hoạt động;dung;;tượng\n"
                + "KP1;05/01/2026;Bản tin;1.5;radio;Người dân\n");

        assertThat(accepted(checked)).containsExactly(3);
        assertThat(checked.reading().header())
                .containsExactly("Đơn vị", "Ngày thực hiện", "Tên hoạt động", "Nội dung", "Kênh", "Đối tượng");
    }

    @Test
    void twoNamesOneBelowTheOtherThatCanBothBeMeantAreNotJoined() {
        assertThat(refusal(read(
                        "Đơn vị;Ngày thực hiện;Tên hoạt động;Nội dung;Kênh;Đối tượng\n".replace("Nội dung", "Hình thức")
                                + ";;;Nội dung;;\nKP1;05/01/2026;Bản tin;1.5;radio;Người dân\n")))
                .startsWith("missing_column");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {";;;;;;;;(triệu đồng) ! 2000000", ";;;;;;;;triệu đồng ! 2000000", ";;;;;;;;(đồng) ! 2"})
    void aRowOfUnitsBelowTheHeaderCounts(String units, long vnd) {
        Checked checked = read(COLUMNS + "Kinh phí\n" + units + "\n1" + CELLS + "2\n");

        assertThat(problems(checked)).isEmpty();
        assertThat(checked.activities())
                .extracting(a -> Objects.requireNonNull(a.cost()).vnd())
                .containsExactly(vnd);
    }

    @Test
    void aRowOfUnitsInAnotherUnitRefusesTheFile() {
        assertThat(refusal(read(COLUMNS + "Thời lượng\n;;;;;;;;(giờ)\n1" + CELLS + "2\n")))
                .isEqualTo("column_unit.header");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1;2;3;4;5;6;7;8;9", "(1);(2);(3);(4);(5);(6);(7);(8);(9)", "A;B;1;2;3;4;5;6;7"})
    void aRowThatNumbersTheColumnsIsLeftOut(String numbers) {
        Checked checked = read(HEADER + numbers + "\n" + good(1, "05/01/2026"));

        assertThat(problems(checked)).isEmpty();
        assertThat(findings(checked)).containsExactly("2 left_out_row");
    }

    @Test
    void aTableThatLacksAColumnAboveAnotherOneIsNotLeftOutSilently() {
        Checked checked =
                read(HEADER.replace("Kênh", "Kanal") + good(1, "05/01/2026") + HEADER + good(2, "06/01/2026"));

        assertThat(refusal(checked)).isEqualTo("missing_column.needed");
        assertThat(Objects.requireNonNull(checked.reading().refusal()).details())
                .containsEntry("line", "1");
    }

    // Two tables in a file

    @Test
    void aSecondTableWithItsColumnsInAnotherOrderIsReadByItsOwnHeader() {
        String columns = "Đơn vị;Ngày thực hiện;Tên hoạt động;Nội dung;Kênh;Đối tượng;Lượt tiếp cận;Lượt tương tác\n";
        String other = "Đơn vị;Ngày thực hiện;Tên hoạt động;Nội dung;Kênh;Đối tượng;Lượt tương tác;Lượt tiếp cận\n";
        Checked checked = read(columns + "KP1;05/01/2026;A;1.5;radio;Người dân;500;7\n" + other
                + "KP1;06/01/2026;B;1.5;radio;Người dân;9;600\nKP1;06/01/2026;C 0912345678;1.5;radio;Người dân;x;601\n"
                + columns
                + "KP1;07/01/2026;D;1.5;radio;Người dân;700;8\n");

        assertThat(checked.activities())
                .extracting(a -> a.figures().reach() + "/" + a.figures().interactions())
                .containsExactly("500/7", "600/9", "700/8");
        assertThat(problems(checked)).containsExactly("5 bad_number [Lượt tương tác]");
        assertThat(checked.returned().get(0).cells()).endsWith("Người dân", "601", "x");
        assertThat(checked.keptText().lines().toList().get(4)).endsWith("C [số điện thoại];1.5;radio;Người dân;x;601");
    }

    @Test
    void theRowsOfASecondTableOfAnotherKindGoBack() {
        Checked checked = read(HEADER + good(1, "05/01/2026") + ";;;;;;;;\nVướng mắc;;;;;;;;\n"
                + ReadFile.FEEDBACK_HEADER + ReadFile.goodFeedback(1) + ReadFile.goodFeedback(2));

        assertThat(accepted(checked)).containsExactly(2);
        assertThat(problems(checked)).containsExactly("6 second_table", "7 second_table");
        assertThat(checked.reading().records()).isEqualTo(7);
    }

    @Test
    void theRowsOfASecondTableWithMoreColumnsGoBack() {
        Checked checked = read(HEADER + good(1, "05/01/2026") + COLUMNS + "Lượt tương tác;Lượt tiếp cận\n2" + CELLS
                + "1;2\n" + HEADER + good(3, "07/01/2026"));

        assertThat(accepted(checked)).containsExactly(2, 6);
        assertThat(problems(checked)).containsExactly("4 second_table");
    }

    @Test
    void aSecondTableOfTheSameColumnsInAnotherUnitOfMoneyGoesBack() {
        Checked checked = read(COLUMNS + "Kinh phí (đồng)\n1" + CELLS + "200000\n" + COLUMNS
                + "Kinh phí (triệu đồng)\n2" + CELLS + "2\n");

        assertThat(problems(checked)).containsExactly("4 second_table");
    }

    @Test
    void aRowBelowALineThatNamesAnotherUnitGoesBackUnlessItNamesItsOwn() {
        Checked checked = read("Đơn vị: KP1\n" + SHORT + "05/01/2026;A;1.5;radio;Người dân\nĐơn vị: Khối phố 2;;;;\n"
                + SHORT + "20/01/2026;B;1.5;radio;Người dân\nĐơn vị: Khối phố 1\n07/01/2026;C;1.5;radio;Người dân\n");

        assertThat(accepted(checked)).containsExactly(3, 8);
        assertThat(problems(checked)).containsExactly("6 second_table");
        assertThat(checked.problems().get(0).details())
                .containsEntry("first", "Khối phố 1")
                .containsEntry("second", "Khối phố 2")
                .containsEntry("at", "4");
        Checked named =
                read("Đơn vị: KP1\nĐơn vị;" + SHORT + ";05/01/2026;A;1.5;radio;Người dân\nĐơn vị: Khối phố 2;;;;\n"
                        + "KP2;20/01/2026;B;1.5;radio;Người dân\n".replace("KP2", "Khối phố 2"));
        assertThat(named.activities()).extracting(Activity::unit).containsExactly("khoi-pho-1", "khoi-pho-2");
    }

    @Test
    void aZeroReportBelowALineThatNamesAnotherUnitGoesBack() {
        Checked checked =
                read("Đơn vị: KP1\nKỳ báo cáo: 01/2026\n" + SHORT + "Đơn vị: Khối phố 2;;;;\n;Không phát sinh;;;\n");

        assertThat(checked.zeroReports()).isEmpty();
        assertThat(problems(checked)).containsExactly("5 second_table");
    }

    @Test
    void aLineOfMonthsBetweenRowsAgreesWithTheirDatesOrReturnsThem() {
        Checked checked = read("Đơn vị: KP1\n" + SHORT + "Tháng 01/2026;;;;\n05/01/2026;A;1.5;radio;Người dân\n"
                + "Tháng 02/2026;;;;\n02/02/2026;B;1.5;radio;Người dân\n31/01/2026;C;1.5;radio;Người dân\n"
                        .replace("Tháng 02/2026;;;;", ";Tháng 02/2026;;;"));

        assertThat(checked.activities()).extracting(Activity::period).containsExactly("2026-01", "2026-02");
        assertThat(problems(checked)).containsExactly("7 second_table");
    }

    @Test
    void anAmountBelowALineOfAnotherUnitOfMoneyGoesBack() {
        Checked checked = read(COLUMNS + "Kinh phí\n1" + CELLS + "200000\nĐơn vị tính: triệu đồng\n2" + CELLS + "2\n3"
                + CELLS.replace("Bản tin", "Tin 3") + "\n");

        assertThat(accepted(checked)).containsExactly(2, 5);
        assertThat(problems(checked)).containsExactly("4 second_table");
    }

    // Totals, labels, blank and ragged rows

    @Test
    void aSubtotalIsHeldAgainstItsGroupAndTheTotalAgainstAll() {
        Checked checked = read(HEADER + "I;;;;Tuyên truyền;;;;\n" + good(1, "05/01/2026") + ";Cộng;;;;;;;120\n"
                + "II;;;;Tập huấn;;;;\n" + good(2, "06/01/2026") + good(3, "07/01/2026") + ";Cộng;;;;;;;240\n"
                + ";Tổng cộng;;;;;;;360\n");

        assertThat(problems(checked)).isEmpty();
        assertThat(findings(checked))
                .containsExactly(
                        "2 left_out_row", "4 left_out_row", "5 left_out_row", "8 left_out_row", "9 left_out_row");
    }

    @Test
    void aGrandTotalThatIsOnlyItsGroupsSumDiffers() {
        Checked checked = read(HEADER + good(1, "05/01/2026") + ";Cộng;;;;;;;120\n" + good(2, "06/01/2026")
                + ";Tổng cộng;;;;;;;120\n");

        assertThat(findings(checked)).containsExactly("3 left_out_row", "5 left_out_row", "5 total_differs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NGƯỜI LẬP BIỂU;;;;;THỦ TRƯỞNG ĐƠN VỊ;;;",
                ";;;;;Kỳ Lừa, ngày 31 tháng 01 năm 2026;;;",
                "(Ký, ghi rõ họ tên);;;;;(Ký, đóng dấu);;;",
                "I. CÔNG TÁC TUYÊN TRUYỀN;;;;;;;;",
                ";;;;;;;;;;;;;;",
                "",
            })
    void labelsSignaturesAndBlankRowsAreNoRows(String row) {
        Checked checked = read(HEADER + good(1, "05/01/2026") + row + "\n");

        assertThat(problems(checked)).isEmpty();
        assertThat(checked.reading().leftOut()).isEqualTo(2);
    }

    @Test
    void separatorsBehindTheTableMeanNothing() {
        Checked checked = read(HEADER.replace("\n", ";;;;\n")
                + good(1, "05/01/2026").replace("\n", ";;;;;;\n")
                + good(2, "06/01/2026"));

        assertThat(problems(checked)).isEmpty();
        assertThat(accepted(checked)).containsExactly(2, 3);
    }

    // Characters that nobody sees

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u200B", "\u200D", "\uFEFF", "\u00AD", "\u0007", "\u202C"})
    void charactersThatNobodySeesAreDroppedAndNamed(String hidden) {
        Checked checked = read(HEADER
                + good(1, "05/01/2026")
                        .replace("120", "1" + hidden + "20")
                        .replace("05/01", "05" + hidden + "/01")
                        .replace("Phát thanh", "Phát t" + hidden + "hanh"));

        assertThat(problems(checked)).isEmpty();
        assertThat(checked.activities()).singleElement().satisfies(a -> {
            assertThat(a.figures().reach()).isEqualTo(120);
            assertThat(a.channel()).isEqualTo("radio");
        });
        assertThat(findings(checked))
                .containsExactly("2 invisible_characters", "2 invisible_characters", "2 invisible_characters");
    }

    @Test
    void aNulInATitleIsDroppedAndAJoinerStays() {
        Checked checked =
                read(HEADER + good(1, "05/01/2026").replace("Bản tin", "Bản\u0000 tin \uD83D\uDC68\u200D\uD83D\uDC69"));

        assertThat(checked.activities())
                .extracting(Activity::title)
                .containsExactly("Bản tin \uD83D\uDC68\u200D\uD83D\uDC69 số 1");
        assertThat(findings(checked)).containsExactly("2 invisible_characters");
    }

    @Test
    void aTelephoneWithCharactersThatNobodySeesIsMasked() {
        Checked checked = read(HEADER + good(1, "05/01/2026").replace("Bản tin", "Gọi 0912\u200B345678"));

        assertThat(checked.activities()).extracting(Activity::title).containsExactly("Gọi [số điện thoại] số 1");
        assertThat(checked.keptText()).doesNotContain("345678");
    }

    @Test
    void noBreakSpacesAroundAValueMeanNothing() {
        Checked checked = read(HEADER + good(1, "05/01/2026").replace(";", "\u00A0;\u00A0"));

        assertThat(problems(checked)).isEmpty();
        assertThat(findings(checked)).isEmpty();
        assertThat(accepted(checked)).containsExactly(2);
    }
}
