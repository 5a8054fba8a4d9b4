package vn.loa.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.loa.core.testing.Heard.counted;
import static vn.loa.core.testing.Heard.survey;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Value;
import vn.loa.core.outcome.SeriesKind;
import vn.loa.core.outcome.SeriesRow;
import vn.loa.core.plan.Series;
import vn.loa.core.plan.Series.Months;
import vn.loa.core.plan.Source;
import vn.loa.core.plan.Target;
import vn.loa.core.testing.Heard;
import vn.loa.core.testing.Inbox;
import vn.loa.core.testing.SmallPlan;

/** outcome.change of a series whose months before are December and January, after May and June. */
class OutcomeChangeTest {
    private static final Months BEFORE = months("2025-12", "2026-01");
    private static final Months AFTER = months("2026-05", "2026-06");

    private final SmallPlan plan = new SmallPlan();
    private final Heard heard = new Heard();

    @BeforeEach
    void higherIsBetter() {
        plan.series = List.of(new Series("vneid", "VNeID", true, BEFORE, AFTER));
    }

    @Test
    void agreesWithTheAnswerCheckedByHand() {
        heard.series("2026-07-02T08:00", survey("vneid", "2026-01", 48, 80), survey("vneid", "2026-06", 56, 70));
        Value value = change("2026-06", "2026-07-31");

        assertThat(value.value()).isCloseTo(0.2, within(1e-15));
        assertThat(value.lower()).isCloseTo(0.0524, within(0.00005));
        assertThat(value.upper()).isCloseTo(0.3339, within(0.00005));
        assertThat(value.n()).isEqualTo(150);
        assertThat(value.numerator()).isNull();
        assertThat(value.denominator()).isNull();
        assertThat(value.p()).isNull();
        assertThat(value.unit()).isEqualTo("share");
        assertThat(value.definition()).isEqualTo("outcome.change/1");
    }

    @Test
    void monthsOfAWindowArePooledByPeopleAndNotByMonths() {
        heard.series(
                "2026-07-02T08:00",
                survey("vneid", "2025-12", 8, 20),
                survey("vneid", "2026-01", 40, 60),
                survey("vneid", "2026-05", 50, 60),
                survey("vneid", "2026-06", 6, 10));

        assertThat(change("2026-06", "2026-07-31").value()).isCloseTo(0.2, within(1e-15));
        assertThat(change("2026-06", "2026-07-31").n()).isEqualTo(150);
    }

    @ParameterizedTest
    @CsvSource({"2025-11", "2026-02", "2026-04", "2026-07"})
    void monthsOutsideBothWindowsAreNotPooled(String month) {
        heard.series(
                "2026-08-02T08:00",
                survey("vneid", "2026-01", 48, 80),
                survey("vneid", "2026-06", 56, 70),
                survey("vneid", month, 0, 1000));

        assertThat(change("2026-06", "2026-08-31").n()).isEqualTo(150);
    }

    @Test
    void doesNotDependOnT() {
        heard.series("2026-07-02T08:00", survey("vneid", "2026-01", 48, 80), survey("vneid", "2026-06", 56, 70));

        assertThat(change("2026-02", "2026-07-31")).isEqualTo(change("2026-Q2", "2026-07-31"));
    }

    @Test
    void usesWhatIsValidAsOfTheDate() {
        heard.series("2026-07-02T08:00", survey("vneid", "2026-01", 48, 80), survey("vneid", "2026-06", 56, 70))
                .series("2026-07-20T08:00", survey("vneid", "2026-06", 35, 70));

        assertThat(change("2026-06", "2026-07-19").value()).isCloseTo(0.2, within(1e-15));
        assertThat(change("2026-06", "2026-07-20").value()).isCloseTo(-0.1, within(1e-15));
        assertThat(reason("2026-06", "2026-07-01")).isEqualTo("not_enough_data no_survey");
    }

    @Test
    void administrativeRowsAreNoSurvey() {
        heard.series("2026-07-02T08:00", counted("vneid", "2026-01", 48, 80), counted("vneid", "2026-06", 56, 70));

        assertThat(reason("2026-06", "2026-07-31")).isEqualTo("not_enough_data no_survey");
    }

