package vn.loa.charts.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jfree.data.xy.DefaultIntervalXYDataset;
import org.jfree.data.xy.IntervalXYDataset;
import org.junit.jupiter.api.Test;
import vn.loa.charts.WardSeries;
import vn.loa.charts.chart.Course.Measure;
import vn.loa.charts.style.HouseStyle;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.indicator.Reason;
import vn.loa.core.indicator.Status;
import vn.loa.core.outcome.SeriesKind;
import vn.loa.core.text.Lang;

class SeriesChartTest {
    private static final PictureWriter WRITER = new PictureWriter(HouseStyle.of(Lang.VI));

    @Test
    void saysTheDifferenceWithItsInterval() {
        assertThat(picture(WardSeries.compared()).title())
                .isEqualTo("Biết về Nghị quyết 57: khác biệt +20 điểm phần trăm giữa các tháng 1/2026 – 2/2026 và "
                        + "tháng 3/2026; khoảng tin cậy 95%: từ +5,2 đến +33,4");
    }

    @Test
    void doesNotCallADifferenceClearThatMayBeNone() {
        assertThat(picture(WardSeries.compared().change(0.05, -0.02, 0.12, 150)).title())
                .isEqualTo("Biết về Nghị quyết 57: chưa rõ có khác biệt giữa các tháng 1/2026 – 2/2026 và "
                        + "tháng 3/2026: +5 điểm phần trăm; khoảng tin cậy 95%: từ −2 đến +12");
    }

    @Test
    void takesAnIntervalThatEndsAtNoughtAsOneThatMayBeNone() {
        assertThat(picture(WardSeries.compared().change(0.05, 0, 0.12, 150)).title())
                .contains("chưa rõ có khác biệt");
    }

    @Test
    void callsATrendOfFewMonthsAHint() {
        Picture picture = picture(WardSeries.trending());
        assertThat(picture.title())
                .isEqualTo("Số ngày giải quyết một hồ sơ: xu hướng +1,4 mỗi tháng qua 7 tháng có số liệu; "
                        + "chuỗi còn ngắn, chỉ nên xem là gợi ý");
        assertThat(SvgReading.texts(WRITER.svg(picture))).contains("+1,4 mỗi tháng (gợi ý)");
    }

    @Test
    void saysATrendOfEnoughMonths() {
        Picture picture = picture(WardSeries.trending().trend(1.4, 0.0107, 10, null));
        assertThat(picture.title())
                .isEqualTo("Số ngày giải quyết một hồ sơ: xu hướng +1,4 mỗi tháng qua 10 tháng có số liệu");
        assertThat(SvgReading.texts(WRITER.svg(picture))).contains("+1,4 mỗi tháng");
    }

    @Test
    void doesNotCallATrendWhatChanceMayHaveMade() {
        assertThat(picture(WardSeries.trending().trend(-0.0021, 0.05, 12, null)).title())
                .isEqualTo("Số ngày giải quyết một hồ sơ: −0,0021 mỗi tháng qua 12 tháng có số liệu, "
                        + "chưa đủ rõ để gọi là xu hướng (p = 0,05)");
    }

    @Test
    void saysWhyThereIsNoTrend() {
        Picture picture = picture(new WardSeries("online")
                .counted("2026-01", 20, 100)
                .counted("2026-02", 25, 100)
                .noChange(Status.NOT_CONFIGURED, Reason.NO_BEFORE_AFTER)
                .noTrend());
        assertThat(picture.title()).isEqualTo("Biết về Nghị quyết 57: chưa đủ năm tháng số liệu để nói xu hướng");
        assertThat(SvgReading.texts(WRITER.svg(picture)))
                .contains("Số liệu chưa đủ năm tháng.", "20%", "25%")
                .doesNotContain("Chưa có đủ tháng trước và tháng sau để so sánh.");
    }

