package vn.loa.charts.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jfree.data.xy.DefaultXYDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.charts.WardBreakdowns;
import vn.loa.charts.WardEvaluation;
import vn.loa.charts.WardFigures;
import vn.loa.core.evaluation.ChannelStep;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.ReceiptGrid;
import vn.loa.core.indicator.Reason;
import vn.loa.core.indicator.Value;
import vn.loa.core.plan.Plan;
import vn.loa.core.text.Lang;

class ChannelsChartTest {
    private static final LocalDate LATER = LocalDate.of(2026, 4, 20);

    @Test
    void drawsEveryChannelInEveryMonth() {
        DefaultXYDataset data = new ChannelsChart(quarter(LATER, 9, 4), Drawn.WORDS, Drawn.STYLE).dataset();
        assertThat(series(data))
                .containsExactly("2026-01: 4.0 1.0", "2026-02: 2.0 3.0", "2026-03: 3.0 0.0", "total: 9.0 4.0");
    }

    @Test
    void drawsNoZeroForAMonthOfWhichNothingIsKnown() throws Exception {
        List<ChannelStep> steps = new ArrayList<>(month(3, 3, 5));
        steps.addAll(month(4, 0, 0));
        Evaluation evaluation = withAprilExpected(ward(LATER, steps, 3, 5));
        DefaultXYDataset data = new ChannelsChart(evaluation, Drawn.WORDS, Drawn.STYLE).dataset();
        assertThat(series(data)).containsExactly("2026-03: 3.0 5.0", "2026-04: NaN NaN", "total: 3.0 5.0");
        Picture picture = Drawn.picture(evaluation, "channels");
        assertThat(Drawn.table(picture).get(0)).containsExactly("Phát thanh cơ sở", "", "3", "chưa có báo cáo", "3");
        assertThat(picture.guide()).endsWith("Nét chấm: chưa có báo cáo.");
        assertThat(Drawn.wide(picture)).doesNotContain("0");
    }

