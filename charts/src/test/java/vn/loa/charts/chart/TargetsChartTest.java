package vn.loa.charts.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jfree.data.xy.DefaultXYDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.charts.WardEvaluation;
import vn.loa.charts.WardFigures;
import vn.loa.charts.WardFiles;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.RequirementScore;
import vn.loa.core.indicator.Reason;
import vn.loa.core.indicator.Value;
import vn.loa.core.indicator.Verdict;
import vn.loa.core.plan.Series;
import vn.loa.core.plan.Source;
import vn.loa.core.plan.Target;
import vn.loa.core.text.Lang;

class TargetsChartTest {
    private static final Value MET =
            WardFigures.share("reporting.completeness", WardFigures.WARD, 12, 13, 0.9, Verdict.MET);
    private static final Value MISSED =
            WardFigures.share("radio.weekly_bulletin", WardFigures.WARD, 9, 13, 1.0, Verdict.MISSED);
    private static final Value OPEN =
            WardFigures.share("practical.task_success", WardFigures.WARD, 418, 563, 0.7047, 0.7769, 0.75, null);
    private static final Value UNMEASURED =
            WardFigures.notMeasured("innovation.new_forms", WardFigures.WARD, "share", Reason.NO_HISTORY, 0.1);
    private static final Value GAP = WardFigures.figure(
            "regularity.longest_gap_days", WardFigures.WARD, "days", 9.0, null, null, 7.0, Verdict.MISSED);

    @Test
    void holdsEveryFigureOfTheValuesSharesFirst() {
        DefaultXYDataset data = dataset(GAP, MET, OPEN, UNMEASURED);
        assertThat(series(data, TargetsChart.VALUE)).containsExactly(12.0 / 13, 418.0 / 563, Double.NaN, 9.0);
        assertThat(series(data, TargetsChart.LOWER)).containsExactly(Double.NaN, 0.7047, Double.NaN, Double.NaN);
        assertThat(series(data, TargetsChart.UPPER)).containsExactly(Double.NaN, 0.7769, Double.NaN, Double.NaN);
        assertThat(series(data, TargetsChart.TARGET)).containsExactly(0.9, 0.75, 0.1, 7.0);
    }

    @Test
    void isLeftOutWithoutAnyTarget() {
        assertThat(Drawn.find(WardFigures.of(WardFigures.cost(WardFigures.WARD, 90, 3)), "targets", Lang.VI))
                .isEmpty();
        assertThat(Drawn.find(WardEvaluation.empty(), "targets", Lang.VI)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | 0 | 0 | Đạt cả 2 mục tiêu",
                "2 | 1 | 0 | Đạt 2/3 mục tiêu; 1 chưa kết luận được",
                "1 | 0 | 1 | Đạt 1/2 mục tiêu; 1 chưa đo được",
                "0 | 2 | 2 | Đạt 0/4 mục tiêu; 2 chưa kết luận được, 2 chưa đo được",
                "0 | 0 | 2 | Chưa đo được mục tiêu nào trong 2 mục tiêu",
                "1 | 0 | 0 | Mục tiêu duy nhất đã đạt",
                "0 | 1 | 0 | Mục tiêu duy nhất chưa kết luận được",
                "0 | 0 | 1 | Mục tiêu duy nhất chưa đo được"
            })
    void saysHowManyAreMet(int met, int open, int unmeasured, String title) {
        List<Value> values = new ArrayList<>();
        for (String name : List.of("coverage.units", "coverage.areas").subList(0, met)) {
            values.add(WardFigures.share(name, WardFigures.WARD, 9, 10, 0.9, Verdict.MET));
        }
        for (String name : List.of("practical.task_success", "quality.evidence").subList(0, open)) {
            values.add(WardFigures.share(name, WardFigures.WARD, 5, 10, 0.3, 0.7, 0.6, null));
        }
        for (String name : List.of("digital.share", "innovation.new_forms").subList(0, unmeasured)) {
            values.add(WardFigures.notMeasured(name, WardFigures.WARD, "share", Reason.NO_ACTIVITY, 0.1));
        }
        assertThat(title(values.toArray(Value[]::new))).isEqualTo(title);
    }

