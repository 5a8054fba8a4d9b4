package vn.loa.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Value;
import vn.loa.core.plan.ReportingCalendar.MonthKind;
import vn.loa.core.testing.Deed;
import vn.loa.core.testing.Inbox;
import vn.loa.core.testing.SmallPlan;

/** coverage.required, diversity.evenness, digital.share, practical.task_success. */
class ActivitiesTest {
    private static final String NO_REPORT = "not_enough_data no_report";
    private static final String NO_ACTIVITY = "not_enough_data no_activity";

    private final SmallPlan plan = new SmallPlan();
    private final Inbox inbox = new Inbox();

    @Test
    void aRequiredPairIsCoveredByOneActivityThatHasBoth() {
        inbox.full(
                "kp-1",
                "2026-01",
                "2026-02-03T08:00",
                Deed.on("2026-01-05").topics("t1", "t3").audiences("residents"),
                Deed.on("2026-01-06").topics("t2").audiences("officials"));

        Evaluation evaluation = evaluate("2026-01", "2026-02-28");

        assertThat(Said.of(evaluation, "coverage.required")).containsExactly("99999 1/3");
        assertThat(evaluation.value("coverage.required").orElseThrow().value()).isEqualTo(1.0 / 3);
        assertThat(evaluation.coverage().cells())
                .extracting(c -> c.topic() + " " + c.audience() + " " + c.required() + " " + c.activities())
                .containsExactly(
                        "t1 residents true 1",
                        "t1 officials true 0",
                        "t2 residents true 0",
                        "t2 officials false 1",
                        "t3 residents false 1",
                        "t3 officials false 0");
    }

    @Test
    void whereThePlanRequiresNoPairCoverageIsNotConfigured() {
        plan.required = List.of();

        assertThat(Said.of(evaluate("2026-01", "2026-02-28"), "coverage.required"))
                .containsExactly("99999 not_configured no_required_pair");
    }

    @Test
    void reportsWithoutActivityCoverNothing() {
        inbox.zero("kp-1", "2026-01", "2026-02-03T08:00");

        assertThat(Said.of(evaluate("2026-01", "2026-02-28"), "coverage.required"))
                .containsExactly("99999 0/3");
    }

    @Test
    void evennessIsOverTheChannelsOfThePlan() {
        inbox.full(
                "kp-1",
                "2026-01",
                "2026-02-03T08:00",
                Deed.on("2026-01-05"),
                Deed.on("2026-01-06"),
                Deed.on("2026-01-05").channel("zalo"),
                Deed.on("2026-01-06").channel("zalo"),
                Deed.on("2026-01-06").channel("gone"));

        // Two of four channels, alike: ln 2 / ln 4.
        assertThat(Said.of(evaluate("2026-01", "2026-02-28"), "diversity.evenness"))
                .containsExactly("99999 0.5 n 4");
    }

    @Test
    void evennessNeedsTwoChannelsAndAnActivity() {
        inbox.zero("kp-1", "2026-01", "2026-02-03T08:00");

        assertThat(Said.of(evaluate("2026-01", "2026-02-28"), "diversity.evenness"))
                .containsExactly("99999 " + NO_ACTIVITY);

        inbox.full("kp-1", "2026-01", "2026-02-04T08:00", Deed.on("2026-01-05"));
        plan.channels.subList(2, 4).clear();
        assertThat(Said.of(evaluate("2026-01", "2026-02-28"), "diversity.evenness"))
                .containsExactly("99999 0.0 n 1");

        plan.channels.subList(1, 2).clear();
        assertThat(Said.of(evaluate("2026-01", "2026-02-28"), "diversity.evenness"))
                .containsExactly("99999 not_configured no_value");
    }

    @Test
    void digitalShareHasWardUnitsAndTheMonthsThatLieWhollyInT() {
        inbox.full(
                        "kp-1",
                        "2026-01",
                        "2026-02-03T08:00",
                        Deed.on("2026-01-05"),
                        Deed.on("2026-01-06").channel("zalo"),
                        Deed.on("2026-01-07").channel("facebook"))
                .zero("kp-2", "2026-02", "2026-03-03T08:00")
                .full(
                        "press",
                        "2026-01",
                        "2026-02-03T08:00",
                        Deed.on("2026-01-31").channel("zalo"));

        assertThat(digital("2026-Q1", "2026-04-30"))
                .containsExactly(
                        "99999 3/4",
                        "kp-1 2/3",
                        "kp-2 " + NO_ACTIVITY,
                        "2026-01 3/4",
                        "2026-02 " + NO_ACTIVITY,
                        "2026-03 " + NO_REPORT);
    }

    @Test
    void aMonthThatTheAsOfDateCutsIsNotListed() {
        inbox.full("kp-1", "2026-01", "2026-01-20T08:00", Deed.on("2026-01-05"));

        assertThat(digital("2026-Q1", "2026-02-27"))
                .containsExactly("99999 0/1", "kp-1 0/1", "kp-2 " + NO_REPORT, "2026-01 0/1");
    }

    @Test
    void aRowOfAnotherPeriodsReportCountsInTheWardOnly() {
        inbox.full("kp-1", "2026-02", "2026-03-03T08:00", Deed.on("2026-01-30").channel("zalo"), Deed.on("2026-02-05"))
                .zero("kp-2", "2026-01", "2026-02-03T08:00");

        assertThat(digital("2026-01", "2026-03-31"))
                .containsExactly("99999 1/1", "kp-1 " + NO_REPORT, "kp-2 " + NO_ACTIVITY, "2026-01 1/1");
    }

