package vn.loa.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Value;
import vn.loa.core.testing.Deed;
import vn.loa.core.testing.Inbox;
import vn.loa.core.testing.SmallPlan;

/** output.*, practical.people_guided. */
class OutputTest {
    private static final String NO_REPORT = "not_enough_data no_report";
    private static final String NO_ACTIVITY = "not_enough_data no_activity";
    private static final String NO_VALUE = "not_enough_data no_value";

    private final SmallPlan plan = new SmallPlan();
    private final Inbox inbox = new Inbox();

    @Test
    void activitiesAreZeroWhereAReportSaysSo() {
        inbox.full("kp-1", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05"), Deed.on("2026-01-31"))
                .zero("kp-2", "2026-02", "2026-03-03T08:00");

        assertThat(said("output.activities", "2026-Q1"))
                .containsExactly(
                        "99999 2.0 n 2",
                        "kp-1 2.0 n 2",
                        "kp-2 0.0 n 0",
                        "radio 2.0 n 2",
                        "zalo 0.0 n 0",
                        "facebook 0.0 n 0",
                        "poster 0.0 n 0",
                        "2026-01 2.0 n 2",
                        "2026-02 0.0 n 0",
                        "2026-03 " + NO_REPORT);
    }

    @Test
    void minutesAddUpToTheThousandth() {
        inbox.full(
                "kp-1",
                "2026-01",
                "2026-02-03T08:00",
                Deed.on("2026-01-05").minutes("0.1"),
                Deed.on("2026-01-05").minutes("0.2"),
                Deed.on("2026-01-06").channel("zalo").minutes("30.125"),
                Deed.on("2026-01-07").channel("poster"));

        assertThat(said("output.minutes", "2026-01"))
                .containsExactly(
                        "99999 30.425 n 3",
                        "kp-1 30.425 n 3",
                        "kp-2 " + NO_REPORT,
                        "radio 0.3 n 2",
                        "zalo 30.125 n 1",
                        "facebook " + NO_ACTIVITY,
                        "poster " + NO_VALUE,
                        "2026-01 30.425 n 3");
    }

    @Test
    void participantsAddUpAndNobodyIsAFigure() {
        inbox.full("kp-1", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05").met(0L, null), Deed.on("2026-01-06"))
                .full(
                        "kp-2",
                        "2026-01",
                        "2026-02-03T08:00",
                        Deed.on("2026-01-05").met(40L, 15L));

        assertThat(said("output.participants", "2026-01"))
                .startsWith("99999 40.0 n 2", "kp-1 0.0 n 1", "kp-2 40.0 n 1", "radio 40.0 n 2")
                .endsWith("2026-01 40.0 n 2");
    }

    @Test
    void theShareOfWomenIsOverRowsThatGiveBoth() {
        inbox.full(
                        "kp-1",
                        "2026-01",
                        "2026-02-03T08:00",
                        Deed.on("2026-01-05").met(10L, 7L),
                        Deed.on("2026-01-06").met(20L, 5L),
                        Deed.on("2026-01-07").met(500L, null),
                        Deed.on("2026-01-08").met(null, 50L))
                .full(
                        "kp-2",
                        "2026-01",
                        "2026-02-03T08:00",
                        Deed.on("2026-01-05").met(0L, 0L));

        assertThat(said("output.female_share", "2026-01"))
                .containsExactly("99999 12/30", "kp-1 12/30", "kp-2 " + NO_VALUE);
        Value unit = evaluate("2026-01")
                .value("output.female_share", new Scope(Scope.Type.UNIT, "kp-1"))
                .orElseThrow();
        assertThat(unit.value()).isEqualTo(0.4);
        assertThat(unit.n()).isEqualTo(2);
    }

    @Test
    void quantitiesAddUpByTheirFoldedUnit() {
        inbox.full(
                "kp-1",
                "2026-01",
                "2026-02-03T08:00",
                Deed.on("2026-01-05").quantity("2", "bài"),
                Deed.on("2026-01-06").quantity("0.1", "Bài "),
                Deed.on("2026-01-06").quantity("0.2", "BAI"),
                Deed.on("2026-01-07").quantity("4", "tấm"),
                Deed.on("2026-01-08").quantity("9", null),
                Deed.on("2025-12-31").quantity("9", "mét"));

        assertThat(said("output.quantity", "2026-01")).containsExactly("bai 2.3 n 3", "tam 4.0 n 1");
        assertThat(evaluate("2026-01").values())
                .filteredOn(v -> v.indicator().equals("output.quantity"))
                .extracting(v -> v.scope().type().code() + " " + v.unit())
                .containsExactly("quantity_unit bai", "quantity_unit tam");
    }

    @Test
    void quantitiesNeedAReport() {
        inbox.supplement(
                "kp-1", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05").quantity("2", "bài"));

        assertThat(said("output.quantity", "2026-01")).containsExactly("bai " + NO_REPORT);
    }

    @Test
    void peopleGuidedAddUpInWardUnitsAndMonths() {
        inbox.full(
                        "kp-1",
                        "2026-01",
                        "2026-02-03T08:00",
                        Deed.on("2026-01-05").task(6L, null),
                        Deed.on("2026-01-31").task(4L, 3L),
                        Deed.on("2026-01-07").task(null, 3L))
                .full("kp-2", "2026-02", "2026-03-03T08:00", Deed.on("2026-02-05"));

        assertThat(said("practical.people_guided", "2026-Q1"))
                .containsExactly(
                        "99999 10.0 n 2",
                        "kp-1 10.0 n 2",
                        "kp-2 " + NO_VALUE,
                        "2026-01 10.0 n 2",
                        "2026-02 " + NO_VALUE,
                        "2026-03 " + NO_REPORT);
    }

    private List<String> said(String indicator, String span) {
        return Said.of(evaluate(span), indicator);
    }

    private Evaluation evaluate(String span) {
        return Said.evaluate(plan.plan(), span, "2026-04-30", inbox);
    }
}
