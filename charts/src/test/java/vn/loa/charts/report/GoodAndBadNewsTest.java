package vn.loa.charts.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.charts.report.Changed.share;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.loa.charts.WardValues;
import vn.loa.core.evaluation.CoverageMatrix.Cell;
import vn.loa.core.evaluation.DifficultyCount;
import vn.loa.core.evaluation.WeeklyActivity.Week;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Value;
import vn.loa.core.indicator.Verdict;

class GoodAndBadNewsTest {
    private static final Changed JUDGED = Changed.quiet()
            .values(share("digital.share", 97, 214, 0.4, Verdict.MET))
            .score(1, 1);

    @Test
    void neitherIsCalledSoWithoutATarget() {
        assertThat(good(Changed.quiet()))
                .containsExactly("Kế hoạch chưa đặt mục tiêu, nên chưa thể gọi kết quả nào là tốt.");
        assertThat(bad(Changed.quiet()))
                .containsExactly("Kế hoạch chưa đặt mục tiêu, nên chưa thể gọi kết quả nào là chưa tốt."
                        + " Để lần sau kết luận được, xin bổ sung mục tiêu cho các chỉ số vào tệp kế hoạch.");
    }

    @Test
    void neitherIsSaidOfTargetsThatCannotBeJudged() {
        Changed open = Changed.quiet().values(share("digital.share", 97, 214, 0.4, null));
        assertThat(good(open)).containsExactly("Chưa có mục tiêu nào được kết luận là đạt.");
        assertThat(bad(open)).containsExactly("Chưa kết luận được mục tiêu nào.");
    }

    @Test
    void aTargetThatIsMetIsGoodAndNothingIsBad() {
        assertThat(good(JUDGED))
                .containsExactly("Hoạt động trên nền tảng số: 45,3% (97/214), đạt mục tiêu ít nhất 40%.");
        assertThat(bad(JUDGED))
                .containsExactly("Không có mục tiêu nào chưa đạt trong số các mục tiêu đã kết luận được.");
    }

    @Test
    void aTargetThatIsMissedIsBadAndNothingIsGood() {
        Changed missed = Changed.quiet().values(share("digital.share", 97, 214, 0.5, Verdict.MISSED));
        assertThat(good(missed)).containsExactly("Chưa có mục tiêu nào được kết luận là đạt.");
        assertThat(bad(missed))
                .containsExactly("Hoạt động trên nền tảng số: 45,3% (97/214), chưa đạt mục tiêu ít nhất 50%.");
    }

    @Test
    void whatThePlanAsksForIsGoodWhenWholeAndBadWhenNotEvenWithoutATarget() {
        Changed whole = Changed.quiet().values(share("radio.weekly_bulletin", 13, 13, null, null));
        assertThat(good(whole)).last().isEqualTo("Bản tin phát thanh hằng tuần: 100% (13/13), làm đủ theo kế hoạch.");
        assertThat(bad(whole)).hasSize(1);
        Changed part = Changed.quiet().values(share("practical.feedback_answered", 12, 13, null, null));
        assertThat(bad(part))
                .last()
                .isEqualTo("Vướng mắc, phản ánh được trả lời đúng hạn: 92,3% (12/13), chưa đủ theo kế hoạch.");
        assertThat(good(part)).hasSize(1);
    }

    @Test
    void whatThePlanAsksForIsToldOnceWhereItHasATarget() {
        Changed met = Changed.quiet().values(share("radio.weekly_bulletin", 12, 13, 0.9, Verdict.MET));
        assertThat(good(met)).containsExactly("Bản tin phát thanh hằng tuần: 92,3% (12/13), đạt mục tiêu ít nhất 90%.");
        assertThat(bad(met)).hasSize(1).allMatch(line -> line.startsWith("Không có mục tiêu nào chưa đạt"));
    }

    @Test
    void namesThreePairsWithoutActivityAndCountsTheRest() {
        Value pairs = share("coverage.required", 1, 5, 1.0, Verdict.MISSED);
        assertThat(bad(Changed.quiet().values(pairs).coverage(hole("a"), filled("b"))))
                .containsExactly("Phủ các cặp bắt buộc: 20% (1/5), chưa đạt mục tiêu ít nhất 100%."
                        + " Chưa có hoạt động cho: T – a.");
        assertThat(bad(Changed.quiet().values(pairs).coverage(hole("a"), hole("b"), hole("c"), hole("d"))))
                .containsExactly("Phủ các cặp bắt buộc: 20% (1/5), chưa đạt mục tiêu ít nhất 100%."
                        + " Chưa có hoạt động cho: T – a, T – b, T – c và 1 mục nữa.");
    }

