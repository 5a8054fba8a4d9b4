package vn.loa.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loa.core.submission.SubmissionKind;
import vn.loa.core.submission.SubmissionState;
import vn.loa.core.testing.Deed;
import vn.loa.core.testing.Inbox;
import vn.loa.core.testing.SmallPlan;

/** January 2026 ends on a Saturday; reports are due on Friday 6 February. */
class ReportingTest {
    private final SmallPlan plan = new SmallPlan();
    private final Inbox inbox = new Inbox();

    @Test
    void aReportOnTheWholeDueDayIsOnTime() {
        inbox.full("kp-1", "2026-01", "2026-02-06T23:59", Deed.on("2026-01-05"))
                .full("kp-2", "2026-01", "2026-02-07T00:00", Deed.on("2026-01-05"));

        Evaluation evaluation = evaluate("2026-01", "2026-02-28");

        assertThat(completeness(evaluation)).containsExactly("99999 2/2", "kp-1 1/1", "kp-2 1/1");
        assertThat(onTime(evaluation)).containsExactly("99999 1/2", "kp-1 1/1", "kp-2 0/1");
        assertThat(states(evaluation)).containsExactly("kp-1 2026-01 on_time", "kp-2 2026-01 late");
    }

    @Test
    void nothingIsExpectedBeforeTheDueDay() {
        inbox.full("kp-1", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05"));

        Evaluation before = evaluate("2026-01", "2026-02-05");
        Evaluation on = evaluate("2026-01", "2026-02-06");

        String nothing = "not_enough_data no_period_due";
        assertThat(completeness(before)).containsExactly("99999 " + nothing, "kp-1 " + nothing, "kp-2 " + nothing);
        assertThat(onTime(before)).containsExactly("99999 " + nothing, "kp-1 " + nothing, "kp-2 " + nothing);
        assertThat(states(before)).containsExactly("kp-1 2026-01 on_time", "kp-2 2026-01 not_due");
        assertThat(completeness(on)).containsExactly("99999 1/2", "kp-1 1/1", "kp-2 0/1");
        assertThat(states(on)).containsExactly("kp-1 2026-01 on_time", "kp-2 2026-01 missing");
    }

    @Test
    void withoutADueRuleEveryEndedPeriodCountsAndOnTimeIsNotConfigured() {
        plan.dueWorkingDays = null;
        inbox.full("kp-1", "2026-01", "2026-05-06T08:00", Deed.on("2026-01-05"));

        Evaluation evaluation = evaluate("2026-Q1", "2026-02-28");

        assertThat(completeness(evaluation)).containsExactly("99999 0/4", "kp-1 0/2", "kp-2 0/2");
        assertThat(completeness(evaluate("2026-01", "2026-05-06")))
                .containsExactly("99999 1/2", "kp-1 1/1", "kp-2 0/1");
        String none = "not_configured no_due_day";
        assertThat(onTime(evaluation)).containsExactly("99999 " + none, "kp-1 " + none, "kp-2 " + none);
        assertThat(states(evaluation))
                .containsExactly(
                        "kp-1 2026-01 missing",
                        "kp-1 2026-02 missing",
                        "kp-1 2026-03 not_due",
                        "kp-2 2026-01 missing",
                        "kp-2 2026-02 missing",
                        "kp-2 2026-03 not_due");
        assertThat(states(evaluate("2026-01", "2026-05-06")))
                .containsExactly("kp-1 2026-01 received", "kp-2 2026-01 missing");
    }

    @Test
    void aZeroReportIsAReport() {
        inbox.zero("kp-1", "2026-01", "2026-02-03T08:00");

        Evaluation evaluation = evaluate("2026-01", "2026-02-28");

        assertThat(completeness(evaluation)).containsExactly("99999 1/2", "kp-1 1/1", "kp-2 0/1");
        assertThat(evaluation.receipts().cells())
                .extracting(ReceiptGrid.Cell::zero)
                .containsExactly(true, false);
    }

    @Test
    void supplementsEmptyAndHeldOnesAreNoReport() {
        inbox.supplement("kp-1", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05"))
                .empty("kp-2", "2026-01", "2026-02-03T08:00", 7)
                .held("kp-2", "2026-01", "2026-02-03T09:00", Deed.on("2026-01-05"));

        assertThat(completeness(evaluate("2026-01", "2026-02-28")))
                .containsExactly("99999 0/2", "kp-1 0/1", "kp-2 0/1");
    }

    @Test
    void theGridShowsWhatAReportAndItsSupplementsBrought() {
        inbox.full("kp-1", "2026-01", "2026-02-03T08:00", 2, Deed.on("2026-01-05"))
                .supplement("kp-1", "2026-01", "2026-02-09T08:00", Deed.on("2026-01-06"), Deed.on("2026-01-07"));

        LocalDate due = LocalDate.parse("2026-02-06");
        LocalDate received = LocalDate.parse("2026-02-03");
        assertThat(evaluate("2026-01", "2026-02-28").receipts().cells())
                .containsExactly(
                        new ReceiptGrid.Cell("kp-1", "2026-01", ReceiptGrid.State.ON_TIME, due, received, 3, 2, false),
                        new ReceiptGrid.Cell("kp-2", "2026-01", ReceiptGrid.State.MISSING, due, null, 0, 0, false));
    }

    @Test
    void theFirstFullOneThatSaysAnythingDecidesPunctuality() {
        inbox.empty("kp-1", "2026-01", "2026-02-03T08:00", 7)
                .full("kp-1", "2026-01", "2026-02-08T08:00", Deed.on("2026-01-05"))
                .full("kp-2", "2026-01", "2026-02-06T08:00", Deed.on("2026-01-05"))
                .full("kp-2", "2026-01", "2026-02-20T08:00", Deed.on("2026-01-05"));

        Evaluation evaluation = evaluate("2026-01", "2026-02-28");

        assertThat(onTime(evaluation)).containsExactly("99999 1/2", "kp-1 0/1", "kp-2 1/1");
        assertThat(evaluation.receipts().cells())
                .extracting(c -> c.due() + " " + c.received())
                .containsExactly("2026-02-06 2026-02-08", "2026-02-06 2026-02-06");
    }

    @Test
    void punctualityGoesByReceiptAndAsOfByAdmission() {
        inbox.add(
                "kp-1",
                "2026-01",
                SubmissionKind.FULL,
                "2026-02-03T08:00",
                "2026-02-20T00:00",
                SubmissionState.EFFECTIVE,
                0,
                0,
                Deed.on("2026-01-05"));

        assertThat(onTime(evaluate("2026-01", "2026-02-19"))).containsExactly("99999 0/2", "kp-1 0/1", "kp-2 0/1");
        assertThat(onTime(evaluate("2026-01", "2026-02-20"))).containsExactly("99999 1/2", "kp-1 1/1", "kp-2 0/1");
    }

    @Test
    void aUnitOwesOnlyPeriodsOfWhichItIsValidOnEveryDay() {
        plan.units.set(1, SmallPlan.unit("kp-2", "2026-01-02", "2026-02-28"));
        inbox.full("kp-2", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05"))
                .full("kp-2", "2026-02", "2026-03-03T08:00", Deed.on("2026-02-05"));

        Evaluation evaluation = evaluate("2026-Q1", "2026-04-30");

        assertThat(completeness(evaluation)).containsExactly("99999 1/4", "kp-1 0/3", "kp-2 1/1");
        assertThat(states(evaluation))
                .containsExactly(
                        "kp-1 2026-01 missing",
                        "kp-1 2026-02 missing",
                        "kp-1 2026-03 missing",
                        "kp-2 2026-01 not_expected",
                        "kp-2 2026-02 on_time",
                        "kp-2 2026-03 not_expected");
        assertThat(evaluation.pending()).isEqualTo(new Pending(1, 4));
    }

    @Test
    void aUnitOutsideTheSpanIsNotOfIt() {
        plan.units.set(1, SmallPlan.unit("kp-2", null, "2025-12-31"));
        plan.units.add(SmallPlan.unit("kp-3", null, "2026-01-01"));

        assertThat(completeness(evaluate("2026-01", "2026-02-28")))
                .containsExactly("99999 0/1", "kp-1 0/1", "kp-3 not_enough_data no_period_due");
    }

    @Test
    void anOddSpanExpectsOnlyThePeriodsThatLieWhollyInIt() {
        inbox.full("kp-1", "2026-02", "2026-03-03T08:00", Deed.on("2026-02-05"));

        Evaluation evaluation = evaluate("2026-01-02..2026-03-30", "2026-04-30");

        assertThat(completeness(evaluation)).containsExactly("99999 1/2", "kp-1 1/1", "kp-2 0/1");
        assertThat(evaluation.pending()).isEqualTo(new Pending(1, 2));
    }

    @Test
    void pendingCountsTheWholeSpanDueOrNot() {
        inbox.full("kp-1", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05"))
                .full("kp-2", "2026-03", "2026-02-03T09:00", Deed.on("2026-02-01"));

        assertThat(evaluate("2026-Q1", "2026-02-10").pending()).isEqualTo(new Pending(2, 6));
        assertThat(evaluate("2026-Q1", "2026-02-02").pending()).isEqualTo(new Pending(0, 6));
    }

    private Evaluation evaluate(String span, String asOf) {
        return Said.evaluate(plan.plan(), span, asOf, inbox);
    }

    private static List<String> completeness(Evaluation evaluation) {
        return Said.of(evaluation, "reporting.completeness");
    }

    private static List<String> onTime(Evaluation evaluation) {
        return Said.of(evaluation, "reporting.on_time");
    }

    private static List<String> states(Evaluation evaluation) {
        return evaluation.receipts().cells().stream()
                .map(c -> c.unit() + " " + c.period() + " " + c.state().code())
                .toList();
    }
}