    @Test
    void saysWhyThereIsNoDifference() {
        Picture picture = picture(new WardSeries("knows")
                .survey("2026-01", 30, 50, 0.4618, 0.7239)
                .months("2026-01", "2026-01", "2026-03", "2026-03")
                .noChange(Status.NOT_ENOUGH_DATA, Reason.NO_BEFORE_AFTER)
                .noTrend());
        assertThat(picture.title()).isEqualTo("Biết về Nghị quyết 57: chưa đủ khảo sát để so sánh trước và sau");
        assertThat(SvgReading.texts(WRITER.inline(picture, "")))
                .contains("Chưa có đủ tháng trước và tháng sau để so sánh.", "Trước", "Sau", "60%")
                .doesNotContain("Số liệu chưa đủ năm tháng.");
    }

    @Test
    void claimsNothingOfAnEvaluationThatHasNeitherValue() {
        assertThat(picture(new WardSeries("x").survey("2026-01", 4.5)).title())
                .isEqualTo("Biết về Nghị quyết 57: có số liệu của 1 tháng");
    }

    @Test
    void drawsEveryFigureAndWhatWasPooled() {
        DefaultIntervalXYDataset data = dataset(WardSeries.compared(), Measure.SHARE);
        assertThat(rows(data, SeriesKind.SURVEY.code()))
                .containsExactly(
                        List.of(0.0, 0.0, 0.0, 0.6, 0.4618, 0.7239),
                        List.of(1.0, 1.0, 1.0, 0.6, 0.4232, 0.7541),
                        List.of(2.0, 2.0, 2.0, 0.8, 0.6920, 0.8769));
        assertThat(rows(data, SeriesKind.ADMINISTRATIVE.code())).isEmpty();
        assertThat(rows(data, CourseData.TREND)).isEmpty();
        assertThat(rows(data, CourseData.BEFORE)).containsExactly(List.of(0.5, 0.0, 1.0, 0.6, 0.6, 0.6));
        assertThat(rows(data, CourseData.AFTER)).containsExactly(List.of(2.0, 2.0, 2.0, 0.8, 0.8, 0.8));
    }

    @Test
    void drawsTheLineBetweenItsEnds() {
        DefaultIntervalXYDataset data = dataset(WardSeries.trending(), Measure.AMOUNT);
        assertThat(rows(data, CourseData.TREND))
                .containsExactly(List.of(0.0, 0.0, 0.0, 2.8, 2.8, 2.8), List.of(6.0, 6.0, 6.0, 11.2, 11.2, 11.2));
        assertThat(rows(data, SeriesKind.ADMINISTRATIVE.code()).stream().map(row -> row.get(3)))
                .containsExactly(3.0, 5.0, 4.0, 7.0, 9.0, 8.0, 12.0);
    }

    @Test
    void keepsTheDistanceOfMonthsWithoutAFigure() {
        DefaultIntervalXYDataset data =
                dataset(new WardSeries("x").counted("2025-11", 1).counted("2026-02", 2), Measure.AMOUNT);
        assertThat(rows(data, SeriesKind.ADMINISTRATIVE.code()).stream().map(row -> row.get(0)))
                .containsExactly(0.0, 3.0);
    }

    @Test
    void givesSharesAndPlainValuesAScaleEach() {
        WardSeries mixed = new WardSeries("x")
                .counted("2026-01", 30, 100)
                .counted("2026-02", 0.31)
                .survey("2026-03", 250);
        Picture picture = picture(mixed.noTrend());
        assertThat(picture.wide().plot()).isInstanceOfSatisfying(org.jfree.chart.plot.XYPlot.class, plot -> {
            assertThat(plot.getDatasetCount()).isEqualTo(2);
            assertThat(plot.getRangeAxisCount()).isEqualTo(2);
            assertThat(((TickAxis) plot.getRangeAxis(0)).labels())
                    .allMatch(label -> label.text().endsWith("%"));
            assertThat(((TickAxis) plot.getRangeAxis(1)).labels())
                    .noneMatch(label -> label.text().endsWith("%"));
        });
        assertThat(rows(dataset(mixed, Measure.SHARE), SeriesKind.ADMINISTRATIVE.code()))
                .hasSize(1);
        assertThat(rows(dataset(mixed, Measure.AMOUNT), SeriesKind.ADMINISTRATIVE.code()))
                .hasSize(1);
        assertThat(SvgReading.texts(WRITER.inline(picture, "")))
                .contains("Tỷ lệ", "Giá trị không có tổng số", "30%", "0,31", "250");
        assertThat(picture.guide()).contains("vẽ ở hai khung, mỗi khung một thang riêng");
    }