    @Test
    void saysHowManyAreMissed() {
        assertThat(title(MISSED)).isEqualTo("Mục tiêu duy nhất chưa đạt");
        assertThat(title(MET, MISSED)).isEqualTo("Đạt 1/2 mục tiêu; 1 chưa đạt");
        assertThat(title(MISSED, GAP)).isEqualTo("Đạt 0/2 mục tiêu; 2 chưa đạt");
        assertThat(title(MET, MISSED, OPEN)).isEqualTo("Đạt 1/3 mục tiêu; 1 chưa đạt, 1 chưa kết luận được");
        assertThat(title(MET, MISSED, UNMEASURED)).isEqualTo("Đạt 1/3 mục tiêu; 1 chưa đạt, 1 chưa đo được");
        assertThat(title(MET, MISSED, OPEN, UNMEASURED))
                .isEqualTo("Đạt 1/4 mục tiêu; 1 chưa đạt, 1 chưa kết luận được, 1 chưa đo được");
        assertThat(Drawn.find(WardFigures.of(MET, MISSED), "targets", Lang.EN)
                        .orElseThrow()
                        .title())
                .isEqualTo("1 of 2 targets met; 1 missed");
    }

    @Test
    void labelsEveryRowWithFigureVerdictAndTarget() throws Exception {
        Picture picture = Drawn.picture(WardFigures.of(MET, MISSED, OPEN, UNMEASURED, GAP), "targets");
        List<String> said = List.of(
                "92,3% (12/13)", "đạt · mục tiêu ≥ 90%",
                "69,2% (9/13)", "chưa đạt · mục tiêu ≥ 100%",
                "74,2% (418/563)", "chưa kết luận được · mục tiêu ≥ 75%",
                "Chưa đo được", "chưa có kỳ trước · mục tiêu ≥ 10%",
                "9 ngày", "chưa đạt · mục tiêu ≤ 7 ngày");
        assertThat(Drawn.wide(picture))
                .containsSubsequence(said)
                .contains("0%", "100%", "Mỗi dòng dưới đây có thang riêng", "10 ngày");
        assertThat(Drawn.narrow(picture)).containsSubsequence(said);
    }

    @Test
    void saysTheFiguresToAScreenReader() {
        assertThat(Drawn.picture(WardFigures.of(MET, UNMEASURED, GAP), "targets")
                        .alt())
                .isEqualTo("Mỗi dòng là một chỉ số so với mục tiêu. "
                        + "Báo cáo đầy đủ: 92,3% (12/13), đạt; mục tiêu: ít nhất 90%. "
                        + "Hình thức mới: Chưa đo được, chưa có kỳ trước; mục tiêu: ít nhất 10%. "
                        + "Khoảng im lặng dài nhất: 9 ngày, chưa đạt; mục tiêu: nhiều nhất 7 ngày.");
    }

    @Test
    void givesTheFiguresAsATable() {
        Picture picture = Drawn.picture(WardFigures.of(OPEN, UNMEASURED), "targets");
        assertThat(Drawn.table(picture))
                .containsExactly(
                        List.of(
                                "Tự thực hiện được sau hướng dẫn",
                                "74,2%",
                                "418/563",
                                "70,5% đến 77,7%",
                                "≥ 75%",
                                "phường tự đặt",
                                "chưa kết luận được"),
                        List.of(
                                "Hình thức mới",
                                "–",
                                "–",
                                "–",
                                "≥ 10%",
                                "phường tự đặt",
                                "chưa đo được: chưa có kỳ trước"));
        assertThat(picture.table().rows().get(0).cells().get(1).number()).isEqualTo(418.0 / 563);
        assertThat(picture.table().rows().get(1).cells().get(1).number()).isNull();
        assertThat(picture.indicators()).containsExactly("practical.task_success", "innovation.new_forms");
    }

