package vn.loa.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.core.intake.ReadFile.HEADER;
import static vn.loa.core.intake.ReadFile.findings;
import static vn.loa.core.intake.ReadFile.good;
import static vn.loa.core.intake.ReadFile.problems;
import static vn.loa.core.intake.ReadFile.read;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What would be read wrongly without a word: one defect a test. */
class SilentReadingTest {
    private static final String COLUMNS = "STT;Đơn vị;Kỳ báo cáo;Ngày thực hiện;Tên hoạt động;Nội dung;Kênh;Đối tượng;";
    private static final String CELLS = ";Khối phố 1;01/2026;05/01/2026;Bản tin;1.5;Phát thanh cơ sở;Người dân;";

    private static String refusal(Checked checked) {
        return Objects.requireNonNull(checked.reading().refusal()).reason();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đơn vị: triệu đồng",
                "Đơn vị tính triệu đồng",
                "(ĐVT: triệu đồng)",
                "Báo cáo kinh phí (ĐVT: triệu đồng)",
                "Đơn vị tính;triệu đồng",
                "Biểu 1;;Đơn vị tính: triệu đồng;"
            })
    void aMoneyLineMultipliesHoweverItIsWritten(String line) {
        Checked checked = read(line + "\n" + COLUMNS + "Kinh phí\n1" + CELLS + "2,5\n");
        assertThat(checked.activities())
                .extracting(a -> Objects.requireNonNull(a.cost()).vnd())
                .containsExactly(2_500_000L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kinh phí (triệu đồng);Kinh phí (đồng)", "Kinh phí;Kinh phí (triệu đồng)"})
    void twoCostColumnsOfDifferentUnitsRefuseTheFile(String columns) {
        assertThat(refusal(read(COLUMNS + columns + "\n1" + CELLS + "2;\n"))).isEqualTo("column_unit.header");
    }

    @Test
    void twoQuantityColumnsOfDifferentUnitsRefuseTheFile() {
        assertThat(refusal(read(COLUMNS + "Số lượng (bài);Số lượng (lượt)\n1" + CELLS + "2;\n")))
                .isEqualTo("column_unit.header");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Số nữ %", "Kinh phí $", "Lượt tiếp cận (1.000 lượt)", "Lượt tiếp cận (tỉ)"})
    void aUnitOutsideParenthesesOrInDigitsRefusesTheFile(String column) {
        assertThat(refusal(read(COLUMNS + column + "\n1" + CELLS + "45\n"))).isEqualTo("column_unit.header");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "|", ", ,"})
    void aListOfNothingButSeparatorsIsMissing(String cell) {
        Checked checked = read(HEADER + "1;Khối phố 1;01/2026;05/01/2026;Bản tin;" + cell + ";radio;" + cell + ";1\n");
        assertThat(problems(checked)).containsExactly("2 missing_value [Nội dung]", "2 missing_value [Đối tượng]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=\n\n", "sep=\"\n"})
    void aStatedSeparatorThatIsNoneIsALineLikeAnyOther(String line) {
        assertThat(read(line + HEADER + good(1, "05/01/2026")).reading().accepted())
                .isEqualTo(1);
    }

    @Test
    void aRepeatedHeaderFillsNoColumnTwice() {
        String header = COLUMNS + "Khối phố;Thôn\n";
        Checked checked = read(header + "1" + CELLS + "Khối phố 1;\n" + header);
        assertThat(checked.reading().refusal()).isNull();
        assertThat(findings(checked)).containsExactly("3 left_out_row");
    }

    @Test
    void lettersLostAboveTheHeaderCountToo() {
        assertThat(refusal(read("Ph??ng Kh?i ph?\nh?i\n" + HEADER + good(1, "05/01/2026"))))
                .isEqualTo("lost_diacritics.text");
    }

    @Test
    void aPeriodThatStandsBehindAnotherCellIsStated() {
        Checked checked = read("Đơn vị: Khối phố 1;Kỳ báo cáo: 01/2026;Mẫu 1\n"
                + "Ngày thực hiện;Tên hoạt động;Nội dung;Kênh;Đối tượng\n5/1;Bản tin;1.5;radio;Người dân\n");
        assertThat(checked.activities()).extracting(a -> a.period()).containsExactly("2026-01");
        assertThat(findings(checked)).containsExactly("3 year_from_period");
    }

    @Test
    void aRangeOfMonthsAcrossCellsStatesNoPeriod() {
        assertThat(PeriodText.inLine("Từ tháng 1/2026 đến tháng 3/2026")).isNull();
        assertThat(PeriodText.inLine("Kỳ báo cáo: 01/2026")).isEqualTo(YearMonth.of(2026, 1));
    }

    @Test
    void aRowWithAWrongEndDateStaysInThePeriodOfItsDate() {
        Checked checked = read("Đơn vị;Ngày thực hiện;Ngày kết thúc;Tên hoạt động;Nội dung;Kênh;Đối tượng\n"
                + "KP1;05/01/2026;01/01/2026;Áp phích;1.5;poster;Người dân\n"
                + "KP1;05/12/2025;;Bản tin;1.5;radio;Người dân\n");
        assertThat(checked.returned()).extracting(Returned::period).containsExactly("2026-01");
    }

    @Test
    void differentAreasAreDifferentActivitiesInAPlanThatListsNone() {
        String text = "Đơn vị;Ngày thực hiện;Tên hoạt động;Nội dung;Kênh;Đối tượng;Thôn\n"
                + "KP1;05/01/2026;Bản tin;1.5;radio;Người dân;Thôn 1\nKP1;05/01/2026;Bản tin;1.5;radio;Người dân;Thôn 2\n"
                + "KP1;05/01/2026;Bản tin;1.5;radio;Người dân;thôn 02\n";
        Checked checked = read(ReadFile.plan("""
                        extends: ky-lua-79
                        ward: {code: "99999", name: Phường Thử, province: Tỉnh Thử, zone: Asia/Ho_Chi_Minh}
                        units:
                          - {code: khoi-pho-1, name: Khối phố 1, reports: true, aliases: [KP1]}
                        """), "x.csv", text.getBytes(StandardCharsets.UTF_8));
        assertThat(checked.reading().accepted()).isEqualTo(2);
        assertThat(problems(checked)).containsExactly("4 duplicate_id [Tên hoạt động]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ";;;;Đại diện hộ dân dự họp;;;;50",
                ";;;ngày 5 tháng 1 năm 2026;Tuyên truyền lưu động;;;;",
            })
    void aRowWithADateOrANumberIsNoSignature(String row) {
        Checked checked = read(HEADER + good(1, "05/01/2026") + row + "\n");
        assertThat(checked.reading().returned()).isEqualTo(1);
    }

    @Test
    void aZeroReportMayStandInTheDateColumn() {
        Checked checked = read(HEADER + "1;Khối phố 1;01/2026;05/01/2026;Bản tin;1.5;radio;Người dân;1\n"
                + "2;Khối phố 2;;Không có;;;;;\n");
        assertThat(checked.zeroReports()).containsExactly(new ZeroReport(3, "khoi-pho-2", "2026-01"));
    }

    @Test
    void aPersonsNameIsLeftOutOfRowsWhoseCellsAreShifted() {
        String header = HEADER.strip() + ";Họ tên\n";
        String shifted = CELLS.replace("Bản tin", "Bản;tin");
        for (String row : new String[] {"1" + shifted + "5;Lê Thị Xuân\n", "1" + CELLS + "\"5;Lê Thị Xuân\n"}) {
            Checked checked = read(header + row);
            assertThat(checked.keptText()).doesNotContain("Xuân");
            assertThat(checked.returned().toString()).hasSizeGreaterThan(20).doesNotContain("Xuân");
        }
    }

    @Test
    void aCellLeftOutKeepsItsLines() {
        String text =
                HEADER.strip() + ";Họ tên\n" + good(1, "05/01/2026").strip() + ";\"A\nB\n\"\n" + good(2, "06/01/2026");
        Checked checked = read(text);
        assertThat(checked.keptText().lines().count()).isEqualTo(text.lines().count());
        assertThat(checked.activities()).extracting(a -> a.line()).containsExactly(2, 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0912 345 678", "0912\n345\n678", "012345678901"})
    void aMaskedCellKeepsItsLines(String cell) {
        String masked = PersonalData.mask(cell, false).text();
        assertThat(masked.chars().filter(c -> c == '\n').count())
                .isEqualTo(cell.chars().filter(c -> c == '\n').count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"05/01/2026, 12/01/2026", "05, 12, 19/01/2026", "01/01/2026-05/01/2026", "05.01.2026; 06.01.2026"
            })
    void datesAreNobodysTelephone(String cell) {
        assertThat(PersonalData.mask(cell, false).kinds()).isEmpty();
    }

    @Test
    void aFractionOfADongIsNotWhole() {
        Checked checked = read(COLUMNS + "Kinh phí (triệu đồng)\n1" + CELLS + "0,0000001\n");
        assertThat(problems(checked)).containsExactly("2 not_whole [Kinh phí (triệu đồng)]");
    }
}
