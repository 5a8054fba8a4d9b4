package vn.loa.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.loa.core.intake.ReadFile.SERIES_HEADER;
import static vn.loa.core.intake.ReadFile.findings;
import static vn.loa.core.intake.ReadFile.goodSeries;
import static vn.loa.core.intake.ReadFile.problems;
import static vn.loa.core.intake.ReadFile.read;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.core.outcome.SeriesKind;
import vn.loa.core.outcome.SeriesRow;
import vn.loa.core.text.Lang;

/** What surrounds the rows of a file of outcome series: its header, rows that are no figures, damage, personal data. */
class SeriesTableTest {
    private static final ProblemSentences VI = new ProblemSentences(Lang.VI);

    private static Checked row(String row) {
        return read(SERIES_HEADER + row + "\n");
    }

    private static SeriesRow fraction(int line, YearMonth month, SeriesKind kind, long part, long all) {
        return new SeriesRow(line, "dvc", month, kind, part, all, null, null, null);
    }

    private static String refusal(Checked checked) {
        return Objects.requireNonNull(checked.reading().refusal()).reason();
    }

    @Test
    void aHeaderIsFoundBelowTitlesInAnyOrderByNameKeyOrAlias() {
        Checked checked = read(
                ReadFile.plan("""
                        extends: ky-lua-79
                        ward: {code: "99999", name: Phường Thử, province: Tỉnh Thử, zone: Asia/Ho_Chi_Minh}
                        series: [{code: dvc, name: Dịch vụ công, higher_is_better: true}]
                        columns: {denominator: [Tổng hồ sơ]}
                        """),
                "x.csv",
                ("KẾT QUẢ THEO CHỈ SỐ,,,\nĐơn vị tính: phần trăm,,,\n\nnumerator,TỔNG HỒ SƠ,ky,chi so\n1,2,01/2026,dvc\n")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(checked.series())
                .containsExactly(fraction(5, YearMonth.of(2026, 1), SeriesKind.ADMINISTRATIVE, 1, 2));
        assertThat(checked.reading().leftOut()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Số đạt (nghìn)", "Tổng số (%)", "Giá trị (%)", "Giá trị (triệu đồng)"})
    void aFactorOrForeignUnitBehindANumberColumnRefusesTheFile(String column) {
        Checked checked = read("Chỉ số;Kỳ;" + column + "\ndvc;01/2026;1\n");

        assertThat(refusal(checked)).isEqualTo("column_unit.header");
        assertThat(checked.reading().kind()).isEqualTo("series");
    }

    @Test
    void aColumnTwiceRefusesTheFileWhereARowFillsBoth() {
        assertThat(refusal(read("Chỉ số;Kỳ;Giá trị;value\ndvc;01/2026;1;2\n"))).isEqualTo("column_twice.header");
        assertThat(read("Chỉ số;Kỳ;Giá trị;value\ndvc;01/2026;;2\n").series()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"Chỉ số;Số đạt;Tổng số,Kỳ", "Kỳ;Số đạt;Tổng số,Chỉ số"})
    void aNeededColumnThatIsMissingIsNamed(String header, String missing) {
        Checked checked = read("Sở Thử\n" + header + "\ndvc;1;2\n");

        assertThat(checked.reading().refusal())
                .isEqualTo(new Refusal(
                        RefusalKind.MISSING_COLUMN, "missing_column.needed", Map.of("missing", missing, "line", "2")));
        assertThat(checked.reading().kind()).isNull();
    }

    @Test
    void oneKnownColumnMakesNoKind() {
        assertThat(refusal(read("Kỳ;Người phụ trách\n01/2026;An\n"))).isEqualTo("unknown_kind.header");
    }

    @Test
    void aFileOfActivitiesStaysOneWhateverElseItHas() {
        Checked checked = read(ReadFile.HEADER.strip() + ";Chỉ số;Kỳ;Mã;Ngày nhận\n"
                + ReadFile.good(1, "05/01/2026").strip() + ";dvc;01/2026;1;05/01/2026\n");

        assertThat(checked.reading().kind()).isEqualTo("activity");
        assertThat(checked.activities())
                .singleElement()
                .satisfies(a -> assertThat(a.extra())
                        .isEqualTo(Map.of("Chỉ số", "dvc", "Kỳ", "01/2026", "Mã", "1", "Ngày nhận", "05/01/2026")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I. Nhóm dịch vụ công;;;;;;;",
                "Tổng cộng;;301;480;;;;",
                ";Cộng;301;480;;;;",
                "Người lập biểu;;;;;;;",
                ";;;;;Kỳ Lừa, ngày 1 tháng 2 năm 2026;;",
                ";ngày 01 tháng 02 năm 2026;;;;;;",
            })
    void aRowThatIsNoFigureIsLeftOutAndNamed(String row) {
        Checked checked = read(SERIES_HEADER + goodSeries(1) + row + "\n");

        assertThat(problems(checked)).isEmpty();
        assertThat(findings(checked)).containsExactly("3 left_out_row");
        assertThat(checked.reading().leftOut()).isEqualTo(2);
        assertThat(VI.sentence(checked.findings().get(0)))
                .isEqualTo("Dòng 3 không có kỳ và chỉ số của kế hoạch, hoặc là dòng tổng, dòng ký, nên được để ngoài.");
    }

    @Test
    void aTotalThatIsNotTheSumIsNamedWithItsColumns() {
        Checked checked = read(SERIES_HEADER + goodSeries(1) + "Tổng cộng;;302;480;7;;;\n");

        assertThat(findings(checked)).containsExactly("3 left_out_row", "3 total_differs");
        assertThat(VI.sentence(checked.findings().get(1)))
                .isEqualTo("Dòng 3: số tổng cộng ở cột Số đạt, Giá trị khác với tổng của các dòng phía trên.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dvc;;;;;;;|3 missing_value [Kỳ]",
                "Hộ nghèo;;7;9;;;;|3 unknown_series [Chỉ số], 3 missing_value [Kỳ]",
                ";01/2026;;;;;;|3 missing_value [Chỉ số]",
            })
    void aRowThatMayBeAFigureGoesBackInsteadOfBeingLeftOut(String row, String expected) {
        assertThat(String.join(", ", problems(read(SERIES_HEADER + goodSeries(1) + row + "\n"))))
                .isEqualTo(expected);
    }

    @Test
    void blankRowsAreLeftOutWithoutAWord() {
        Checked checked = read(SERIES_HEADER + ";;;;;;;\n\n" + goodSeries(1));

        assertThat(findings(checked)).isEmpty();
        assertThat(checked.reading().leftOut()).isEqualTo(3);
    }

    @Test
    void damagedTextAndAnUnclosedQuoteReturnTheirRows() {
        Checked checked = read(SERIES_HEADER + "dvc;01/2026;1;2;;;B? ph?n;\ndvc;01/2026;1;2;;;\"một cửa;\n");

        assertThat(problems(checked)).containsExactly("2 damaged_text", "3 unclosed_quote");
    }

    @Test
    void sourceAndNoteAreMaskedAndAPersonsColumnIsNotKept() {
        Checked checked = read(
                SERIES_HEADER.strip() + ";Họ tên\n" + "dvc;01/2026;1;2;;;bà Lan 0987000001;lan3@x.vn;Lê Thị Xuân\n");

        assertThat(checked.series())
                .singleElement()
                .satisfies(r -> assertThat(List.of(r.source(), r.note()))
                        .containsExactly("bà Lan [số điện thoại]", "[e-mail]"));
        assertThat(checked.toString()).doesNotContain("0987000001", "lan3", "Xuân");
        assertThat(findings(checked)).containsExactly("2 personal_data", "2 personal_data", "0 personal_data_column");
    }

    @Test
    void aColumnThatTurnsOutToHoldPersonsIsReadAgainWithoutIt() {
        Checked checked = read(SERIES_HEADER.strip() + ";Liên hệ\n" + "dvc;01/2026;1;2;;;;;0987000001\n".repeat(3));

        assertThat(findings(checked)).containsExactly("0 personal_data_column");
        assertThat(checked.keptText()).doesNotContain("số điện thoại", "0987");
        assertThat(checked.series()).hasSize(3);
    }

    @Test
    void somebodysNumberIsNoFigureAndIsMasked() {
        Checked checked = row("dvc;01/2026;0987000001;2;;;;");

        assertThat(problems(checked)).containsExactly("2 bad_number [Số đạt]");
        assertThat(checked.toString()).doesNotContain("0987000001");
    }

    @Test
    void theSlipHasTheRowsThatBelongToNoUnit() {
        Checked checked = read("ket-qua.csv", "Chỉ số;Kỳ;Số đạt;Tổng số\ndvc;01/2026;3;2\ndvc;01/2026;1;2\n");

        assertThat(checked.returned())
                .extracting(Returned::unit, Returned::period)
                .containsExactly(tuple(null, null));
        assertThat(Slip.text("P-1", checked.reading(), checked.returned(), ReadFile.PLAN, Lang.VI))
                .isEqualTo("\ufeffChỉ số;Kỳ;Số đạt;Tổng số;Mã phiếu;Dòng;Lỗi;Cách sửa\r\n"
                        + "dvc;01/2026;3;2;P-1;2;“Số đạt” là 3, lớn hơn “Tổng số” là 2.;"
                        + "Đề nghị kiểm tra lại hai con số: số đạt không lớn hơn tổng số.\r\n");
    }

    @Test
    void theKeptTextIsTheFile() {
        String text = "sep=;\r\n" + (SERIES_HEADER + goodSeries(1) + "dvc;x;1;2;;;;\n").replace("\n", "\r\n");

        assertThat(read(text).keptText()).isEqualTo(text);
    }
}