    @Test
    void marksRowsOfUnitsAndChannels() {
        Value unit = WardFigures.share("quality.evidence", WardFigures.unit("u6"), 3, 4, 0.5, Verdict.MET);
        Value channel =
                WardFigures.share("regularity.active_weeks", WardFigures.channel("zalo"), 3, 4, 0.5, Verdict.MET);
        Picture picture = Drawn.picture(WardFigures.of(unit, channel), "targets");
        assertThat(picture.table().rows()).extracting(DataTable.Row::unit).containsExactly("u6", null);
        assertThat(picture.table().rows()).extracting(DataTable.Row::channel).containsExactly(null, "zalo");
        assertThat(Drawn.table(picture))
                .extracting(row -> row.get(0))
                .containsExactly("Có minh chứng: Khối phố 1", "Tuần có hoạt động: Zalo");
    }

    /** One target of an indicator that has no value of the ward judges every channel, and counts once. */
    @Test
    void countsATargetOfSeveralChannelsOnce() {
        Value one = WardFigures.figure(
                "digital.engagement", WardFigures.channel("radio"), "rate", 0.05, null, null, 0.04, Verdict.MET);
        Value other = WardFigures.figure(
                "digital.engagement", WardFigures.channel("zalo"), "rate", 0.03, null, null, 0.04, Verdict.MISSED);
        assertThat(title(one, other)).isEqualTo("Mục tiêu duy nhất chưa đạt");
        Target own = new Target("digital.engagement", 0.04, null, null, "zalo", null, Source.ASSUMPTION, null);
        Target rest = new Target("digital.engagement", 0.04, null, null, null, null, Source.ASSUMPTION, null);
        Evaluation evaluation = WardFigures.of(
                plan -> WardFigures.withTargets(plan, rest, own), List.of(one, other), List.of(), List.of());
        assertThat(Drawn.picture(evaluation, "targets").title()).isEqualTo("Đạt 1/2 mục tiêu; 1 chưa đạt");
    }

    @Test
    void judgesTheSameAsTheEvaluation() throws Exception {
        Evaluation evaluation = WardFiles.evaluated("2026-01-01..2026-03-31", LocalDate.of(2026, 4, 20));
        List<Aim> aims = Aim.all(evaluation);
        long met = Aim.count(aims, Judgement.MET);
        long missed = Aim.count(aims, Judgement.MISSED);
        assertThat(aims).hasSize(5);
        assertThat(met)
                .isPositive()
                .isEqualTo(evaluation.requirements().stream()
                        .mapToLong(RequirementScore::met)
                        .sum());
        assertThat(met + missed)
                .isEqualTo(evaluation.requirements().stream()
                        .mapToLong(RequirementScore::judged)
                        .sum());
    }

    @Test
    void saysThatATargetOfMonthsHasNoneToReach() throws Exception {
        Value contacts =
                WardFigures.figure("reach.contacts", WardFigures.WARD, "contacts", 1200.0, null, null, 0.0, null);
        assertThat(dataset(contacts).getYValue(3, 0)).isNaN();
        assertThat(String.join(" ", Drawn.wide(Drawn.picture(WardFigures.of(contacts), "targets"))))
                .contains("chưa kết luận được · mục tiêu tính theo tháng trọn, kỳ này chưa trọn tháng nào");
    }

    @Test
    void saysThatAFigureWithoutDirectionIsOnlyFollowed() throws Exception {
        Value activities =
                WardFigures.figure("output.activities", WardFigures.WARD, "count", 519.0, null, null, 400.0, null);
        assertThat(Drawn.wide(Drawn.picture(WardFigures.of(activities), "targets")))
                .contains("519", "chỉ theo dõi · mục tiêu ≥ 400");
    }

