package vn.loa.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loa.core.testing.Deed;
import vn.loa.core.testing.Inbox;
import vn.loa.core.testing.SmallPlan;

/** quality.first_pass, quality.evidence, quality.unit_spread. */
class QualityTest {
    private static final String NO_REPORT = "not_enough_data no_report";
    private static final String NO_ACTIVITY = "not_enough_data no_activity";

    private final SmallPlan plan = new SmallPlan();
    private final Inbox inbox = new Inbox();

    @Test
    void theFirstFullSubmissionDecidesWhateverFollows() {
        inbox.full("kp-1", "2026-01", "2026-02-03T08:00", 1, Deed.on("2026-01-05"), Deed.on("2026-01-06"))
                .full("kp-1", "2026-01", "2026-02-04T08:00", Deed.on("2026-01-05"), Deed.on("2026-01-06"))
                .empty("kp-2", "2026-01", "2026-02-03T08:00", 4)
                .full("kp-2", "2026-01", "2026-02-04T08:00", Deed.on("2026-01-05"));

        assertThat(firstPass("2026-01", "2026-02-28")).containsExactly("99999 2/7", "kp-1 2/3", "kp-2 0/4");
    }

    @Test
    void whatIsHeldWasStillTheFirstAndSupplementsAreNone() {
        inbox.supplement("kp-1", "2026-01", "2026-02-01T08:00", Deed.on("2026-01-05"))
                .held("kp-1", "2026-01", "2026-02-02T08:00", Deed.on("2026-01-05"), Deed.on("2026-01-06"))
                .full("kp-1", "2026-01", "2026-02-03T08:00", 7, Deed.on("2026-01-05"));

        assertThat(firstPass("2026-01", "2026-02-28")).containsExactly("99999 2/2", "kp-1 2/2", "kp-2 " + NO_REPORT);
    }

    @Test
    void zeroReportsAreNoRows() {
        inbox.zero("kp-1", "2026-01", "2026-02-03T08:00");

        assertThat(firstPass("2026-01", "2026-02-28"))
                .containsExactly("99999 " + NO_ACTIVITY, "kp-1 " + NO_ACTIVITY, "kp-2 " + NO_REPORT);
    }

    @Test
    void aZeroReportHasNoRowsThoughActivitiesCameAfterIt() {
        inbox.zero("kp-1", "2026-01", "2026-02-03T08:00")
                .full("kp-1", "2026-01", "2026-02-10T08:00", Deed.on("2026-01-05"));

        String none = "not_enough_data no_row";
        assertThat(firstPass("2026-01", "2026-02-28"))
                .containsExactly("99999 " + none, "kp-1 " + none, "kp-2 " + NO_REPORT);
    }

    @Test
    void aPeriodCountsOnceItHasEndedDueOrNot() {
        inbox.full("kp-1", "2026-01", "2026-01-31T08:00", 1, Deed.on("2026-01-05"));

        assertThat(firstPass("2026-01", "2026-01-31")).containsExactly("99999 1/2", "kp-1 1/2", "kp-2 " + NO_REPORT);
    }

    @Test
    void aSpanWithoutAWholePeriodHasNoneToLookAt() {
        inbox.full("kp-1", "2026-01", "2026-02-03T08:00", 1, Deed.on("2026-01-05"));
        String none = "not_enough_data no_period_due";

        assertThat(firstPass("2026-01-02..2026-01-31", "2026-02-28"))
                .containsExactly("99999 " + none, "kp-1 " + none, "kp-2 " + none);
    }

    @Test
    void evidenceIsAShareOfActivities() {
        inbox.full(
                        "kp-1",
                        "2026-01",
                        "2026-02-03T08:00",
                        Deed.on("2026-01-05").evidence("12/BC"),
                        Deed.on("2026-01-06"),
                        Deed.on("2026-01-07"))
                .zero("kp-2", "2026-01", "2026-02-03T08:00")
                .full(
                        "press",
                        "2026-01",
                        "2026-02-03T08:00",
                        Deed.on("2026-01-05").evidence("13/BC"));

        assertThat(Said.of(evaluate("2026-01", "2026-02-28"), "quality.evidence"))
                .containsExactly("99999 2/4", "kp-1 1/3", "kp-2 " + NO_ACTIVITY);
    }

    @Test
    void aUnitLiesApartInATailUnderOneInForty() {
        // At one half: five of five is 1/32, no less than 0.025; six of six is 1/64.
        assertThat(spread(5, 5, 0, 5)).isEqualTo("0.0 n 2");
        assertThat(spread(6, 6, 0, 6)).isEqualTo("2.0 n 2");
    }

    @Test
    void unitsThatAllSucceedOrAllFailLieTogether() {
        assertThat(spread(40, 40, 7, 7)).isEqualTo("0.0 n 2");
        assertThat(spread(0, 40, 0, 7)).isEqualTo("0.0 n 2");
    }

    @Test
    void theRateIsTheWardsWithUnitsThatAreNotTested() {
        inbox.full("kp-1", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05").task(6L, 6L))
                .full(
                        "kp-2",
                        "2026-01",
                        "2026-02-03T08:00",
                        Deed.on("2026-01-05").task(6L, 6L))
                .full(
                        "press",
                        "2026-01",
                        "2026-02-03T08:00",
                        Deed.on("2026-01-05").task(12L, 0L));

        assertThat(spread()).isEqualTo("2.0 n 2");
    }

    @Test
    void fewerThanTwoUnitsThatGuidedAnybodyAreTooFew() {
        assertThat(spread(3, 6, 0, 0)).isEqualTo("not_enough_data too_few_units");
    }

    @Test
    void theSpreadNeedsAReportAndAnActivity() {
        assertThat(spread()).isEqualTo(NO_REPORT);

        inbox.zero("kp-1", "2026-01", "2026-02-03T08:00");
        assertThat(spread()).isEqualTo(NO_ACTIVITY);
    }

    private String spread(long k1, long n1, long k2, long n2) {
        Inbox two = new Inbox()
                .full(
                        "kp-1",
                        "2026-01",
                        "2026-02-03T08:00",
                        Deed.on("2026-01-05").task(n1, k1))
                .full(
                        "kp-2",
                        "2026-01",
                        "2026-02-03T08:00",
                        Deed.on("2026-01-05").task(n2, k2));
        return Said.ward(Said.evaluate(plan.plan(), "2026-01", "2026-02-28", two), "quality.unit_spread");
    }

    private String spread() {
        return Said.ward(evaluate("2026-01", "2026-02-28"), "quality.unit_spread");
    }

    private List<String> firstPass(String span, String asOf) {
        return Said.of(evaluate(span, asOf), "quality.first_pass");
    }

    private Evaluation evaluate(String span, String asOf) {
        return Said.evaluate(plan.plan(), span, asOf, inbox);
    }
}