    @Test
    void drawsNoTrendThroughSharesAndPlainValues() {
        WardSeries mixed = WardSeries.trending().counted("2026-02", 30, 100);
        Picture picture = picture(mixed);
        assertThat(picture.title())
                .isEqualTo(
                        "Số ngày giải quyết một hồ sơ: tháng ghi tỷ lệ, tháng ghi giá trị, nên không vẽ được xu hướng");
        assertThat(picture.guide()).contains("Số liệu hành chính có cả hai loại nên không vẽ xu hướng.");
        assertThat(rows(dataset(mixed, Measure.AMOUNT), CourseData.TREND)).isEmpty();
        assertThat(rows(dataset(mixed, Measure.SHARE), CourseData.TREND)).isEmpty();
        assertThat(SvgReading.texts(WRITER.inline(picture, ""))).noneMatch(text -> text.contains("mỗi tháng"));
    }

    @Test
    void givesItsFiguresAsATable() {
        assertThat(texts(picture(WardSeries.compared()).table()))
                .containsExactly(
                        List.of("tháng 1/2026", "khảo sát", "30", "50", "60%", "46,2% đến 72,4%"),
                        List.of("tháng 2/2026", "khảo sát", "18", "30", "60%", "42,3% đến 75,4%"),
                        List.of("tháng 3/2026", "khảo sát", "56", "70", "80%", "69,2% đến 87,7%"),
                        List.of("các tháng 1/2026 – 2/2026", "khảo sát, gộp các tháng trước", "48", "80", "60%", "–"),
                        List.of("tháng 3/2026", "khảo sát, gộp các tháng sau", "56", "70", "80%", "–"),
                        List.of(
                                "Khác biệt sau và trước",
                                "–",
                                "–",
                                "150",
                                "+20 điểm phần trăm",
                                "khoảng tin cậy 95%: từ +5,2 đến +33,4"));
        assertThat(texts(picture(WardSeries.trending()).table()))
                .contains(
                        List.of("tháng 7/2025", "hành chính", "–", "–", "3", "–"),
                        List.of(
                                "Xu hướng theo tháng",
                                "7 tháng, chỉ là gợi ý",
                                "–",
                                "–",
                                "+1,4 mỗi tháng",
                                "p = 0,011"));
    }

    @Test
    void tellsItselfInWords() {
        Picture compared = picture(WardSeries.compared());
        assertThat(compared.alt())
                .isEqualTo("Biểu đồ theo tháng của Biết về Nghị quyết 57, từ tháng 1/2026 đến tháng 3/2026. "
                        + "Khảo sát tháng 1/2026: 60%, khoảng tin cậy 95%: 46,2% đến 72,4%. "
                        + "Khảo sát tháng 2/2026: 60%, khoảng tin cậy 95%: 42,3% đến 75,4%. "
                        + "Khảo sát tháng 3/2026: 80%, khoảng tin cậy 95%: 69,2% đến 87,7%. "
                        + "Các tháng trước gộp lại (các tháng 1/2026 – 2/2026): 48/80 = 60%. "
                        + "Các tháng sau gộp lại (tháng 3/2026): 56/70 = 80%. "
                        + "Khác biệt: +20 điểm phần trăm; khoảng tin cậy 95%: từ +5,2 đến +33,4.");
        assertThat(compared.source())
                .isEqualTo("Nguồn: các cuộc khảo sát. Số liệu tính đến ngày 06/04/2026; n = 3 cuộc khảo sát.");
        assertThat(picture(WardSeries.trending()).alt())
                .contains("Số liệu hành chính 7 tháng: 3 ở tháng 7/2025, 12 ở tháng 1/2026. "
                        + "Xu hướng: +1,4 mỗi tháng qua 7 tháng có số liệu; p = 0,011. "
                        + "Chuỗi còn ngắn, chỉ nên xem là gợi ý.");
    }

