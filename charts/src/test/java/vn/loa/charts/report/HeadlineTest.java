package vn.loa.charts.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.charts.report.Changed.WARD;
import static vn.loa.charts.report.Changed.share;

import org.junit.jupiter.api.Test;
import vn.loa.charts.WardValues;
import vn.loa.core.indicator.Reason;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Status;
import vn.loa.core.indicator.Value;
import vn.loa.core.indicator.Verdict;

class HeadlineTest {
    private static final Value NOTHING =
            WardValues.notMeasured("digital.share", WARD, "share", Status.NOT_ENOUGH_DATA, Reason.NO_REPORT);

    @Test
    void saysThatNoReportIsOwed() {
        assertThat(said(Changed.quiet().values(NOTHING).pending(0, 0)))
                .isEqualTo("Trong kỳ này chưa đơn vị nào phải nộp báo cáo, nên chưa có kết quả để nói.");
    }

    @Test
    void saysThatNoReportHasCome() {
        assertThat(said(Changed.quiet().values(NOTHING).pending(0, 21)))
                .isEqualTo("Tính đến 20/04/2026 chưa nhận được báo cáo nào, nên chưa có kết quả để nói.");
    }

    @Test
    void saysThatReportsGaveNothingToMeasure() {
        assertThat(said(Changed.quiet().values(NOTHING).pending(1, 21)))
                .isEqualTo("Tính đến 20/04/2026 đã có báo cáo, nhưng chưa đo được chỉ số nào.");
    }

    @Test
    void saysThatWithoutTargetsNothingIsGoodOrBad() {
        assertThat(said(Changed.quiet().values(share("digital.share", 1, 2, null, null), NOTHING)))
                .isEqualTo("Tính đến 20/04/2026 đo được 1/2 chỉ số; kế hoạch chưa đặt mục tiêu,"
                        + " nên chưa thể kết luận tốt hay chưa tốt.");
    }

    @Test
    void saysThatNoTargetCanBeJudged() {
        assertThat(said(Changed.quiet().values(share("digital.share", 1, 2, 0.5, null))))
                .isEqualTo("Tính đến 20/04/2026 chưa kết luận được mục tiêu nào.");
    }

    @Test
    void saysThatEveryTargetIsMet() {
        assertThat(said(Changed.quiet()
                        .values(share("digital.share", 1, 2, 0.5, Verdict.MET))
                        .score(1, 1)))
                .isEqualTo("Tính đến 20/04/2026, mọi mục tiêu đã kết luận được đều đạt (1/1).");
    }

    @Test
    void saysThatNoneIsMetAndWhereToLookFirst() {
        assertThat(said(Changed.quiet()
                        .values(share("digital.share", 1, 2, 0.6, Verdict.MISSED))
                        .score(0, 1)))
                .isEqualTo("Tính đến 20/04/2026, phường chưa đạt mục tiêu nào (0/1); trước hết cần xem"
                        + " “Hoạt động trên nền tảng số”.");
    }

    @Test
    void namesTheThreeWeightiestThatAreMissedTheWardBeforeItsUnitsAndCountsTheRest() {
        assertThat(said(Changed.quiet()
                        .values(
                                share("reporting.on_time", 1, 2, 0.9, Verdict.MISSED),
                                share("digital.share", 1, 2, 0.6, Verdict.MISSED),
                                share("coverage.areas", 1, 2, 0.9, Verdict.MISSED),
                                WardValues.share(
                                        "practical.task_success",
                                        new Scope(Scope.Type.UNIT, "u2"),
                                        1,
                                        9,
                                        0.0,
                                        0.4,
                                        0.5,
                                        Verdict.MISSED),
                                share("reporting.completeness", 2, 2, 0.9, Verdict.MET))
                        .score(1, 5)))
                .isEqualTo("Tính đến 20/04/2026, phường đạt 1/5 mục tiêu; chưa đạt 4 mục tiêu:"
                        + " “Địa bàn có hoạt động”, “Hoạt động trên nền tảng số”, “Báo cáo đúng hạn” và 1 mục nữa.");
    }

    @Test
    void opensTheDefinitionOfTheScore() {
        Said said = Headline.of(Changed.quiet()
                .values(share("digital.share", 1, 2, 0.5, Verdict.MET))
                .score(1, 1)
                .findings());
        assertThat(said.parts()).contains(new Said.Part("1/1", "count.score", null, false));
    }

    private static String said(Changed changed) {
        return Answers.text(Headline.of(changed.findings()));
    }
}
