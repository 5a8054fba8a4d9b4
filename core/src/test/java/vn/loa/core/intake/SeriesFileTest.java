package vn.loa.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.core.intake.ReadFile.SERIES_HEADER;
import static vn.loa.core.intake.ReadFile.findings;
import static vn.loa.core.intake.ReadFile.goodSeries;
import static vn.loa.core.intake.ReadFile.problems;
import static vn.loa.core.intake.ReadFile.read;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.core.outcome.SeriesKind;
import vn.loa.core.outcome.SeriesRow;
import vn.loa.core.text.Lang;

/** Files of outcome series (formats.md §1.2), received on 2026-02-03: one defect a test. */
class SeriesFileTest {
    private static final ProblemSentences VI = new ProblemSentences(Lang.VI);

    private static Checked row(String row) {
        return read(SERIES_HEADER + row + "\n");
    }

    private static SeriesRow fraction(int line, YearMonth month, SeriesKind kind, long part, long all) {
        return new SeriesRow(line, "dvc", month, kind, part, all, null, null, null);
    }

    @Test
    void readsAFractionWhole() {
        Checked checked = row("dvc;01/2026;312;1.480;;khảo sát;Bộ phận một cửa;phiếu hỏi");

        assertThat(problems(checked)).isEmpty();
        assertThat(checked.series())
                .containsExactly(new SeriesRow(
                        2,
                        "dvc",
                        YearMonth.of(2026, 1),
                        SeriesKind.SURVEY,
                        312L,
                        1480L,
                        null,
                        "Bộ phận một cửa",
                        "phiếu hỏi"));
    }

    @Test
    void readsAValueWhole() {
        assertThat(row("dvc;01/2026;;;1.234,5;;;").series())
                .containsExactly(new SeriesRow(
                        2,
                        "dvc",
                        YearMonth.of(2026, 1),
                        SeriesKind.ADMINISTRATIVE,
                        null,
                        null,
                        new BigDecimal("1234.5"),
                        null,
                        null));
    }

    @Test
    void aRowWithoutAnyFigureWithdraws() {
        Checked checked = row("dvc;01/2026;;-;;;một cửa;rút");

        assertThat(checked.reading().accepted()).isEqualTo(1);
        assertThat(checked.series())
                .singleElement()
                .satisfies(r -> assertThat(r.withdraws()).isTrue());
    }

    @Test
    void rowsOfOneMonthAreAllAcceptedTheLowerOneCounts() {
        Checked checked = read(SERIES_HEADER + "dvc;01/2026;1;2;;;;\ndvc;01/2026;2;2;;;;\n");

        assertThat(checked.series())
                .containsExactly(
                        fraction(2, YearMonth.of(2026, 1), SeriesKind.ADMINISTRATIVE, 1, 2),
                        fraction(3, YearMonth.of(2026, 1), SeriesKind.ADMINISTRATIVE, 2, 2));
    }