    @Test
    void writesSmallAndLargeValuesInFull() {
        assertThat(texts(picture(new WardSeries("x").counted("2026-01", 0.00002).counted("2026-02", 1_234_567.25))
                        .table()))
                .extracting(row -> row.get(4))
                .containsExactly("0,00002", "1.234.567,25");
    }

    @Test
    void leavesOutASeriesWithoutAnyPoint() {
        Evaluation evaluation = WardSeries.quarter(
                new WardSeries("none").noTrend(),
                WardSeries.trending(),
                new WardSeries("Hồ Sơ/../2"),
                WardSeries.compared());
        assertThat(ChartBook.pictures(evaluation, Lang.VI).stream()
                        .map(Picture::name)
                        .filter(name -> name.startsWith("series")))
                .containsExactly("series-2-waiting", "series-4-knows");
    }

    @Test
    void namesFilesByNothingThatAFileMayNotBeCalled() {
        assertThat(picture(new WardSeries("../Hồ Sơ<1>").counted("2026-01", 1)).name())
                .isEqualTo("series-1-h-s-1");
        assertThat(picture(new WardSeries("ồ").counted("2026-01", 1)).name()).isEqualTo("series-1");
        assertThat(picture(new WardSeries("a".repeat(500)).counted("2026-01", 1))
                        .name())
                .isEqualTo("series-1-" + "a".repeat(40));
    }

    @Test
    void cutsALongNameInTheTitleAndNotTheFinding() {
        assertThat(picture(WardSeries.compared().named("Z".repeat(5000))).title())
                .startsWith("Z".repeat(89) + "…: khác biệt +20 điểm phần trăm");
    }

    @Test
    void speaksEnglish() {
        Picture picture = SeriesChartTest.picture(WardSeries.quarter(WardSeries.compared()), Lang.EN);
        assertThat(picture.title())
                .isEqualTo("Biết về Nghị quyết 57: difference of +20 percentage points between 1/2026 – 2/2026 and "
                        + "3/2026; 95% confidence interval: +5.2 to +33.4");
    }

    private static Picture picture(WardSeries series) {
        return picture(WardSeries.quarter(series), Lang.VI);
    }

    private static Picture picture(Evaluation evaluation, Lang lang) {
        List<Picture> pictures = ChartBook.pictures(evaluation, lang).stream()
                .filter(p -> p.name().startsWith("series"))
                .toList();
        assertThat(pictures).hasSize(1);
        return pictures.get(0);
    }

    private static DefaultIntervalXYDataset dataset(WardSeries series, Measure measure) {
        Evaluation evaluation = WardSeries.quarter(series);
        return new CourseData(
                        Course.of(evaluation, evaluation.breakdowns().courses().get(0)))
                .dataset(measure);
    }

    private static List<List<Double>> rows(IntervalXYDataset data, String key) {
        int series = data.indexOf(key);
        List<List<Double>> rows = new ArrayList<>();
        for (int i = 0; i < data.getItemCount(series); i++) {
            rows.add(Arrays.asList(
                    data.getXValue(series, i),
                    data.getStartXValue(series, i),
                    data.getEndXValue(series, i),
                    data.getYValue(series, i),
                    data.getStartYValue(series, i),
                    data.getEndYValue(series, i)));
        }
        return rows;
    }

    private static List<List<String>> texts(DataTable table) {
        return table.rows().stream()
                .map(row -> row.cells().stream().map(DataTable.Cell::text).toList())
                .toList();
    }
}