    @Test
    void withoutAnyReportTheWardHasNoFigures() {
        inbox.supplement("kp-1", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05"));

        assertThat(digital("2026-01", "2026-02-28"))
                .containsExactly(
                        "99999 " + NO_REPORT, "kp-1 " + NO_REPORT, "kp-2 " + NO_REPORT, "2026-01 " + NO_REPORT);
        assertThat(Said.of(evaluate("2026-01", "2026-02-28"), "coverage.required"))
                .containsExactly("99999 " + NO_REPORT);
        assertThat(Said.of(evaluate("2026-01", "2026-02-28"), "diversity.evenness"))
                .containsExactly("99999 " + NO_REPORT);
        assertThat(Said.of(evaluate("2026-01", "2026-02-28"), "practical.task_success"))
                .containsExactly("99999 " + NO_REPORT, "kp-1 " + NO_REPORT, "kp-2 " + NO_REPORT);
    }

    @Test
    void supplementsJoinAReportAndAFullOneReplacesBoth() {
        inbox.full("kp-1", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05"))
                .supplement(
                        "kp-1",
                        "2026-01",
                        "2026-02-04T08:00",
                        Deed.on("2026-01-06").channel("zalo"))
                .full("kp-1", "2026-01", "2026-02-05T08:00", Deed.on("2026-01-05"), Deed.on("2026-01-07"));

        assertThat(digital("2026-01", "2026-02-04").get(0)).isEqualTo("99999 1/2");
        assertThat(digital("2026-01", "2026-02-05").get(0)).isEqualTo("99999 0/2");
    }

    @Test
    void anActivityCountsByItsFirstDayAndOutsideTheValidityOfItsUnitToo() {
        plan.units.set(1, SmallPlan.unit("kp-2", "2026-01-10", null));
        inbox.full(
                "kp-2",
                "2026-01",
                "2026-02-03T08:00",
                Deed.on("2026-01-05"),
                Deed.through("2026-01-31", "2026-02-03").channel("zalo"),
                Deed.through("2025-12-31", "2026-01-31").channel("zalo"));

        assertThat(digital("2026-01", "2026-02-28"))
                .containsExactly("99999 1/2", "kp-1 " + NO_REPORT, "kp-2 1/2", "2026-01 1/2");
    }

    @Test
    void administrativeMonthsRunFromThe15thToThe14th() {
        plan.month = MonthKind.ADMINISTRATIVE;
        inbox.full(
                "kp-1",
                "2026-03",
                "2026-03-20T08:00",
                Deed.on("2026-02-14"),
                Deed.on("2026-02-15").channel("zalo"),
                Deed.on("2026-03-14"),
                Deed.on("2026-03-15"));

        Evaluation evaluation = evaluate("2026-03", "2026-03-31");

        assertThat(evaluation.span().from()).isEqualTo("2026-02-15");
        assertThat(evaluation.span().to()).isEqualTo("2026-03-14");
        assertThat(Said.of(evaluation, "digital.share"))
                .containsExactly("99999 1/2", "kp-1 1/2", "kp-2 " + NO_REPORT, "2026-03 1/2");
    }

    @Test
    void taskSuccessIsOverRowsWithBothWithWilsonsInterval() {
        inbox.full(
                        "kp-1",
                        "2026-01",
                        "2026-02-03T08:00",
                        Deed.on("2026-01-05").task(6L, 4L),
                        Deed.on("2026-01-06").task(4L, 3L),
                        Deed.on("2026-01-07").task(50L, null))
                .full(
                        "kp-2",
                        "2026-01",
                        "2026-02-03T08:00",
                        Deed.on("2026-01-05").task(null, 3L),
                        Deed.on("2026-01-05").task(0L, 0L));

        Evaluation evaluation = evaluate("2026-01", "2026-02-28");
        Value unit = evaluation
                .value("practical.task_success", new Scope(Scope.Type.UNIT, "kp-1"))
                .orElseThrow();

        assertThat(Said.of(evaluation, "practical.task_success"))
                .containsExactly("99999 7/10", "kp-1 7/10", "kp-2 not_enough_data no_value");
        assertThat(unit.value()).isEqualTo(0.7);
        assertThat(unit.n()).isEqualTo(2);
        assertThat(unit.lower()).isCloseTo(0.3968, within(0.00005));
        assertThat(unit.upper()).isCloseTo(0.8922, within(0.00005));
    }

    @Test
    void taskSuccessWithoutActivitySaysSo() {
        inbox.zero("kp-1", "2026-01", "2026-02-03T08:00");

        assertThat(Said.of(evaluate("2026-01", "2026-02-28"), "practical.task_success"))
                .containsExactly("99999 " + NO_ACTIVITY, "kp-1 " + NO_ACTIVITY, "kp-2 " + NO_REPORT);
    }

    private Evaluation evaluate(String span, String asOf) {
        return Said.evaluate(plan.plan(), span, asOf, inbox);
    }

    private List<String> digital(String span, String asOf) {
        return Said.of(evaluate(span, asOf), "digital.share");
    }
}