    @Test
    void namesTheWeeksWithoutABulletin() {
        assertThat(bad(Changed.quiet()
                        .values(share("radio.weekly_bulletin", 2, 3, 1.0, Verdict.MISSED))
                        .weeks(List.of(week(0, 5, true, true), week(1, 5, false, true), week(2, 5, false, false)))))
                .containsExactly("Bản tin phát thanh hằng tuần: 66,7% (2/3), chưa đạt mục tiêu ít nhất 100%."
                        + " Không có bản tin: tuần từ 05/01/2026.");
    }

    @Test
    void countsWeeksInWhichNobodyDidAnything() {
        assertThat(bad(JUDGED.weeks(3, 0, 2)))
                .containsExactly("1/3 tuần không đơn vị nào có hoạt động: tuần từ 05/01/2026.");
    }

    @Test
    void callsNoWeekSilentThatIsNotOverOrOfWhichNothingIsKnown() {
        assertThat(bad(JUDGED.weeks(List.of(week(0, 3, true, true), week(1, 0, false, false)))))
                .noneMatch(line -> line.contains("tuần từ"));
        assertThat(bad(JUDGED.weeks(0, 0).pending(0, 21))).noneMatch(line -> line.contains("tuần từ"));
    }

    @Test
    void countsDifficultiesPastTheirDay() {
        assertThat(bad(JUDGED.difficulties(
                        new DifficultyCount("2026-01", "u7", DifficultyCount.State.OVERDUE, 2),
                        new DifficultyCount("2026-02", "u7", DifficultyCount.State.OVERDUE, 1),
                        new DifficultyCount("2026-02", "u1", DifficultyCount.State.LATE, 5),
                        new DifficultyCount("2026-02", "u1", DifficultyCount.State.OPEN, 5))))
                .containsExactly("3 vướng mắc, phản ánh đã quá hạn mà chưa được trả lời, ở: "
                        + Changed.quiet().findings().unit("u7") + ".");
    }

    @Test
    void tellsSixAndCountsTheRest() {
        assertThat(good(Changed.quiet().values(met(6)))).hasSize(6);
        assertThat(good(Changed.quiet().values(met(8)))).hasSize(7).last().isEqualTo("và 2 mục nữa");
    }

    @Test
    void tellsFirstWhatChangedForPeople() {
        assertThat(good(Changed.quiet()
                        .values(
                                share("reporting.on_time", 9, 9, 0.9, Verdict.MET),
                                share("coverage.areas", 9, 9, 0.9, Verdict.MET),
                                share("practical.task_success", 9, 9, 0.9, Verdict.MET),
                                WardValues.share(
                                        "outcome.change",
                                        new Scope(Scope.Type.SERIES, "knows"),
                                        1,
                                        2,
                                        0.3,
                                        0.7,
                                        0.1,
                                        Verdict.MET))))
                .extracting(line -> line.substring(0, 7))
                .containsExactly("Khác bi", "Tự thực", "Địa bàn", "Báo cáo");
    }

    private static Value[] met(int n) {
        return Stream.generate(() -> share("digital.share", 1, 2, 0.4, Verdict.MET))
                .limit(n)
                .toArray(Value[]::new);
    }

    private static Week week(int place, int activities, boolean bulletin, boolean complete) {
        return new Week("2026-W" + place, LocalDate.of(2025, 12, 29).plusWeeks(place), activities, bulletin, complete);
    }

    private static Cell hole(String audience) {
        return new Cell("T", audience, true, 0);
    }

    private static Cell filled(String audience) {
        return new Cell("T", audience, true, 4);
    }

    private static List<String> good(Changed changed) {
        return Answers.lines(GoodNews.of(changed.findings()));
    }

    private static List<String> bad(Changed changed) {
        return Answers.lines(BadNews.of(changed.findings()));
    }
}
