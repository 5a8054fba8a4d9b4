package vn.loa.charts.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jfree.data.xy.DefaultXYZDataset;
import org.junit.jupiter.api.Test;
import vn.loa.charts.Ward;
import vn.loa.charts.WardEvaluation;
import vn.loa.charts.style.HouseStyle;
import vn.loa.core.evaluation.DifficultyCount;
import vn.loa.core.evaluation.DifficultyCount.State;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.plan.FeedbackRule;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Source;
import vn.loa.core.text.Lang;
import vn.loa.core.text.Words;

class DifficultiesChartTest {
    private static final Words WORDS = Words.of(ChartBook.class, "charts", Lang.VI);
    private static final HouseStyle STYLE = HouseStyle.of(Lang.VI);
    private static final PictureWriter WRITER = new PictureWriter(STYLE);
    private static final FeedbackRule FIVE_DAYS = new FeedbackRule(5, Source.ASSUMPTION, null);
    private static final DifficultyCount[] ALL = {
        count("2026-01", "u6", State.IN_TIME, 4),
        count("2026-01", "u6", State.LATE, 2),
        count("2026-01", "u7", State.IN_TIME, 1),
        count("2026-03", "u6", State.OPEN, 3),
        count("2026-03", "u7", State.OVERDUE, 1),
    };

    @Test
    void saysHowManyWereAnsweredAndHowManyWaitPastTheirDay() {
        assertThat(title(ALL))
                .isEqualTo("Đã trả lời 7/11 vướng mắc, phản ánh (2 trả lời muộn); 1 đã quá hạn mà chưa trả lời");
        assertThat(title(count("2026-01", "u6", State.IN_TIME, 4), count("2026-01", "u6", State.OVERDUE, 2)))
                .isEqualTo("Đã trả lời 4/6 vướng mắc, phản ánh; 2 đã quá hạn mà chưa trả lời");
        assertThat(title(count("2026-01", "u6", State.OVERDUE, 2)))
                .isEqualTo("Đã trả lời 0/2 vướng mắc, phản ánh; 2 đã quá hạn mà chưa trả lời");
        assertThat(title(count("2026-01", "u6", State.IN_TIME, 1), count("2026-01", "u6", State.LATE, 2)))
                .isEqualTo("Đã trả lời 3/3 vướng mắc, phản ánh (2 trả lời muộn); không có việc nào quá hạn");
        assertThat(title(count("2026-01", "u6", State.IN_TIME, 1), count("2026-01", "u6", State.OPEN, 2)))
                .isEqualTo("Đã trả lời 1/3 vướng mắc, phản ánh; 2 chưa trả lời nhưng còn trong hạn");
        assertThat(title(count("2026-01", "u6", State.OPEN, 1)))
                .isEqualTo("Đã trả lời 0/1 vướng mắc, phản ánh; 1 chưa trả lời nhưng còn trong hạn");
        assertThat(title(count("2026-01", "u6", State.IN_TIME, 1)))
                .isEqualTo("Đã trả lời đúng hạn 1/1 vướng mắc, phản ánh");
    }

    @Test
    void knowsNoDayWithoutARule() {
        Evaluation evaluation = Ward.withDifficulties(
                WardEvaluation.quarter(),
                count("2026-01", "u6", State.OPEN, 2),
                count("2026-01", "u7", State.ANSWERED, 5));
        Picture picture = picture(evaluation, Lang.VI);
        assertThat(picture.title()).isEqualTo("Đã trả lời 5/7 vướng mắc, phản ánh; kế hoạch chưa đặt thời hạn trả lời");
        assertThat(picture.table().head())
                .containsExactly("Tháng nhận", "Đơn vị", "Đã nhận", "Đã trả lời", "Chưa trả lời");
        assertThat(texts(picture.table()))
                .containsExactly(
                        List.of("Tháng 1/2026", "Khối phố 1", "2", "0", "2"),
                        List.of("Tháng 1/2026", "Khối phố 2", "5", "5", "0"),
                        List.of("Cả kỳ", "Tất cả đơn vị", "7", "5", "2"));
        assertThat(SvgReading.texts(WRITER.svg(picture))).contains("5 đã trả lời", "2 chưa trả lời");
        assertThat(picture.alt()).contains("Chưa trả lời: 2.").doesNotContain("còn trong hạn");
    }

