package vn.loa.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.core.testing.Heard.difficulty;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.core.indicator.Value;
import vn.loa.core.indicator.Verdict;
import vn.loa.core.plan.FeedbackRule;
import vn.loa.core.plan.Source;
import vn.loa.core.plan.Target;
import vn.loa.core.testing.Heard;
import vn.loa.core.testing.Inbox;
import vn.loa.core.testing.SmallPlan;

/** practical.feedback_answered; of five working days, 8 January 2026 being a Thursday. */
class FeedbackTest {
    private static final String NAME = "practical.feedback_answered";

    private final SmallPlan plan = new SmallPlan();
    private final Heard heard = new Heard();

    FeedbackTest() {
        plan.feedback = new FeedbackRule(5, Source.ASSUMPTION, null);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-08, 1/1", "2026-01-09, 1/1", "2026-01-15, 1/1", "2026-01-16, 0/1", "2026-03-02, 0/1"})
    void dayOneIsTheWorkingDayAfterReceipt(String answered, String share) {
        heard.difficulties("2026-03-05T08:00", difficulty("kp-1", "1", "2026-01-08", answered));

        assertThat(said("2026-01", "2026-03-31")).isEqualTo(share);
    }

    @Test
    void holidaysAreNoWorkingDays() {
        plan.holidays = Set.of(LocalDate.parse("2026-01-12"));
        heard.difficulties("2026-02-05T08:00", difficulty("kp-1", "1", "2026-01-08", "2026-01-16"));

        assertThat(said("2026-01", "2026-02-28")).isEqualTo("1/1");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-15, not_enough_data no_row", "2026-01-16, 0/1"})
    void unansweredOneIsJudgedWhenItsLastDayIsBeforeTheAsOfDate(String asOf, String said) {
        heard.difficulties("2026-01-09T08:00", difficulty("kp-1", "1", "2026-01-08", null));

        assertThat(said("2026-01", asOf)).isEqualTo(said);
    }

    @Test
    void oneAnsweredBeforeItsLastDayIsJudgedAtOnce() {
        heard.difficulties("2026-01-09T08:00", difficulty("kp-1", "1", "2026-01-08", "2026-01-09"));

        assertThat(said("2026-01", "2026-01-10")).isEqualTo("1/1");
    }

    @Test
    void answerOfALaterDayThanTheAsOfDateHasNotBeenGivenYet() {
        heard.difficulties("2026-01-09T08:00", difficulty("kp-1", "1", "2026-01-08", "2026-01-14"));

        assertThat(said("2026-01", "2026-01-13")).isEqualTo("not_enough_data no_row");
        assertThat(said("2026-01", "2026-01-14")).isEqualTo("1/1");
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31", "2026-02-01"})
    void oneReceivedOutsideTIsNotCounted(String received) {
        heard.difficulties("2026-02-20T08:00", difficulty("kp-1", "1", received, received));

        assertThat(said("2026-01", "2026-02-28")).isEqualTo("not_enough_data no_row");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01", "2026-01-31"})
    void firstAndLastDayOfTAreInside(String received) {
        heard.difficulties("2026-02-20T08:00", difficulty("kp-1", "1", received, received));

        assertThat(said("2026-01", "2026-02-28")).isEqualTo("1/1");
    }

    @Test
    void countsDifficultiesOfUnitsThatDoNotReportToo() {
        heard.difficulties(
                "2026-02-20T08:00",
                difficulty("kp-1", "1", "2026-01-08", "2026-01-09"),
                difficulty("kp-2", "1", "2026-01-08", "2026-02-09"),
                difficulty("press", "1", "2026-01-08", null));
        Value value = evaluate("2026-01", "2026-02-28").value(NAME).orElseThrow();

        assertThat(value.numerator()).isEqualTo(1);
        assertThat(value.denominator()).isEqualTo(3);
        assertThat(value.value()).isEqualTo(1.0 / 3);
        assertThat(value.n()).isEqualTo(3);
        assertThat(value.lower()).isNull();
        assertThat(value.unit()).isEqualTo("share");
    }

    @Test
    void whatIsKnownLaterIsNotCounted() {
        heard.difficulties("2026-01-09T08:00", difficulty("kp-1", "1", "2026-01-08", null))
                .difficulties("2026-02-05T08:00", difficulty("kp-1", "1", "2026-01-08", "2026-01-09"));

        assertThat(said("2026-01", "2026-02-04")).isEqualTo("0/1");
        assertThat(said("2026-01", "2026-02-05")).isEqualTo("1/1");
    }

    @Test
    void previousSpanIsJudgedOnTheSameDay() {
        heard.difficulties("2026-02-20T08:00", difficulty("kp-1", "1", "2026-01-30", null));
        List<Value> previous = evaluate("2026-02", "2026-02-28").previous();

        assertThat(previous)
                .filteredOn(v -> v.indicator().equals(NAME))
                .singleElement()
                .satisfies(v -> assertThat(v.value()).isZero())
                .satisfies(v -> assertThat(v.n()).isEqualTo(1));
    }

    @Test
    void planWithoutAnswerTimeDoesNotConfigureIt() {
        plan.feedback = null;
        heard.difficulties("2026-02-20T08:00", difficulty("kp-1", "1", "2026-01-08", "2026-01-09"));

        assertThat(said("2026-01", "2026-02-28")).isEqualTo("not_configured no_answer_time");
    }

    @Test
    void nothingHeardIsNoRow() {
        assertThat(said("2026-01", "2026-02-28")).isEqualTo("not_enough_data no_row");
    }

    @Test
    void shareIsJudgedByItsTarget() {
        plan.targets = List.of(new Target(NAME, 0.5, null, null, null, null, Source.ASSUMPTION, null));
        heard.difficulties("2026-02-20T08:00", difficulty("kp-1", "1", "2026-01-08", "2026-01-09"));

        assertThat(evaluate("2026-01", "2026-02-28").value(NAME).orElseThrow().verdict())
                .isEqualTo(Verdict.MET);
    }

    private String said(String span, String asOf) {
        return Said.ward(evaluate(span, asOf), NAME);
    }

    private Evaluation evaluate(String span, String asOf) {
        return Said.evaluate(plan.plan(), span, asOf, new Inbox(), heard);
    }
}
