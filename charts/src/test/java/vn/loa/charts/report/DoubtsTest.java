package vn.loa.charts.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.charts.report.Changed.WARD;
import static vn.loa.charts.report.Changed.share;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.loa.charts.WardValues;
import vn.loa.core.evaluation.Signal;
import vn.loa.core.indicator.Reason;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Status;
import vn.loa.core.indicator.Value;
import vn.loa.core.indicator.Verdict;
import vn.loa.core.plan.Source;

class DoubtsTest {
    private static final String NONE = "Không có con số nào cần lưu ý riêng; những hạn chế chung vẫn áp dụng.";

    @Test
    void saysThatNothingNeedsSpecialCare() {
        assertThat(lines(Changed.quiet())).containsExactly(NONE);
    }

    @Test
    void warnsWhileReportsAreMissing() {
        assertThat(lines(Changed.quiet().pending(20, 21)))
                .containsExactly("Đây là số liệu sơ bộ: mới nhận 20/21 báo cáo của kỳ, các con số có thể đổi.");
    }

    @Test
    void warnsOfReportsThatWaitForADecision() {
        assertThat(lines(Changed.quiet().rows(214, 0, 1)))
                .containsExactly("1 báo cáo đang chờ quyết định và chưa được tính.");
    }

    @Test
    void warnsUntilTheLastDayOfTheSpan() {
        assertThat(lines(Changed.quiet().asOf(LocalDate.of(2026, 3, 31)))).containsExactly(NONE);
        assertThat(lines(Changed.quiet().asOf(LocalDate.of(2026, 3, 30))))
                .containsExactly("Kỳ chưa hết: mới tính đến 30/03/2026, chưa so được tổng số với kỳ trọn vẹn.");
    }

    @Test
    void warnsWhereMoreThanOneRowInTenWasReturned() {
        assertThat(lines(Changed.quiet().rows(90, 10, 0))).containsExactly(NONE);
        assertThat(lines(Changed.quiet().rows(89, 10, 0)))
                .containsExactly("10/99 dòng đã gửi lại đơn vị để sửa và chưa được tính:"
                        + " hoạt động thực tế có thể nhiều hơn.");
        assertThat(lines(Changed.quiet().rows(0, 0, 0))).containsExactly(NONE);
    }

    @Test
    void namesTheUnitsOfASignalOnceAndThreeAtMost() {
        assertThat(lines(Changed.quiet()
                        .signals(
                                signal("outlier_reach", "a"),
                                signal("rounded_reach", "a"),
                                signal("outlier_reach", "b"),
                                signal("outlier_reach", "a"),
                                signal("outlier_reach", "c"),
                                signal("outlier_reach", "d"))))
                .containsExactly(
                        "Có lượt tiếp cận khác hẳn các hoạt động cùng kênh: a, b, c và 1 mục nữa.",
                        "Phần lớn lượt tiếp cận là số tròn trăm, có thể là ước lượng: a.");
    }

    @Test
    void namesTheWardWhereASignalIsOfNoUnit() {
        assertThat(lines(Changed.quiet().signals(signal("reach_above_population", null))))
                .containsExactly("Có lượt tiếp cận lớn hơn dân số của phường: Phường.");
    }

    @Test
    void warnsOfATargetWhoseFigureIsMissingAndNotOfAFigureWithoutATarget() {
        Value none = WardValues.notMeasured("digital.share", WARD, "share", Status.NOT_ENOUGH_DATA, Reason.NO_ACTIVITY);
        assertThat(lines(Changed.quiet().values(none))).containsExactly(NONE);
        assertThat(lines(Changed.quiet().values(withTarget(none))))
                .containsExactly("Có mục tiêu nhưng chưa đo được: Hoạt động trên nền tảng số."
                        + " Báo cáo không ghi hoạt động nào.");
    }

    @Test
    void tellsOnceOfEveryTargetThatLacksAFigureForTheSameReason() {
        Value[] none = Stream.of("digital.share", "coverage.areas", "digital.units", "focus.priority_share")
                .map(indicator -> withTarget(
                        WardValues.notMeasured(indicator, WARD, "share", Status.NOT_ENOUGH_DATA, Reason.NO_REPORT)))
                .toArray(Value[]::new);
        assertThat(lines(Changed.quiet().values(none)))
                .containsExactly("Có mục tiêu nhưng chưa đo được: Hoạt động trên nền tảng số, Địa bàn có hoạt động,"
                        + " Đơn vị dùng nền tảng số và 1 mục nữa. Chưa nhận được báo cáo nào.");
    }

    @Test
    void warnsOfATargetThatTheIntervalSpans() {
        assertThat(lines(Changed.quiet()
                        .values(WardValues.share("practical.task_success", WARD, 7, 10, 0.3968, 0.8922, 0.6, null))))
                .containsExactly("Tự thực hiện được sau hướng dẫn: 70% (7/10) chưa đủ chắc chắn để kết luận"
                        + " về mục tiêu ít nhất 60%.");
        assertThat(lines(Changed.quiet()
                        .values(WardValues.share(
                                "practical.task_success", WARD, 7, 10, 0.3968, 0.8922, 0.3, Verdict.MET))))
                .containsExactly(NONE);
    }

    @Test
    void hasNoDoubtAboutATargetOfASumThatFitsNoSpan() {
        assertThat(lines(Changed.quiet().values(share("digital.share", 1, 2, 0.5, null))))
                .containsExactly(NONE);
    }

    @Test
    void callsAShortSeriesAHint() {
        Scope series = new Scope(Scope.Type.SERIES, "online");
        Value hint = new Value(
                "outcome.trend",
                series,
                null,
                null,
                0.02,
                null,
                null,
                0.08,
                5L,
                "per month",
                Status.MEASURED,
                Reason.HINT,
                null,
                null,
                null,
                "outcome.trend/1");
        assertThat(lines(Changed.quiet().values(hint)))
                .containsExactly(
                        "Xu hướng theo tháng (online): +0,02 mỗi tháng tính từ ít tháng," + " chỉ nên xem là gợi ý.");
    }

    private static Value withTarget(Value value) {
        return new Value(
                value.indicator(),
                value.scope(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                value.unit(),
                value.status(),
                value.reason(),
                0.5,
                Source.ASSUMPTION,
                null,
                value.definition());
    }

    private static Signal signal(String kind, String unit) {
        return new Signal(kind, unit, null, null, null, null, null);
    }

    private static List<String> lines(Changed changed) {
        return Answers.lines(Doubts.block(changed.findings()));
    }
}