    @Test
    void countsByMonthInASpanOfThreeAndKeepsTheMonthWithoutAny() {
        Evaluation evaluation = evaluation(ALL);
        assertThat(chart(evaluation).rows()).containsExactly("2026-01", "2026-02", "2026-03");
        assertThat(counts(evaluation))
                .isEqualTo(Map.of("2026-01 in_time", 5, "2026-01 late", 2, "2026-03 open", 3, "2026-03 overdue", 1));
        assertThat(SvgReading.texts(WRITER.svg(picture(evaluation, Lang.VI))))
                .contains("Tháng 2/2026", "không có", "5 đúng hạn", "2 trả lời muộn", "3 còn hạn", "1 quá hạn");
    }

    @Test
    void countsByUnitInAShorterSpan() {
        Evaluation evaluation =
                Ward.withSpan(evaluation(ALL), new Period("x", LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 28)));
        assertThat(chart(evaluation).rows()).containsExactly("u6", "u7");
        assertThat(counts(evaluation))
                .isEqualTo(Map.of("u6 in_time", 4, "u6 late", 2, "u6 open", 3, "u7 in_time", 1, "u7 overdue", 1));
    }

    @Test
    void countsByMonthWhereTheSpanTouchesThree() {
        Evaluation evaluation =
                Ward.withSpan(evaluation(ALL), new Period("x", LocalDate.of(2026, 1, 31), LocalDate.of(2026, 3, 1)));
        assertThat(chart(evaluation).rows()).containsExactly("2026-01", "2026-02", "2026-03");
    }

    /** As of 6 April 2026. */
    @Test
    void drawsNoMonthThatHasNotBegunYet() {
        Evaluation year = Ward.withSpan(
                evaluation(ALL), new Period("2026", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
        assertThat(chart(year).rows()).containsExactly("2026-01", "2026-02", "2026-03", "2026-04");
        Evaluation begun =
                Ward.withSpan(evaluation(ALL), new Period("x", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 12, 31)));
        assertThat(chart(begun).rows()).containsExactly("u6", "u7");
    }

    @Test
    void namesAUnitThatThePlanHasNot() {
        Evaluation evaluation = Ward.withSpan(
                evaluation(count("2026-01", "ghost", State.OPEN, 1), count("2026-01", "u7", State.OPEN, 1)),
                new Period("2026-01", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31)));
        assertThat(chart(evaluation).rows()).containsExactly("u7", "ghost");
        assertThat(texts(picture(evaluation, Lang.VI).table()))
                .contains(List.of("Tháng 1/2026", "ghost", "1", "0", "0", "0", "1", "0"));
    }

    @Test
    void givesItsFiguresByMonthAndUnit() {
        Picture picture = picture(evaluation(ALL), Lang.VI);
        assertThat(picture.table().head())
                .containsExactly(
                        "Tháng nhận",
                        "Đơn vị",
                        "Đã nhận",
                        "Đã trả lời",
                        "Trả lời đúng hạn",
                        "Trả lời muộn",
                        "Chưa trả lời",
                        "Quá hạn, chưa trả lời");
        assertThat(texts(picture.table()))
                .containsExactly(
                        List.of("Tháng 1/2026", "Khối phố 1", "6", "6", "4", "2", "0", "0"),
                        List.of("Tháng 1/2026", "Khối phố 2", "1", "1", "1", "0", "0", "0"),
                        List.of("Tháng 3/2026", "Khối phố 1", "3", "0", "0", "0", "3", "0"),
                        List.of("Tháng 3/2026", "Khối phố 2", "1", "0", "0", "0", "0", "1"),
                        List.of("Cả kỳ", "Tất cả đơn vị", "11", "7", "5", "2", "3", "1"));
        assertThat(picture.table().rows())
                .extracting(DataTable.Row::unit)
                .containsExactly("u6", "u7", "u6", "u7", null);
        assertThat(picture.source())
                .isEqualTo("Nguồn: sổ vướng mắc, phản ánh của các đơn vị. Số liệu tính đến ngày 06/04/2026; "
                        + "n = 11 vướng mắc, phản ánh nhận trong kỳ.");
    }

    @Test
    void tellsItselfInWords() {
        assertThat(picture(evaluation(ALL), Lang.VI).alt())
                .isEqualTo("Biểu đồ thanh theo tháng: nhận 11 vướng mắc, phản ánh. Trả lời đúng hạn: 5. "
                        + "Trả lời muộn: 2. Chưa trả lời, còn trong hạn: 3. Quá hạn, chưa trả lời: 1. "
                        + "Quá hạn, chưa trả lời – Tháng 3/2026: 1.");
    }

    @Test
    void hatchesWhatWaitsPastItsDayAndNothingElse() {
        String alarm = "stroke='#b3361b'";
        assertThat(WRITER.svg(picture(evaluation(ALL), Lang.VI))).contains(alarm);
        assertThat(WRITER.svg(picture(evaluation(count("2026-01", "u6", State.OPEN, 3)), Lang.VI)))
                .doesNotContain(alarm);
    }

    @Test
    void saysEveryNumberWhereThePartsAreNarrow() {
        Picture picture = picture(
                evaluation(
                        count("2026-01", "u6", State.IN_TIME, 480),
                        count("2026-01", "u6", State.LATE, 1),
                        count("2026-01", "u6", State.OPEN, 2),
                        count("2026-01", "u6", State.OVERDUE, 3)),
                Lang.VI);
        for (String svg : List.of(WRITER.inline(picture, ""), WRITER.inlineNarrow(picture, ""))) {
            assertThat(String.join(" ", SvgReading.texts(svg)))
                    .contains("480 đúng hạn", "1 trả lời muộn", "2 còn hạn", "3 quá hạn");
        }
    }

    @Test
    void speaksEnglish() {
        assertThat(picture(evaluation(ALL), Lang.EN).title())
                .isEqualTo("7 of 11 difficulties answered (2 late); 1 past their day and not answered");
    }

    @Test
    void isLeftOutWhereNothingWasReceived() {
        assertThat(chart(evaluation()).picture()).isEmpty();
    }

    private static DifficultyCount count(String month, String unit, State state, int n) {
        return new DifficultyCount(month, unit, state, n);
    }

    private static Evaluation evaluation(DifficultyCount... counts) {
        Evaluation quarter = WardEvaluation.quarter();
        return Ward.withDifficulties(Ward.withPlan(quarter, Ward.withFeedback(quarter.plan(), FIVE_DAYS)), counts);
    }

    private static String title(DifficultyCount... counts) {
        return picture(evaluation(counts), Lang.VI).title();
    }

    private static Picture picture(Evaluation evaluation, Lang lang) {
        return ChartBook.pictures(evaluation, lang).stream()
                .filter(p -> p.name().equals("difficulties"))
                .findFirst()
                .orElseThrow();
    }

    private static DifficultiesChart chart(Evaluation evaluation) {
        return new DifficultiesChart(evaluation, WORDS, STYLE);
    }

    private static Map<String, Integer> counts(Evaluation evaluation) {
        DefaultXYZDataset data = chart(evaluation).dataset();
        List<String> rows = chart(evaluation).rows();
        Map<String, Integer> counts = new TreeMap<>();
        for (int series = 0; series < data.getSeriesCount(); series++) {
            for (int i = 0; i < data.getItemCount(series); i++) {
                if (data.getZValue(series, i) > 0) {
                    counts.put(rows.get((int) data.getYValue(series, i)) + " " + data.getSeriesKey(series), (int)
                            data.getZValue(series, i));
                }
            }
        }
        return counts;
    }

    private static List<List<String>> texts(DataTable table) {
        List<List<String>> texts = new ArrayList<>();
        table.rows()
                .forEach(row ->
                        texts.add(row.cells().stream().map(DataTable.Cell::text).toList()));
        return texts;
    }
}
