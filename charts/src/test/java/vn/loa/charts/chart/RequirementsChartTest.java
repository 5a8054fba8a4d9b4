package vn.loa.charts.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jfree.data.xy.DefaultXYDataset;
import org.junit.jupiter.api.Test;
import vn.loa.charts.WardEvaluation;
import vn.loa.charts.WardFigures;
import vn.loa.charts.WardFiles;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.RequirementScore;
import vn.loa.core.indicator.Indicators;
import vn.loa.core.indicator.Reason;
import vn.loa.core.indicator.Requirement;
import vn.loa.core.indicator.Value;
import vn.loa.core.indicator.Verdict;
import vn.loa.core.text.Lang;

class RequirementsChartTest {
    private static final Value COMPLETE =
            WardFigures.share("reporting.completeness", WardFigures.WARD, 12, 13, 0.9, Verdict.MET);
    private static final Value EVIDENCE =
            WardFigures.share("quality.evidence", WardFigures.WARD, 3, 10, 0.5, Verdict.MISSED);
    private static final Value DONE =
            WardFigures.share("practical.task_success", WardFigures.WARD, 418, 563, 0.7047, 0.7769, 0.75, null);
    private static final Value FORMS =
            WardFigures.notMeasured("innovation.new_forms", WardFigures.WARD, "share", Reason.NO_HISTORY, 0.1);

    @Test
    void holdsTheCountsOfEveryRequirement() {
        DefaultXYDataset data = new RequirementsChart(
                        evaluation(COMPLETE, EVIDENCE, DONE, FORMS), Drawn.WORDS, Drawn.FIGURES, Drawn.STYLE)
                .dataset();
        assertThat(at(data, Requirement.SERIOUS)).containsExactly(1.0, 1.0, 0.0, 0.0);
        assertThat(at(data, Requirement.PRACTICAL)).containsExactly(0.0, 0.0, 1.0, 0.0);
        assertThat(at(data, Requirement.INNOVATIVE)).containsExactly(0.0, 0.0, 0.0, 1.0);
        assertThat(at(data, Requirement.TIMELY)).containsExactly(0.0, 0.0, 0.0, 0.0);
    }

    @Test
    void drawsAsManySignsAsTheEvaluationJudges() throws Exception {
        Evaluation evaluation = WardFiles.evaluated("2026-01-01..2026-03-31", LocalDate.of(2026, 4, 20));
        for (RequirementAims requirement : RequirementAims.all(evaluation)) {
            assertThat(Aim.count(requirement.aims(), Judgement.MET))
                    .isEqualTo(requirement.score().met());
            assertThat(Aim.count(requirement.aims(), Judgement.MISSED)).isEqualTo(requirement.count(Judgement.MISSED));
        }
    }

    @Test
    void saysHowManyRequirementsHaveAllTheirTargetsMet() {
        assertThat(title(COMPLETE))
                .isEqualTo("Cả 1 yêu cầu có mục tiêu đều đạt mọi mục tiêu; 9 yêu cầu chưa có mục tiêu");
        assertThat(title(COMPLETE, EVIDENCE))
                .isEqualTo("Chưa yêu cầu nào trong 1 yêu cầu có mục tiêu đạt mọi mục tiêu; 9 yêu cầu chưa có mục tiêu");
        assertThat(title(COMPLETE, DONE))
                .isEqualTo("1/2 yêu cầu có mục tiêu đạt mọi mục tiêu; 8 yêu cầu chưa có mục tiêu");
    }

    @Test
    void saysItWhereEveryRequirementHasTargets() {
        List<Value> values = new ArrayList<>();
        for (String name : List.of(
                "reporting.on_time",
                "coverage.units",
                "radio.weekly_bulletin",
                "focus.priority_share",
                "quality.evidence",
                "practical.feedback_answered",
                "coverage.channels",
                "digital.share",
                "innovation.new_forms")) {
            values.add(WardFigures.share(name, WardFigures.WARD, 9, 10, 0.5, Verdict.MET));
        }
        Value contacts =
                WardFigures.figure("reach.contacts", WardFigures.WARD, "contacts", 9.0, null, null, 5.0, Verdict.MET);
        values.add(contacts);
        assertThat(title(values.toArray(Value[]::new))).isEqualTo("Cả 10 yêu cầu có mục tiêu đều đạt mọi mục tiêu");
        values.set(0, WardFigures.share("reporting.on_time", WardFigures.WARD, 1, 10, 0.5, Verdict.MISSED));
        assertThat(title(values.toArray(Value[]::new))).isEqualTo("9/10 yêu cầu đạt mọi mục tiêu");
        values.replaceAll(v -> WardFigures.notMeasured(v.indicator(), v.scope(), v.unit(), Reason.NO_REPORT, 0.5));
        assertThat(title(values.toArray(Value[]::new))).isEqualTo("Chưa yêu cầu nào trong 10 yêu cầu đạt mọi mục tiêu");
    }