    @Test
    void drawsBoundsWithoutAPoint() throws Exception {
        Value bounds =
                WardFigures.figure("reach.population", WardFigures.WARD, "share", null, 0.2, 0.1, 0.3, Verdict.MISSED);
        assertThat(Drawn.wide(Drawn.picture(WardFigures.of(bounds), "targets")))
                .contains("ít nhất 20%, nhiều nhất 10%", "chưa đạt · mục tiêu ≥ 30%");
    }

    @Test
    void drawsAChangeBelowZeroOnItsOwnScale() throws Exception {
        Series fewer = new Series("late", "Hồ sơ quá hạn", false, null, null);
        Value change = WardFigures.figure(
                "outcome.change", WardFigures.series("late"), "share", -0.12, -0.2, -0.04, -0.05, null);
        Evaluation evaluation =
                WardFigures.of(plan -> WardFigures.withSeries(plan, fewer), List.of(change), List.of(), List.of());
        assertThat(Drawn.wide(Drawn.picture(evaluation, "targets")))
                .contains("−12 điểm phần trăm", "chưa kết luận được · mục tiêu ≤ −5 điểm", "−20 điểm phần trăm", "0");
    }

    @Test
    void keepsAShareBeyondOneOffTheCommonAxis() throws Exception {
        Value used = WardFigures.figure("effective.budget_used", WardFigures.WARD, "share", 1.3, null, null, 0.9, null);
        assertThat(Drawn.wide(Drawn.picture(WardFigures.of(used), "targets")))
                .contains("130%", "150%")
                .doesNotContain("25%");
    }

    @Test
    void showsHostileNamesAsText() throws Exception {
        Value value = WardFigures.share("quality.evidence", WardFigures.unit("u1"), 3, 4, 0.5, Verdict.MET);
        Evaluation evaluation = WardFigures.of(
                plan -> WardFigures.withUnit(plan, "<script>\u202ex</script>\u0000" + "Z".repeat(5000)),
                List.of(value),
                List.of(),
                List.of());
        Picture picture = Drawn.picture(evaluation, "targets");
        for (List<String> texts : List.of(Drawn.wide(picture), Drawn.narrow(picture))) {
            assertThat(String.join("", texts)).contains("<script>x</script>").doesNotContain("\u202e", "\u0000");
            assertThat(texts).anyMatch(t -> t.endsWith("Z…"));
        }
        assertThat(picture.wide().height()).isLessThan(200);
    }

    @Test
    void drawsTwoHundredTargetsTheSameTwice() {
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            values.add(WardFigures.share("quality.evidence", WardFigures.unit("k" + i), i, 200, 0.5, Verdict.MET));
        }
        Evaluation evaluation = WardFigures.of(values.toArray(Value[]::new));
        Picture picture = Drawn.picture(evaluation, "targets");
        assertThat(picture.title()).isEqualTo("Đạt cả 200 mục tiêu");
        PictureWriter writer = new PictureWriter(Drawn.STYLE);
        assertThat(writer.svg(picture)).isEqualTo(writer.svg(Drawn.picture(evaluation, "targets")));
    }

    private static String title(Value... values) {
        return Drawn.picture(WardFigures.of(values), "targets").title();
    }

    private static DefaultXYDataset dataset(Value... values) {
        return new TargetsChart(WardFigures.of(values), Drawn.WORDS, Drawn.FIGURES, Drawn.STYLE).dataset();
    }

    private static List<Double> series(DefaultXYDataset data, String key) {
        List<Double> figures = new ArrayList<>();
        for (int i = 0; i < data.getItemCount(data.indexOf(key)); i++) {
            assertThat(data.getXValue(data.indexOf(key), i)).isEqualTo(i);
            figures.add(data.getYValue(data.indexOf(key), i));
        }
        return figures;
    }
}
