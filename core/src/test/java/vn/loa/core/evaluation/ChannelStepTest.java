package vn.loa.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.core.plan.ReportingCalendar.MonthKind;
import vn.loa.core.testing.Deed;
import vn.loa.core.testing.Inbox;
import vn.loa.core.testing.SmallPlan;

/** Channels over the steps of a span. */
class ChannelStepTest {
    private final SmallPlan plan = new SmallPlan();
    private final Inbox inbox = new Inbox();

    ChannelStepTest() {
        plan.channels = List.of(SmallPlan.channel("radio", false, true), SmallPlan.channel("zalo", true, false));
    }

    @Test
    void aQuarterIsMadeOfMonthsAndAnActivityCountsInThatOfItsFirstDay() {
        inbox.full(
                "kp-1",
                "2026-01",
                "2026-02-03T08:00",
                Deed.on("2026-01-01", "2026-02-10"),
                Deed.through("2026-01-31", "2026-03-31"),
                Deed.on("2026-03-31").channel("zalo"),
                Deed.through("2025-12-31", "2026-01-05"),
                Deed.on("2026-02-14").channel("gone"));

        assertThat(steps("2026-Q1", "2026-05-31"))
                .containsExactly(
                        "2026-01 2026-01-01 2026-01-31 radio 2",
                        "2026-01 2026-01-01 2026-01-31 zalo 0",
                        "2026-02 2026-02-01 2026-02-28 radio 0",
                        "2026-02 2026-02-01 2026-02-28 zalo 0",
                        "2026-03 2026-03-01 2026-03-31 radio 0",
                        "2026-03 2026-03-01 2026-03-31 zalo 1");
    }

    @Test
    void monthsAtTheEdgesAreCutToT() {
        inbox.full(
                "kp-1",
                "2026-01",
                "2026-02-03T08:00",
                Deed.on("2026-01-19"),
                Deed.on("2026-01-20"),
                Deed.on("2026-03-05"),
                Deed.on("2026-03-06"));

        assertThat(radio("2026-01-20..2026-03-05", "2026-05-31"))
                .containsExactly(
                        "2026-01 2026-01-20 2026-01-31 radio 1",
                        "2026-02 2026-02-01 2026-02-28 radio 0",
                        "2026-03 2026-03-01 2026-03-05 radio 1");
    }

    @Test
    void theAsOfDateCutsTheLastMonth() {
        inbox.full("kp-1", "2026-03", "2026-03-02T08:00", Deed.on("2026-03-02"), Deed.on("2026-03-03"));

        assertThat(radio("2026", "2026-03-02"))
                .containsExactly(
                        "2026-01 2026-01-01 2026-01-31 radio 0",
                        "2026-02 2026-02-01 2026-02-28 radio 0",
                        "2026-03 2026-03-01 2026-03-02 radio 1");
    }

    @Test
    void twoMonthsAreMadeOfWeeksAndAnActivityCountsInEachThatItTouches() {
        inbox.full(
                "kp-1",
                "2026-01",
                "2026-03-03T08:00",
                Deed.through("2026-01-04", "2026-01-12"),
                Deed.on("2026-01-05", "2026-01-06").channel("zalo"),
                Deed.on("2026-02-28").channel("zalo"),
                Deed.on("2026-01-07").channel("gone"));

        assertThat(steps("2026-01-01..2026-02-28", "2026-05-31"))
                .hasSize(2 * 9)
                .startsWith(
                        "2026-W01 2025-12-29 2026-01-04 radio 1",
                        "2026-W01 2025-12-29 2026-01-04 zalo 0",
                        "2026-W02 2026-01-05 2026-01-11 radio 1",
                        "2026-W02 2026-01-05 2026-01-11 zalo 1",
                        "2026-W03 2026-01-12 2026-01-18 radio 1",
                        "2026-W03 2026-01-12 2026-01-18 zalo 0")
                .endsWith("2026-W09 2026-02-23 2026-03-01 radio 0", "2026-W09 2026-02-23 2026-03-01 zalo 1");
    }

    @Test
    void aWeekIsNotCutButKnowsNoDayAfterTheAsOfDate() {
        inbox.full("kp-1", "2026-01", "2026-01-09T08:00", Deed.on("2026-01-09"), Deed.on("2026-01-10"));

        assertThat(radio("2026-01", "2026-01-09"))
                .containsExactly("2026-W01 2025-12-29 2026-01-04 radio 0", "2026-W02 2026-01-05 2026-01-11 radio 1");
    }

    /** How many months T touches decides, not how many lie in it: three with three days of a third, two with none. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-31..2026-03-01, 2026-12-31, 2026-01",
        "2026-01-01..2026-02-28, 2026-12-31, 2026-W01",
        "2026-01-01..2026-12-31, 2026-02-28, 2026-W01",
        "2026-01-01..2026-12-31, 2026-03-01, 2026-01"
    })
    void monthsAreStepsFromThreeOn(String span, String asOf, String first) {
        assertThat(steps(span, asOf).get(0)).startsWith(first + " ");
    }

    @Test
    void administrativeMonthsBeginOnThe15th() {
        plan.month = MonthKind.ADMINISTRATIVE;
        inbox.full(
                "kp-1",
                "2026-01",
                "2026-01-20T08:00",
                Deed.on("2025-12-15"),
                Deed.on("2026-01-14"),
                Deed.on("2026-01-15"),
                Deed.on("2026-03-14"));

        assertThat(radio("2026-Q1", "2026-05-31"))
                .containsExactly(
                        "2026-01 2025-12-15 2026-01-14 radio 2",
                        "2026-02 2026-01-15 2026-02-14 radio 1",
                        "2026-03 2026-02-15 2026-03-14 radio 1");
    }

    @Test
    void aFewDaysWithoutAThursdayHaveNoStep() {
        assertThat(steps("2026-01-02..2026-01-07", "2026-02-28")).isEmpty();
    }

    private List<String> radio(String span, String asOf) {
        return steps(span, asOf).stream().filter(s -> s.contains(" radio ")).toList();
    }

    private List<String> steps(String span, String asOf) {
        return Said.evaluate(plan.plan(), span, asOf, inbox).breakdowns().channelSteps().stream()
                .map(s -> s.step() + " " + s.from() + " " + s.to() + " " + s.channel() + " " + s.activities())
                .toList();
    }
}