    @Test
    void labelsEverySign() throws Exception {
        Picture picture = Drawn.picture(evaluation(COMPLETE, EVIDENCE, DONE, FORMS), "requirements");
        for (List<String> texts : List.of(Drawn.wide(picture), Drawn.narrow(picture))) {
            assertThat(texts).containsSubsequence("Nghiêm túc", "Đạt 1/2", "Đầy đủ", "Minh chứng");
            assertThat(texts).containsSubsequence("Thiết thực", "Chưa kết luận được", "Tự làm được");
            assertThat(texts).containsSubsequence("Đổi mới nội dung, phương thức", "Chưa đo được", "Hình thức mới");
            assertThat(texts).containsSubsequence("Kịp thời", "Chưa có mục tiêu");
        }
    }

    @Test
    void givesTheCountsAsATableAndInWords() {
        Picture picture = Drawn.picture(evaluation(COMPLETE, EVIDENCE, DONE, FORMS), "requirements");
        assertThat(Drawn.table(picture))
                .hasSize(10)
                .contains(
                        List.of("Nghiêm túc", "1", "1", "0", "0", "Đạt 1/2", "Đầy đủ: đạt; Minh chứng: chưa đạt"),
                        List.of("Kịp thời", "0", "0", "0", "0", "Chưa có mục tiêu", ""));
        assertThat(picture.alt())
                .contains(
                        "Nghiêm túc: Đạt 1/2 (Đầy đủ: đạt; Minh chứng: chưa đạt).",
                        "Thiết thực: Chưa kết luận được (Tự làm được: chưa kết luận được).",
                        "Kịp thời: chưa có mục tiêu.");
        assertThat(picture.indicators())
                .containsExactly(
                        "reporting.completeness", "quality.evidence", "practical.task_success", "innovation.new_forms");
    }

    @Test
    void isLeftOutWithoutAnyTarget() {
        assertThat(Drawn.find(WardEvaluation.empty(), "requirements", Lang.VI)).isEmpty();
    }

    /** What only tells how much was done speaks of no requirement. */
    @Test
    void isLeftOutWhereTargetsSpeakOfNoRequirement() {
        Value activities =
                WardFigures.figure("output.activities", WardFigures.WARD, "count", 519.0, null, null, 400.0, null);
        assertThat(Drawn.find(evaluation(activities), "requirements", Lang.VI)).isEmpty();
    }

    @Test
    void wrapsManySignsAndHostileNames() throws Exception {
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            values.add(WardFigures.share("quality.evidence", WardFigures.unit("k" + i), i, 200, 0.5, Verdict.MET));
        }
        values.add(WardFigures.share("quality.evidence", WardFigures.unit("u1"), 3, 4, 0.5, Verdict.MET));
        Evaluation evaluation = WardFigures.of(
                plan -> WardFigures.withUnit(plan, "<script>\u202e" + "Z".repeat(5000)), values, List.of(), List.of());
        Picture picture = Drawn.picture(evaluation, "requirements");
        assertThat(Drawn.wide(picture)).contains("Minh chứng: k199", "Minh chứng:…");
        assertThat(Drawn.narrow(picture)).contains("Minh chứng: k0");
        assertThat(picture.narrow().width()).isEqualTo(320);
    }

    /** With the scores that the verdicts of the values give. */
    private static Evaluation evaluation(Value... values) {
        List<RequirementScore> scores = new ArrayList<>();
        for (Requirement requirement : Requirement.values()) {
            List<Verdict> verdicts = new ArrayList<>();
            for (Value value : values) {
                if (Indicators.named(value.indicator()).requirement() == requirement && value.verdict() != null) {
                    verdicts.add(value.verdict());
                }
            }
            int met = (int) verdicts.stream().filter(v -> v == Verdict.MET).count();
            scores.add(new RequirementScore(requirement, met, verdicts.size()));
        }
        return WardFigures.of(Function.identity(), List.of(values), scores, List.of());
    }

    private static String title(Value... values) {
        return Drawn.picture(evaluation(values), "requirements").title();
    }

    private static List<Double> at(DefaultXYDataset data, Requirement requirement) {
        List<Double> counts = new ArrayList<>();
        for (Judgement judgement : Judgement.values()) {
            counts.add(data.getYValue(data.indexOf(judgement.code()), requirement.ordinal()));
        }
        return counts;
    }
}
