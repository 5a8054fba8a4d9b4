package vn.loa.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loa.core.testing.Deed;
import vn.loa.core.testing.Inbox;
import vn.loa.core.testing.SmallPlan;

/** regularity.active_weeks. The Thursdays of January 2026 are 1, 8, 15, 22 and 29; of February 5, 12, 19 and 26. */
class ActiveWeeksTest {
    private static final String NO_REPORT = "not_enough_data no_report";

    private final SmallPlan plan = new SmallPlan();
    private final Inbox inbox = new Inbox();

    @Test
    void theWardAddsTheWeeksOfItsUnitsAndAChannelLooksAtItsOwn() {
        inbox.full("kp-1", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05", "2026-01-11", "2026-01-29"))
                .full(
                        "kp-2",
                        "2026-01",
                        "2026-02-03T08:00",
                        Deed.through("2026-01-05", "2026-01-12").channel("zalo"));

        assertThat(weeks("2026-01", "2026-02-28"))
                .containsExactly(
                        "99999 4/10",
                        "kp-1 2/5",
                        "kp-2 2/5",
                        "radio 2/5",
                        "zalo 2/5",
                        "facebook 0/5",
                        "poster 0/5",
                        "2026-01 4/10");
    }

    @Test
    void aUnitThatSentNothingHasNoWeeksInTheSum() {
        inbox.full("kp-1", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05"));

        assertThat(weeks("2026-01", "2026-02-28")).startsWith("99999 1/5", "kp-1 1/5", "kp-2 " + NO_REPORT);
    }

    @Test
    void aUnitThatSentASupplementOnlyIsOneOfTheSumButHasNoReport() {
        inbox.full("kp-1", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05"))
                .supplement("kp-2", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05", "2026-01-15"));

        assertThat(weeks("2026-01", "2026-02-28")).startsWith("99999 3/10", "kp-1 1/5", "kp-2 " + NO_REPORT);
    }

    @Test
    void aZeroReportIsSilenceInEveryWeek() {
        inbox.zero("kp-1", "2026-01", "2026-02-03T08:00");

        assertThat(weeks("2026-01", "2026-02-28"))
                .containsExactly(
                        "99999 0/5",
                        "kp-1 0/5",
                        "kp-2 " + NO_REPORT,
                        "radio 0/5",
                        "zalo 0/5",
                        "facebook 0/5",
                        "poster 0/5",
                        "2026-01 0/5");
    }

    @Test
    void aWeekIsAUnitsWhereItIsValidOnItsThursdayAndThenWithAllItsDays() {
        plan.units.set(1, SmallPlan.unit("kp-2", "2026-01-15", "2026-01-25"));
        inbox.full("kp-2", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05", "2026-01-12"));

        assertThat(weeks("2026-01", "2026-02-28"))
                .startsWith("99999 1/2", "kp-1 " + NO_REPORT, "kp-2 1/2", "radio 2/5");
    }

    @Test
    void aUnitValidOnNoThursdayHasNoWeek() {
        plan.units.set(1, SmallPlan.unit("kp-2", "2026-01-02", "2026-01-07"));
        inbox.full("kp-2", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05"));

        assertThat(weeks("2026-01", "2026-02-28"))
                .startsWith("99999 not_enough_data no_week", "kp-1 " + NO_REPORT, "kp-2 not_enough_data no_week");
    }

    @Test
    void aSpanWithoutAThursdayHasNoWeek() {
        inbox.full("kp-1", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05"));

        assertThat(weeks("2026-01-02..2026-01-07", "2026-02-28"))
                .containsExactly(
                        "99999 not_enough_data no_week",
                        "kp-1 not_enough_data no_week",
                        "kp-2 " + NO_REPORT,
                        "radio not_enough_data no_week",
                        "zalo not_enough_data no_week",
                        "facebook not_enough_data no_week",
                        "poster not_enough_data no_week");
    }

    @Test
    void ofAMonthTheUnitsCountThatSentSomethingAboutThatMonth() {
        inbox.full("kp-1", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05"))
                .full("kp-1", "2026-02", "2026-03-03T08:00", Deed.on("2026-02-05", "2026-02-12"))
                .full("kp-2", "2026-02", "2026-03-03T08:00", Deed.on("2026-02-05"));

        assertThat(weeks("2026-Q1", "2026-04-30"))
                .startsWith("99999 4/26", "kp-1 3/13", "kp-2 1/13")
                .endsWith("2026-01 1/5", "2026-02 3/8", "2026-03 " + NO_REPORT);
    }

    @Test
    void aDayBelongsToTheMonthOfItsThursday() {
        inbox.zero("kp-1", "2026-01", "2026-02-03T08:00")
                .full("kp-1", "2026-02", "2026-03-03T08:00", Deed.on("2026-02-01"));

        assertThat(weeks("2026-01-01..2026-02-28", "2026-04-30")).endsWith("2026-01 1/5", "2026-02 0/4");
        assertThat(weeks("2026-02", "2026-04-30"))
                .startsWith("99999 0/4", "kp-1 0/4")
                .endsWith("2026-02 0/4");
    }

    @Test
    void ofAMonthTheUnitsCountThatAreValidInIt() {
        plan.units.set(1, SmallPlan.unit("kp-2", "2026-02-01", null));
        inbox.zero("kp-1", "2026-01", "2026-02-03T08:00")
                .zero("kp-2", "2026-01", "2026-02-03T08:00")
                .zero("kp-1", "2026-02", "2026-03-03T08:00")
                .zero("kp-2", "2026-02", "2026-03-03T08:00");

        assertThat(weeks("2026-01-01..2026-02-28", "2026-04-30"))
                .startsWith("99999 0/13", "kp-1 0/9", "kp-2 0/4")
                .endsWith("2026-01 0/5", "2026-02 0/8");
    }

    @Test
    void unitsThatDoNotReportFillChannelsOnly() {
        inbox.full("press", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05"));

        assertThat(weeks("2026-01", "2026-02-28"))
                .startsWith("99999 not_enough_data no_week", "kp-1 " + NO_REPORT, "kp-2 " + NO_REPORT, "radio 1/5");
    }

    private List<String> weeks(String span, String asOf) {
        return Said.of(Said.evaluate(plan.plan(), span, asOf, inbox), "regularity.active_weeks");
    }
}