    @Test
    void surveysOfAnotherSeriesAreNotItsOwn() {
        plan.series = List.of(
                new Series("vneid", "VNeID", true, BEFORE, AFTER),
                new Series("payment", "Trả tiền", true, BEFORE, AFTER));
        heard.series("2026-07-02T08:00", survey("payment", "2026-01", 48, 80), survey("payment", "2026-06", 56, 70));

        assertThat(reason("2026-06", "2026-07-31")).isEqualTo("not_enough_data no_survey");
        assertThat(change("payment", "2026-06", "2026-07-31").n()).isEqualTo(150);
    }

    @ParameterizedTest
    @CsvSource({"2026-01", "2026-06", "2026-03"})
    void surveyOfOneWindowOrOfNeitherIsNotEnough(String month) {
        heard.series("2026-07-02T08:00", survey("vneid", month, 48, 80));

        assertThat(reason("2026-06", "2026-07-31")).isEqualTo("not_enough_data no_before_after");
    }

    @Test
    void surveyThatGivesOnlyAValueCannotBeUsed() {
        heard.series("2026-07-02T08:00", survey("vneid", "2026-01", 48, 80), valueOnly("2026-06"));

        assertThat(reason("2026-06", "2026-07-31")).isEqualTo("not_enough_data no_before_after");
    }

    @Test
    void surveyThatGivesOnlyAValueDoesNotSpoilTheOthers() {
        heard.series(
                "2026-07-02T08:00",
                survey("vneid", "2026-01", 48, 80),
                valueOnly("2026-05"),
                survey("vneid", "2026-06", 56, 70));

        assertThat(change("2026-06", "2026-07-31").n()).isEqualTo(150);
    }

    @Test
    void planWithoutMonthsBeforeOrAfterDoesNotConfigureIt() {
        heard.series("2026-07-02T08:00", survey("vneid", "2026-01", 48, 80), survey("vneid", "2026-06", 56, 70));

        plan.series = List.of(new Series("vneid", "VNeID", true, null, AFTER));
        assertThat(reason("2026-06", "2026-07-31")).isEqualTo("not_configured no_before_after");
        plan.series = List.of(new Series("vneid", "VNeID", true, BEFORE, null));
        assertThat(reason("2026-06", "2026-07-31")).isEqualTo("not_configured no_before_after");
    }

    /** From 0.0524 to 0.3339. */
    @ParameterizedTest
    @CsvSource({
        "true, 0.05, MET",
        "true, 0.1, ",
        "true, 0.34, MISSED",
        "false, 0.34, MET",
        "false, 0.1, ",
        "false, 0.05, MISSED"
    })
    void wholeIntervalIsJudgedInTheSeriesOwnDirection(boolean higherIsBetter, double target, String verdict) {
        plan.series = List.of(new Series("vneid", "VNeID", higherIsBetter, BEFORE, AFTER));
        plan.targets =
                List.of(new Target("outcome.change", target, null, null, null, "vneid", Source.ASSUMPTION, null));
        heard.series("2026-07-02T08:00", survey("vneid", "2026-01", 48, 80), survey("vneid", "2026-06", 56, 70));

        Value value = change("2026-06", "2026-07-31");
        assertThat(value.verdict() == null ? null : value.verdict().name()).isEqualTo(verdict);
        assertThat(value.target()).isEqualTo(target);
    }

    private static SeriesRow valueOnly(String month) {
        return new SeriesRow(
                1, "vneid", YearMonth.parse(month), SeriesKind.SURVEY, null, null, new BigDecimal("0.8"), null, null);
    }

    private static Months months(String from, String to) {
        return new Months(YearMonth.parse(from), YearMonth.parse(to));
    }

    private String reason(String span, String asOf) {
        Value value = change(span, asOf);
        return value.status().code() + " " + value.reason().code();
    }

    private Value change(String span, String asOf) {
        return change("vneid", span, asOf);
    }

    private Value change(String series, String span, String asOf) {
        return Said.evaluate(plan.plan(), span, asOf, new Inbox(), heard)
                .value("outcome.change", new Scope(Scope.Type.SERIES, series))
                .orElseThrow();
    }
}