    private static Evaluation withAprilExpected(Evaluation ward) {
        List<ReceiptGrid.Cell> cells = new ArrayList<>(ward.receipts().cells());
        cells.add(new ReceiptGrid.Cell("u1", "2026-04", ReceiptGrid.State.NOT_DUE, null, null, 0, 0, false));
        return new Evaluation(
                ward.plan(),
                ward.span(),
                ward.asOf(),
                ward.approval(),
                ward.pending(),
                ward.values(),
                ward.previous(),
                ward.requirements(),
                ward.signals(),
                ward.proposals(),
                ward.coverage(),
                new ReceiptGrid(cells),
                ward.weeks(),
                ward.quality(),
                ward.breakdowns());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9 | 4 | Nhiều hoạt động nhất: Phát thanh cơ sở (không phải kênh số), 9/13 hoạt động
            4 | 9 | Nhiều hoạt động nhất: Zalo (kênh số), 9/13 hoạt động
            0 | 9 | Toàn bộ 9/9 hoạt động qua một kênh: Zalo (kênh số)
            1 | 0 | Toàn bộ 1/1 hoạt động qua một kênh: Phát thanh cơ sở (không phải kênh số)
            7 | 7 | 2 kênh cùng có nhiều hoạt động nhất, mỗi kênh 7/14 hoạt động; 1/2 kênh đó là kênh số
            0 | 0 | Chưa kênh nào có hoạt động được ghi nhận
            """)
    void saysWhichChannelHadMost(int radio, int zalo, String title) {
        assertThat(Drawn.picture(quarter(LATER, radio, zalo), "channels").title())
                .isEqualTo(title);
    }

    @Test
    void saysItInEnglish() {
        assertThat(Drawn.find(quarter(LATER, 4, 9), "channels", Lang.EN)
                        .orElseThrow()
                        .title())
                .isEqualTo("Most activities: Zalo (digital), 9 of 13");
    }

    @Test
    void givesChannelsByMonthAndTheirTotalsAsATable() {
        Picture picture = Drawn.picture(quarter(LATER, 9, 4), "channels");
        assertThat(picture.table().head())
                .containsExactly("Kênh", "Loại", "Tháng 1/2026", "Tháng 2/2026", "Tháng 3/2026", "Tổng");
        assertThat(Drawn.table(picture))
                .containsExactly(
                        List.of("Phát thanh cơ sở", "", "4", "2", "3", "9"),
                        List.of("Zalo", "kênh số", "1", "3", "0", "4"),
                        List.of("Toàn phường", "", "", "", "", "13"));
        assertThat(picture.table().rows()).extracting(DataTable.Row::channel).containsExactly("radio", "zalo", null);
    }

    @Test
    void tellsTheChannelsInWords() {
        Picture picture = Drawn.picture(quarter(LATER, 9, 4), "channels");
        assertThat(picture.alt())
                .isEqualTo("Biểu đồ cột số hoạt động của 2 kênh qua 3 tháng; tổng cộng 13 hoạt động."
                        + " Phát thanh cơ sở: 9. Zalo (kênh số): 4.");
        assertThat(picture.source())
                .isEqualTo("Nguồn: báo cáo của các đơn vị. Số liệu tính đến ngày 20/04/2026; n = 13 hoạt động.");
        assertThat(picture.guide()).doesNotContain("Cột nhạt", "Nét chấm");
    }

    @Test
    void writesEveryNumberAndMarksDigitalChannels() throws Exception {
        Picture picture = Drawn.picture(quarter(LATER, 9, 4), "channels");
        assertThat(Drawn.wide(picture))
                .containsExactlyInAnyOrder(
                        "T1 ’26",
                        "T2",
                        "T3",
                        "Tổng",
                        "Phát thanh cơ sở",
                        "4",
                        "2",
                        "3",
                        "9",
                        "Zalo",
                        "kênh số",
                        "1",
                        "3",
                        "0",
                        "4");
        assertThat(Drawn.narrow(picture)).contains("kênh số", "9", "0", "T3");
    }

    @Test
    void marksAMonthThatIsCutByTheSpanOrTheDay() {
        List<ChannelStep> steps = List.of(
                new ChannelStep("2026-01", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31), "radio", 2),
                new ChannelStep("2026-02", LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28), "radio", 2),
                new ChannelStep("2026-03", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 18), "radio", 1));
        Picture picture = Drawn.picture(ward(LocalDate.of(2026, 3, 18), steps, 5), "channels");
        assertThat(picture.table().head()).contains("Tháng 2/2026", "Tháng 3/2026 (chưa trọn)");
        assertThat(picture.guide()).endsWith("Cột nhạt: tháng chưa trọn trong kỳ.");
    }

    @Test
    void namesWeeksByTheirMondayAndMarksOneThatIsNotOver() throws Exception {
        LocalDate monday = LocalDate.of(2026, 2, 23);
        List<ChannelStep> steps = List.of(
                new ChannelStep("2026-W09", monday, monday.plusDays(6), "radio", 2),
                new ChannelStep("2026-W10", monday.plusDays(7), monday.plusDays(13), "radio", 1));
        Evaluation evaluation = ward(monday.plusDays(12), steps, 2);
        Picture picture = Drawn.picture(evaluation, "channels");
        assertThat(picture.table().head())
                .containsExactly("Kênh", "Loại", "Tuần từ 23/02/2026", "Tuần từ 02/03/2026 (chưa trọn)", "Tổng");
        assertThat(picture.guide()).endsWith("Cột nhạt: tuần chưa hết.");
        assertThat(picture.source()).endsWith("n = 2 hoạt động; hoạt động kéo dài nhiều tuần được tính ở mỗi tuần.");
        assertThat(picture.alt()).startsWith("Biểu đồ cột số hoạt động của 1 kênh qua 2 tuần");
        assertThat(Drawn.wide(picture)).contains("23/02", "02/03");
        Picture over = Drawn.picture(ward(monday.plusDays(13), steps, 2), "channels");
        assertThat(over.table().head()).contains("Tuần từ 02/03/2026");
    }

    @Test
    void growsWiderForManyMonthsRatherThanWriteNumbersOverEachOther() {
        List<ChannelStep> steps = new ArrayList<>();
        for (YearMonth m = YearMonth.of(2023, 1); m.getYear() < 2026; m = m.plusMonths(1)) {
            steps.add(new ChannelStep(m.toString(), m.atDay(1), m.atEndOfMonth(), "radio", 12_345));
        }
        Picture picture = Drawn.picture(ward(LATER, steps, 444_420), "channels");
        double number = Lettering.width("12.345", Drawn.STYLE.text(11));
        assertThat((double) picture.narrow().width()).isGreaterThan(36 * number);
    }

    @Test
    void showsHostileNamesAsText() throws Exception {
        Plan plan = WardFigures.withChannels(
                WardEvaluation.quarter().plan(),
                "<script>alert(1)</script>",
                "\u202ekênh \u0000bảy\u2028 7",
                "Z".repeat(5000));
        List<ChannelStep> steps = new ArrayList<>();
        for (int c = 1; c <= 3; c++) {
            steps.add(new ChannelStep("2026-01", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31), "c" + c, 4 - c));
        }
        Evaluation evaluation = WardBreakdowns.evaluation(
                plan,
                LATER,
                WardBreakdowns.steps(steps),
                WardBreakdowns.activities(WardFigures.WARD, 6),
                WardBreakdowns.activities(WardFigures.channel("c1"), 3));
        Picture picture = Drawn.picture(evaluation, "channels");
        assertThat(picture.title())
                .isEqualTo("Nhiều hoạt động nhất: <script>alert(1)</script> (kênh số), 3/6 hoạt động");
        for (List<String> texts : List.of(Drawn.wide(picture), Drawn.narrow(picture))) {
            assertThat(texts).contains("kênh bảy 7", "–").anyMatch(t -> t.matches("Z{10,}…"));
            assertThat(String.join("", texts)).contains("<script>alert(1)</script>");
        }
    }

    @Test
    void isLeftOutWhereActivitiesAreNotMeasured() {
        Value none = WardFigures.notMeasured("output.activities", WardFigures.WARD, "count", Reason.NO_REPORT, null);
        assertThat(Drawn.find(
                        WardBreakdowns.evaluation(WardBreakdowns.steps(month(1, 0, 0)), none), "channels", Lang.VI))
                .isEmpty();
        assertThat(Drawn.find(WardEvaluation.quarter(), "channels", Lang.VI)).isEmpty();
    }

    /** January to March; the channels' totals are given, whatever the months hold. */
    private static Evaluation quarter(LocalDate asOf, int radio, int zalo) {
        List<ChannelStep> steps = new ArrayList<>(month(1, 4, 1));
        steps.addAll(month(2, 2, 3));
        steps.addAll(month(3, 3, 0));
        return ward(asOf, steps, radio, zalo);
    }

    private static List<ChannelStep> month(int month, int radio, int zalo) {
        YearMonth m = YearMonth.of(2026, month);
        return List.of(
                new ChannelStep(m.toString(), m.atDay(1), m.atEndOfMonth(), "radio", radio),
                new ChannelStep(m.toString(), m.atDay(1), m.atEndOfMonth(), "zalo", zalo));
    }

    /** @param totals of radio and of Zalo */
    private static Evaluation ward(LocalDate asOf, List<ChannelStep> steps, int... totals) {
        List<Value> values = new ArrayList<>();
        int ward = 0;
        for (int i = 0; i < totals.length; i++) {
            values.add(WardBreakdowns.activities(WardFigures.channel(i == 0 ? "radio" : "zalo"), totals[i]));
            ward += totals[i];
        }
        values.add(WardBreakdowns.activities(WardFigures.WARD, ward));
        return WardBreakdowns.evaluation(
                WardEvaluation.quarter().plan(), asOf, WardBreakdowns.steps(steps), values.toArray(Value[]::new));
    }

    private static List<String> series(DefaultXYDataset data) {
        List<String> series = new ArrayList<>();
        for (int s = 0; s < data.getSeriesCount(); s++) {
            StringBuilder line = new StringBuilder(data.getSeriesKey(s) + ":");
            for (int i = 0; i < data.getItemCount(s); i++) {
                assertThat(data.getXValue(s, i)).isEqualTo(i);
                line.append(' ').append(data.getYValue(s, i));
            }
            series.add(line.toString());
        }
        return series;
    }
}
