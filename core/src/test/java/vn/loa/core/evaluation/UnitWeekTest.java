package vn.loa.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.core.plan.ReportingCalendar.MonthKind;
import vn.loa.core.testing.Deed;
import vn.loa.core.testing.Inbox;
import vn.loa.core.testing.SmallPlan;

/** Weeks of units. The Thursdays of January 2026 are 1, 8, 15, 22 and 29: weeks 1 to 5, the last ends on 1 February. */
class UnitWeekTest {
    private final SmallPlan plan = new SmallPlan();
    private final Inbox inbox = new Inbox();

    @Test
    void everyUnitThatReportsHasEveryWeekInThePlansOrder() {
        inbox.full("kp-1", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05"), Deed.on("2026-01-05"))
                .full("press", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05"));

        assertThat(weeks("2026-01", "2026-02-28"))
                .containsExactly(
                        "kp-1 2026-W01 0 silent",
                        "kp-1 2026-W02 2 active",
                        "kp-1 2026-W03 0 silent",
                        "kp-1 2026-W04 0 silent",
                        "kp-1 2026-W05 0 silent",
                        "kp-2 2026-W01 0 no_report",
                        "kp-2 2026-W02 0 no_report",
                        "kp-2 2026-W03 0 no_report",
                        "kp-2 2026-W04 0 no_report",
                        "kp-2 2026-W05 0 no_report");
        assertThat(evaluate("2026-01", "2026-02-28")
                        .breakdowns()
                        .unitWeeks()
                        .get(1)
                        .monday())
                .isEqualTo(LocalDate.parse("2026-01-05"));
    }

    @Test
    void anActivityOfSeveralWeeksCountsInEachOnce() {
        inbox.full(
                "kp-1",
                "2026-01",
                "2026-02-03T08:00",
                Deed.through("2026-01-09", "2026-01-19"),
                Deed.on("2026-01-05", "2026-01-06", "2026-01-29"));

        assertThat(weeks("2026-01", "2026-02-28"))
                .startsWith(
                        "kp-1 2026-W01 0 silent",
                        "kp-1 2026-W02 2 active",
                        "kp-1 2026-W03 1 active",
                        "kp-1 2026-W04 1 active",
                        "kp-1 2026-W05 1 active");
    }

    @Test
    void daysOfAWeekThatLieOutsideTFillItToo() {
        inbox.full("kp-1", "2025-12", "2026-01-03T08:00", Deed.on("2025-12-28", "2025-12-29"))
                .full("kp-1", "2026-02", "2026-03-03T08:00", Deed.on("2026-02-01"), Deed.on("2026-02-02"));

        assertThat(weeks("2026-01", "2026-03-31"))
                .startsWith("kp-1 2026-W01 1 active", "kp-1 2026-W02 0 no_report")
                .contains("kp-1 2026-W05 1 active");
    }

    @Test
    void aSubmissionOfAnyKindSpeaksOfTheWeeksThatItsPeriodTouches() {
        inbox.zero("kp-1", "2026-01", "2026-02-03T08:00")
                .supplement("kp-2", "2026-02", "2026-03-03T08:00", Deed.on("2026-02-20"));

        assertThat(weeks("2026-01-19..2026-02-15", "2026-03-31"))
                .containsExactly(
                        "kp-1 2026-W04 0 silent",
                        "kp-1 2026-W05 0 silent",
                        "kp-1 2026-W06 0 no_report",
                        "kp-1 2026-W07 0 no_report",
                        "kp-2 2026-W04 0 no_report",
                        // Ends on 1 February.
                        "kp-2 2026-W05 0 silent",
                        "kp-2 2026-W06 0 silent",
                        "kp-2 2026-W07 0 silent");
    }

    @Test
    void heldAndEmptySubmissionsSayNothing() {
        inbox.held("kp-1", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05"))
                .empty("kp-2", "2026-01", "2026-02-03T08:00", 3);

        assertThat(weeks("2026-01", "2026-02-28")).hasSize(10).allMatch(week -> week.endsWith(" 0 no_report"));
    }

    @Test
    void anActivityIsSeenWhateverPeriodItWasSentFor() {
        inbox.full("kp-1", "2026-02", "2026-03-03T08:00", Deed.on("2026-01-14"));

        assertThat(weeks("2026-01", "2026-03-31"))
                .contains("kp-1 2026-W02 0 no_report", "kp-1 2026-W03 1 active", "kp-1 2026-W05 0 silent");
    }

    /** Thursday, 15 January. */
    @ParameterizedTest
    @CsvSource({"2026-01-15, outside active", "2026-01-16, outside outside"})
    void aWeekIsAUnitsWhereItIsValidOnItsThursday(String from, String states) {
        plan.units.set(0, SmallPlan.unit("kp-1", from, null));
        inbox.full("kp-1", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05"), Deed.on("2026-01-12"));

        String[] state = states.split(" ");
        assertThat(weeks("2026-01", "2026-02-28"))
                .startsWith(
                        "kp-1 2026-W01 0 outside",
                        "kp-1 2026-W02 1 " + state[0],
                        "kp-1 2026-W03 1 " + state[1],
                        "kp-1 2026-W04 0 silent");
    }

    @Test
    void aUnitThatEndedHasTheWeeksUpToItsLastThursday() {
        plan.units.set(0, SmallPlan.unit("kp-1", null, "2026-01-21"));
        inbox.zero("kp-1", "2026-01", "2026-02-03T08:00");

        assertThat(weeks("2026-01", "2026-02-28"))
                .contains("kp-1 2026-W03 0 silent", "kp-1 2026-W04 0 outside", "kp-1 2026-W05 0 outside");
    }

    @Test
    void aUnitOfNoDayOfTIsNotThere() {
        plan.units.set(0, SmallPlan.unit("kp-1", "2026-02-01", null));

        assertThat(weeks("2026-01", "2026-02-28")).hasSize(5).allMatch(week -> week.startsWith("kp-2 "));
    }

    @Test
    void aWeekInProgressIsOpenAndNotSilentWhateverWasSent() {
        inbox.full("kp-1", "2026-01", "2026-01-16T08:00", Deed.on("2026-01-06"))
                .full("kp-2", "2026-01", "2026-01-16T08:00", Deed.on("2026-01-12"));

        // Saturday, 17 January; the Sunday is missing.
        assertThat(weeks("2026-01", "2026-01-17"))
                .containsExactly(
                        "kp-1 2026-W01 0 silent",
                        "kp-1 2026-W02 1 active",
                        "kp-1 2026-W03 0 open",
                        "kp-2 2026-W01 0 silent",
                        "kp-2 2026-W02 0 silent",
                        "kp-2 2026-W03 1 active");
        assertThat(weeks("2026-01", "2026-01-18")).contains("kp-1 2026-W03 0 silent");
    }

    @Test
    void aDayAfterTheAsOfDateIsNotInItsWeek() {
        inbox.full("kp-1", "2026-01", "2026-01-09T08:00", Deed.through("2026-01-10", "2026-01-20"));

        assertThat(weeks("2026-01", "2026-01-15"))
                .startsWith("kp-1 2026-W01 0 silent", "kp-1 2026-W02 1 active", "kp-1 2026-W03 1 active")
                .hasSize(6);
        assertThat(weeks("2026-01-01..2026-01-08", "2026-01-09")).contains("kp-1 2026-W02 0 open");
    }

    @Test
    void anAdministrativeMonthHasTheWeeksOfItsThursdays() {
        plan.month = MonthKind.ADMINISTRATIVE;
        inbox.full("kp-1", "2026-01", "2026-01-20T08:00", Deed.on("2025-12-15"));

        // 15 December to 14 January.
        assertThat(weeks("2026-01", "2026-02-28"))
                .startsWith(
                        "kp-1 2025-W51 1 active",
                        "kp-1 2025-W52 0 silent",
                        "kp-1 2026-W01 0 silent",
                        "kp-1 2026-W02 0 silent",
                        "kp-2 2025-W51 0 no_report");
    }

    @Test
    void aSpanWithoutAThursdayHasNone() {
        assertThat(weeks("2026-01-02..2026-01-07", "2026-02-28")).isEmpty();
    }

    private List<String> weeks(String span, String asOf) {
        return evaluate(span, asOf).breakdowns().unitWeeks().stream()
                .map(w -> w.unit() + " " + w.week() + " " + w.activities() + " "
                        + w.state().code())
                .toList();
    }

    private Evaluation evaluate(String span, String asOf) {
        return Said.evaluate(plan.plan(), span, asOf, inbox);
    }
}
