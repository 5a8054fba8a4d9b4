package vn.loa.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.loa.core.testing.Deed;
import vn.loa.core.testing.Inbox;
import vn.loa.core.testing.SmallPlan;

/** reporting.median_delay_days, schedule.on_time. January is due on Friday 6 February 2026, February on Friday 6 March. */
class PunctualityTest {
    private static final String WINTER = "2026-01-01..2026-02-28";

    private final SmallPlan plan = new SmallPlan();
    private final Inbox inbox = new Inbox();

    @Test
    void theMedianOfAnOddNumberIsTheMiddleDelay() {
        plan.units.add(SmallPlan.unit("kp-3", null, null));
        report("kp-1", "2026-01", "2026-02-06T23:59");
        report("kp-2", "2026-01", "2026-02-10T00:00");
        report("kp-3", "2026-01", "2026-02-20T12:00");

        assertThat(delay("2026-01", "2026-02-28")).isEqualTo("4.0 n 3");
    }

    @Test
    void theMedianOfAnEvenNumberIsHalfwayBetweenTheTwoInTheMiddle() {
        report("kp-1", "2026-01", "2026-02-01T08:00");
        report("kp-2", "2026-01", "2026-02-09T08:00");
        report("kp-1", "2026-02", "2026-03-10T08:00");
        report("kp-2", "2026-02", "2026-03-30T08:00");

        // 0, 3, 4 and 24 days.
        assertThat(delay(WINTER, "2026-03-31")).isEqualTo("3.5 n 4");
    }

    @Test
    void aMissingReportIsLaterThanAll() {
        report("kp-1", "2026-01", "2026-02-01T08:00");
        report("kp-2", "2026-01", "2026-02-09T08:00");
        report("kp-1", "2026-02", "2026-03-10T08:00");

        assertThat(delay(WINTER, "2026-03-31")).isEqualTo("3.5 n 4");
    }

    @Test
    void oneOfTheTwoMiddleValuesMissingIsCensored() {
        report("kp-1", "2026-01", "2026-02-01T08:00");

        assertThat(delay("2026-01", "2026-02-28")).isEqualTo("not_enough_data censored");
    }

    @Test
    void mostReportsMissingIsCensored() {
        plan.units.add(SmallPlan.unit("kp-3", null, null));
        report("kp-1", "2026-01", "2026-02-01T08:00");

        assertThat(delay("2026-01", "2026-02-28")).isEqualTo("not_enough_data censored");
    }

    @Test
    void theDelayCountsFromTheDueDayThatAHolidayPutsOff() {
        plan.holidays = Set.of(LocalDate.parse("2026-02-06"));
        report("kp-1", "2026-01", "2026-02-09T23:00");
        report("kp-2", "2026-01", "2026-02-11T00:30");

        assertThat(delay("2026-01", "2026-02-28")).isEqualTo("1.0 n 2");
        assertThat(delay("2026-01", "2026-02-08")).isEqualTo("not_enough_data no_period_due");
    }

    @Test
    void withoutADueRuleThereIsNoDelayWhateverIsMissing() {
        plan.dueWorkingDays = null;

        assertThat(delay("2026-01", "2026-02-28")).isEqualTo("not_configured no_due_day");
    }

    @Test
    void aPlanIsKeptByWhatIsDoneOnOrBeforeItsDay() {
        inbox.full(
                "kp-1",
                "2026-01",
                "2026-02-03T08:00",
                Deed.on("2026-01-05").planned("2026-01-05"),
                Deed.on("2026-01-06").planned("2026-01-05"),
                Deed.on("2026-01-07").planned("2026-03-01"),
                Deed.on("2026-01-08"),
                // Begun in time, though it went on: its first day decides.
                Deed.through("2026-01-09", "2026-01-20").planned("2026-01-09"));

        assertThat(schedule()).containsExactly("99999 3/4", "kp-1 3/4", "kp-2 not_enough_data no_report");
    }

    @Test
    void aScheduleThatNobodyGivesIsNoValue() {
        report("kp-1", "2026-01", "2026-02-03T08:00");
        inbox.zero("kp-2", "2026-01", "2026-02-03T08:00");

        assertThat(schedule())
                .containsExactly(
                        "99999 not_enough_data no_value",
                        "kp-1 not_enough_data no_value",
                        "kp-2 not_enough_data no_activity");
    }

    private void report(String unit, String period, String received) {
        inbox.full(unit, period, received, Deed.on(period + "-05"));
    }

    private String delay(String span, String asOf) {
        return Said.ward(Said.evaluate(plan.plan(), span, asOf, inbox), "reporting.median_delay_days");
    }

    private List<String> schedule() {
        return Said.of(Said.evaluate(plan.plan(), "2026-01", "2026-02-28", inbox), "schedule.on_time");
    }
}
