package vn.loa.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loa.core.testing.Deed;
import vn.loa.core.testing.Inbox;
import vn.loa.core.testing.SmallPlan;

/** The weeks of January 2026 begin on 29 December and 5, 12, 19 and 26 January. */
class RegularityTest {
    private final SmallPlan plan = new SmallPlan();
    private final Inbox inbox = new Inbox();

    @Test
    void aWeekIsHeardOnceTheBulletinChannelHasADayInIt() {
        inbox.full(
                "kp-1",
                "2026-01",
                "2026-02-03T08:00",
                Deed.on("2026-01-05", "2026-01-11", "2026-01-26"),
                Deed.on("2026-01-13").channel("zalo"));

        assertThat(bulletin("2026-01", "2026-02-28")).containsExactly("99999 2/5");
    }

    @Test
    void aMondayOfTheMonthBeforeFillsTheFirstWeek() {
        inbox.full("kp-1", "2025-12", "2026-01-03T08:00", Deed.on("2025-12-29"))
                .zero("kp-1", "2026-01", "2026-02-03T08:00");

        assertThat(bulletin("2026-01", "2026-02-28")).containsExactly("99999 1/5");
    }

    @Test
    void aSundayOfTheMonthAfterFillsTheLastWeekOnceItHasCome() {
        inbox.zero("kp-1", "2026-01", "2026-02-01T08:00")
                .full("kp-1", "2026-02", "2026-02-01T09:00", Deed.through("2026-02-01", "2026-02-03"));

        assertThat(bulletin("2026-01", "2026-02-28")).containsExactly("99999 1/5");
        assertThat(bulletin("2026-01", "2026-01-31")).containsExactly("99999 not_enough_data no_report");
    }

    @Test
    void theAsOfDateCutsTheWeekInProgress() {
        inbox.full("kp-1", "2026-01", "2026-01-14T08:00", Deed.through("2026-01-14", "2026-01-20"));

        // Wednesday: the week of its Thursday is not yet one of T's.
        assertThat(bulletin("2026-01", "2026-01-14")).containsExactly("99999 0/2");
        assertThat(bulletin("2026-01", "2026-01-15")).containsExactly("99999 1/3");
    }

    @Test
    void aSpanWithoutAThursdayHasNoWeek() {
        inbox.full("kp-1", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05"));

        assertThat(bulletin("2026-01-02..2026-01-07", "2026-02-28")).containsExactly("99999 not_enough_data no_week");
    }

    @Test
    void reportsWithoutABulletinAreSilence() {
        inbox.zero("kp-1", "2026-01", "2026-02-03T08:00");

        assertThat(bulletin("2026-01", "2026-02-28")).containsExactly("99999 0/5");
    }

    @Test
    void withoutABulletinChannelItIsNotConfiguredWhateverHasBeenReported() {
        plan.channels.set(0, SmallPlan.channel("radio", false, false));

        assertThat(bulletin("2026-01", "2026-02-28")).containsExactly("99999 not_configured no_bulletin_channel");
    }

    @Test
    void weeksShowActivitiesBulletinAndWhetherTheyHaveEnded() {
        inbox.full(
                "kp-1",
                "2026-01",
                "2026-01-16T08:00",
                Deed.through("2026-01-02", "2026-01-06"),
                Deed.on("2026-01-05").channel("zalo"),
                Deed.on("2026-01-14").channel("zalo"));

        assertThat(evaluate("2026-01", "2026-01-16").weeks().weeks())
                .extracting(w -> w.code() + " " + w.activities() + " " + w.bulletin() + " " + w.complete())
                .containsExactly("2026-W01 1 true true", "2026-W02 2 true true", "2026-W03 1 false false");
    }

    @Test
    void theLongestGapCountsTheEdges() {
        inbox.full("kp-1", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-04", "2026-01-20"))
                .full(
                        "kp-2",
                        "2026-01",
                        "2026-02-03T08:00",
                        Deed.on("2026-01-29").channel("zalo"));

        assertThat(gap("2026-01", "2026-02-28")).containsExactly("99999 15.0 n 31", "kp-1 15.0 n 31", "kp-2 28.0 n 31");
    }

    @Test
    void theDaysAfterTheLastActivityAreAGapToo() {
        inbox.full("kp-1", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-04"));

        assertThat(gap("2026-01", "2026-02-28"))
                .containsExactly("99999 27.0 n 31", "kp-1 27.0 n 31", "kp-2 not_enough_data no_report");
        assertThat(gap("2026-01", "2026-02-02"))
                .containsExactly(
                        "99999 not_enough_data no_report",
                        "kp-1 not_enough_data no_report",
                        "kp-2 not_enough_data no_report");
    }

    @Test
    void aPosterFromBeforeTheSpanFillsItsDays() {
        inbox.full(
                        "kp-1",
                        "2025-12",
                        "2026-01-03T08:00",
                        Deed.through("2025-12-20", "2026-01-10").channel("poster"))
                .zero("kp-1", "2026-01", "2026-02-03T08:00");

        assertThat(gap("2026-01", "2026-02-28"))
                .containsExactly("99999 21.0 n 31", "kp-1 21.0 n 31", "kp-2 not_enough_data no_report");
    }

    @Test
    void reportsWithoutActivityAreOneGapAndEveryDayFilledIsNone() {
        inbox.zero("kp-1", "2026-01", "2026-02-03T08:00")
                .full("kp-2", "2026-01", "2026-02-03T08:00", Deed.through("2026-01-01", "2026-01-31"));

        assertThat(gap("2026-01", "2026-02-28")).containsExactly("99999 0.0 n 31", "kp-1 31.0 n 31", "kp-2 0.0 n 31");
    }

    @Test
    void theGapOfAUnitLooksAtItsValidDaysOnly() {
        plan.units.set(1, SmallPlan.unit("kp-2", "2026-01-11", "2026-01-20"));
        inbox.full("kp-2", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05", "2026-01-13"));

        assertThat(gap("2026-01", "2026-02-28"))
                .containsExactly("99999 18.0 n 31", "kp-1 not_enough_data no_report", "kp-2 7.0 n 10");
    }

    @Test
    void theAsOfDateCutsTheGap() {
        inbox.full("kp-1", "2026-01", "2026-01-10T08:00", Deed.on("2026-01-04"));

        assertThat(gap("2026-01", "2026-01-10"))
                .containsExactly("99999 6.0 n 10", "kp-1 6.0 n 10", "kp-2 not_enough_data no_report");
    }

    private Evaluation evaluate(String span, String asOf) {
        return Said.evaluate(plan.plan(), span, asOf, inbox);
    }

    private List<String> bulletin(String span, String asOf) {
        return Said.of(evaluate(span, asOf), "radio.weekly_bulletin");
    }

    private List<String> gap(String span, String asOf) {
        return Said.of(evaluate(span, asOf), "regularity.longest_gap_days");
    }
}