    @Test
    void theReadingNamesTheKindAndHasNoParts() {
        Reading reading = read("vhxh__bo-sung.csv", SERIES_HEADER + goodSeries(1) + "dvc;hôm qua;1;2;;;;\n")
                .reading();

        assertThat(List.of(reading.kind(), reading.nameUnit(), reading.numberStyle()))
                .containsExactly("series", "", "vi");
        assertThat(reading.parts()).isEmpty();
        assertThat(reading.onlyUnit()).isNull();
        assertThat(List.of(
                        reading.records(), reading.accepted(), reading.zero(), reading.returned(), reading.leftOut()))
                .containsExactly(3, 1, 0, 1, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dvc", "DVC", "Dịch vụ công trực tuyến", "dich vu cong  truc-tuyen"})
    void aSeriesIsNamedByCodeOrNameHoweverItIsWritten(String name) {
        assertThat(row(name + ";01/2026;1;2;;;;").series())
                .extracting(SeriesRow::series)
                .containsExactly("dvc");
    }

    @Test
    void anUnknownSeriesGoesBackWithTheNearestName() {
        Checked checked = row("Dịch vụ công trực tuyên;01/2026;1;2;;;;");
        Checked other = row("Hộ nghèo;01/2026;1;2;;;;");

        assertThat(problems(checked)).isEmpty();
        assertThat(problems(other)).containsExactly("2 unknown_series [Chỉ số]");
        assertThat(other.problems().stream().map(VI::fix).toList())
                .containsExactly("Đề nghị ghi đúng tên chỉ số như trong kế hoạch, ví dụ Dịch vụ công trực tuyến.");
        assertThat(row("Dịch vụ công trực tuyếnn;01/2026;1;2;;;;").problems().stream()
                        .map(VI::fix)
                        .toList())
                .containsExactly(
                        "Có phải: Dịch vụ công trực tuyến? Nếu đúng, đề nghị ghi lại như vậy; nếu không, đề nghị ghi đúng tên chỉ số như trong kế hoạch.");
    }

    @Test
    void whatFoldsToTwoSeriesGoesBackWithBoth() {
        Checked checked = read(
                ReadFile.plan("""
                        extends: ky-lua-79
                        ward: {code: "99999", name: Phường Thử, province: Tỉnh Thử, zone: Asia/Ho_Chi_Minh}
                        series:
                          - {code: a, name: Tỷ lệ, higher_is_better: true}
                          - {code: b, name: Tỷ lẻ, higher_is_better: true}
                        """),
                "x.csv",
                (SERIES_HEADER + "ty le;01/2026;1;2;;;;\nTỷ lẻ;01/2026;1;2;;;;\n").getBytes(StandardCharsets.UTF_8));

        assertThat(checked.series()).extracting(SeriesRow::series).containsExactly("b");
        assertThat(checked.problems()).singleElement().satisfies(p -> {
            assertThat(p.kind()).isEqualTo(ProblemKind.UNKNOWN_SERIES);
            assertThat(VI.fix(p)).isEqualTo("Đề nghị ghi đúng cả dấu: “Tỷ lệ” hoặc “Tỷ lẻ”.");
        });
    }

    @Test
    void aPlanWithoutSeriesSaysSo() {
        Checked checked =
                read(ReadFile.plan("""
                        extends: ky-lua-79
                        ward: {code: "99999", name: Phường Thử, province: Tỉnh Thử, zone: Asia/Ho_Chi_Minh}
                        """), "x.csv", (SERIES_HEADER + goodSeries(1)).getBytes(StandardCharsets.UTF_8));

        assertThat(checked.problems().stream().map(VI::fix).toList())
                .containsExactly(
                        "Kế hoạch này chưa có chỉ số nào; đề nghị phường bổ sung chỉ số vào kế hoạch (mục series) rồi gửi lại.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-01", "01/2026", "1/2026", "Tháng 1/2026", "T1/2026", "Jan-26", "Thg1-26", "01/01/2026"})
    void aMonthIsReadAsAReportingPeriodIs(String month) {
        assertThat(row("dvc;" + month + ";1;2;;;;").series())
                .extracting(SeriesRow::month)
                .containsExactly(YearMonth.of(2026, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"13/2026", "2026", "quý 1/2026", "15/01/2026", "2/1/2026"})
    void whatIsNoMonthGoesBack(String month) {
        Checked checked = row("dvc;" + month + ";1;2;;;;");

        assertThat(problems(checked)).containsExactly("2 bad_period [Kỳ]");
        assertThat(checked.problems().stream().map(VI::what).toList())
                .containsExactly("“" + month + "” không phải là một tháng đọc được.");
    }

    @Test
    void aMonthThatHasNotBegunGoesBackAndTheOneOfReceiptIsRead() {
        Checked checked = read(SERIES_HEADER + "dvc;02/2026;1;2;;;;\ndvc;03/2026;1;2;;;;\n");

        assertThat(checked.series()).extracting(SeriesRow::month).containsExactly(YearMonth.of(2026, 2));
        assertThat(problems(checked)).containsExactly("3 bad_period [Kỳ]");
        assertThat(checked.problems().stream().map(VI::what).toList())
                .containsExactly("Tháng 03/2026 chưa bắt đầu vào ngày nhận tệp (03/02/2026).");
    }

    @Test
    void monthsAreCalendarMonthsInEveryPlan() {
        Checked checked = read(
                ReadFile.plan("""
                        extends: ky-lua-79
                        ward: {code: "99999", name: Phường Thử, province: Tỉnh Thử, zone: Asia/Ho_Chi_Minh}
                        calendar: {month: administrative, source: assumption}
                        series: [{code: dvc, name: Dịch vụ công, higher_is_better: true}]
                        """),
                "x.csv",
                (SERIES_HEADER + "dvc;01/2026;1;2;;;;\ndvc;01/02/2026;1;2;;;;\n").getBytes(StandardCharsets.UTF_8));

        assertThat(problems(checked)).isEmpty();
        assertThat(checked.series())
                .extracting(SeriesRow::month)
                .containsExactly(YearMonth.of(2026, 1), YearMonth.of(2026, 2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3;2;;|2 bad_fraction [Số đạt]|“Số đạt” là 3, lớn hơn “Tổng số” là 2.",
                "0;0;;|2 bad_fraction [Tổng số]|“Tổng số” là 0, nên không tính được tỷ lệ.",
                "3;;;|2 bad_fraction [Tổng số]|Dòng này còn thiếu “Tổng số” để thành một tỷ lệ.",
                ";3;;|2 bad_fraction [Số đạt]|Dòng này còn thiếu “Số đạt” để thành một tỷ lệ.",
                "1;2;5;|2 bad_fraction [Giá trị]|Dòng này vừa có “Giá trị”, vừa có Số đạt hoặc Tổng số.",
                "1;;5;|2 bad_fraction [Giá trị]|Dòng này vừa có “Giá trị”, vừa có Số đạt hoặc Tổng số.",
                "1,5;2;;|2 not_whole [Số đạt]|“1,5” ở cột “Số đạt” có phần lẻ.",
                "-1;2;;|2 negative_number [Số đạt]|“-1” ở cột “Số đạt” là số âm.",
                ";;-1;|2 negative_number [Giá trị]|“-1” ở cột “Giá trị” là số âm.",
                "một;2;;|2 bad_number [Số đạt]|“một” ở cột “Số đạt” không phải là một con số đọc được.",
                "1;2 người;;|2 bad_number [Tổng số]|“2 người” có chữ đứng sau số.",
                ";;45%;|2 bad_number [Giá trị]|“45%” có chữ đứng sau số.",
                "45%;100;;|2 bad_number [Số đạt]|“45%” là tỷ lệ phần trăm, còn cột “Số đạt” cần một con số đếm được.",
            })
    void aFigureThatIsNoneGoesBack(String figures, String problem, String what) {
        Checked checked = row("dvc;01/2026;" + figures + ";;");

        assertThat(problems(checked)).containsExactly(problem);
        assertThat(checked.problems().stream().map(VI::what).toList()).containsExactly(what);
        assertThat(checked.series()).isEmpty();
    }

    @Test
    void aFractionOfAllAndOneOfNoneAreRead() {
        assertThat(read(SERIES_HEADER + "dvc;12/2025;2;2;;;;\ndvc;01/2026;0;2;;;;\n")
                        .series())
                .containsExactly(
                        fraction(2, YearMonth.of(2025, 12), SeriesKind.ADMINISTRATIVE, 2, 2),
                        fraction(3, YearMonth.of(2026, 1), SeriesKind.ADMINISTRATIVE, 0, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "khảo sát,SURVEY",
        "KHAO SAT,SURVEY",
        "hành chính,ADMINISTRATIVE",
        "'',ADMINISTRATIVE",
        "–,ADMINISTRATIVE"
    })
    void aKindIsFoldedAndAdministrativeWhereNothingIsSaid(String cell, SeriesKind kind) {
        assertThat(row("dvc;01/2026;1;2;;" + cell + ";;").series())
                .extracting(SeriesRow::kind)
                .containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"survey", "khảo sát nhanh"})
    void anotherKindGoesBack(String cell) {
        Checked checked = row("dvc;01/2026;1;2;;" + cell + ";;");

        assertThat(problems(checked)).containsExactly("2 bad_kind [Loại]");
        assertThat(checked.problems().stream().map(VI::fix).toList())
                .containsExactly("Đề nghị ghi “khảo sát” hoặc “hành chính”, hoặc để trống nếu là số liệu hành chính.");
    }

    @Test
    void everyProblemOfARowIsNamed() {
        assertThat(problems(row(";;3;2;;x;;;thừa")))
                .containsExactly(
                        "2 missing_value [Chỉ số]",
                        "2 missing_value [Kỳ]",
                        "2 bad_fraction [Số đạt]",
                        "2 bad_kind [Loại]",
                        "2 too_many_cells");
    }

    @Test
    void aFileThatOnlyEnglishStyleCanReadIsReadAgain() {
        Checked checked = read(SERIES_HEADER + "dvc;11/2025;;;0.5;;;\ndvc;12/2025;;;12.75;;;\n");

        assertThat(checked.reading().numberStyle()).isEqualTo("en");
        assertThat(checked.series())
                .extracting(SeriesRow::value)
                .containsExactly(new BigDecimal("0.5"), new BigDecimal("12.75"));
        assertThat(findings(checked)).containsExactly("0 english_numbers");
    }

    @Test
    void numbersThatBothStylesReadDifferentlyGoBackBesideEnglishOnes() {
        assertThat(problems(read(SERIES_HEADER + "dvc;11/2025;;;0.5;;;\ndvc;12/2025;1;1.234;;;;\n")))
                .containsExactly("2 bad_number [Giá trị]", "3 bad_number [Tổng số]");
    }
}
