package vn.loa.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loa.core.indicator.Value;
import vn.loa.core.plan.ReportingCalendar.MonthKind;
import vn.loa.core.plan.Source;
import vn.loa.core.plan.Target;
import vn.loa.core.testing.Deed;
import vn.loa.core.testing.Inbox;
import vn.loa.core.testing.SmallPlan;

/** effective.cost_per_success, effective.budget_used. */
class MoneyTest {
    private static final String NO_REPORT = "not_enough_data no_report";
    private static final String NO_ACTIVITY = "not_enough_data no_activity";
    private static final String NO_VALUE = "not_enough_data no_value";

    private final SmallPlan plan = new SmallPlan();
    private final Inbox inbox = new Inbox();

    @Test
    void costPerSuccessIsOverRowsThatGiveBothZeroToo() {
        inbox.full(
                "kp-1",
                "2026-01",
                "2026-02-03T08:00",
                Deed.on("2026-01-05").task(10L, 5L).cost(1000),
                Deed.on("2026-01-06").task(null, 0L).cost(500),
                Deed.on("2026-01-07").task(10L, null).cost(90_000),
                Deed.on("2026-01-08").channel("zalo").task(4L, 1L).cost(0),
                Deed.on("2026-01-08").channel("poster").cost(70));

        assertThat(cost())
                .containsExactly(
                        "99999 1500/6", "radio 1500/5", "zalo 0/1", "facebook " + NO_ACTIVITY, "poster " + NO_VALUE);
        Value ward = evaluate("2026-01", "2026-02-28")
                .value("effective.cost_per_success")
                .orElseThrow();
        assertThat(ward.value()).isEqualTo(250);
        assertThat(ward.n()).isEqualTo(3);
    }

    @Test
    void aTenthOfTheRowsMayLackACostAndNoMore() {
        assertThat(costWithout(1, 10)).isEqualTo("9000/9");
        assertThat(costWithout(1, 9)).isEqualTo("not_enough_data cost_missing");
        assertThat(costWithout(2, 20)).isEqualTo("18000/18");
        assertThat(costWithout(3, 29)).isEqualTo("not_enough_data cost_missing");
        assertThat(costWithout(2, 2)).isEqualTo("not_enough_data cost_missing");
    }

    @Test
    void nobodyWhoDidItHasNoCost() {
        inbox.full(
                "kp-1",
                "2026-01",
                "2026-02-03T08:00",
                Deed.on("2026-01-05").task(9L, 0L).cost(1000));

        assertThat(cost()).startsWith("99999 not_enough_data no_success", "radio not_enough_data no_success");
    }

    @Test
    void costNeedsAReport() {
        inbox.supplement(
                "kp-1",
                "2026-01",
                "2026-02-03T08:00",
                Deed.on("2026-01-05").task(9L, 3L).cost(1000));

        assertThat(cost()).allMatch(value -> value.endsWith(NO_REPORT)).hasSize(5);
    }

    @Test
    void theBudgetIsUsedFromNewYearToTheLastDay() {
        plan.budget = List.of(SmallPlan.budget(2025, 7, 0), SmallPlan.budget(2026, 800, 200));
        inbox.full("kp-1", "2026-01", "2026-02-03T08:00", costing("2025-12-31", 400), costing("2026-01-01", 100))
                .full(
                        "kp-2",
                        "2026-02",
                        "2026-03-03T08:00",
                        costing("2026-02-28", 20),
                        costing("2026-03-01", 800),
                        Deed.on("2026-02-05"));

        assertThat(budget("2026-02", "2026-04-30")).isEqualTo("120/1000");
        Value value =
                evaluate("2026-02", "2026-04-30").value("effective.budget_used").orElseThrow();
        assertThat(value.value()).isEqualTo(0.12);
        assertThat(value.n()).isEqualTo(2);
    }

    @Test
    void aSpanThatBeganInAnotherYearUsesTheBudgetOfItsLastDay() {
        plan.month = MonthKind.ADMINISTRATIVE;
        plan.budget = List.of(SmallPlan.budget(2025, 7, 0), SmallPlan.budget(2026, 1000, 0));
        inbox.full(
                "kp-1",
                "2026-01",
                "2026-01-20T08:00",
                costing("2025-12-15", 400),
                costing("2026-01-01", 100),
                costing("2026-01-15", 800));

        assertThat(budget("2026-01", "2026-04-30")).isEqualTo("100/1000");
    }

    @Test
    void theAsOfDateDecidesWhichYearIsTheLast() {
        plan.budget = List.of(SmallPlan.budget(2025, 1000, 0), SmallPlan.budget(2026, 7, 0));
        inbox.full("kp-1", "2025-12", "2025-12-31T08:00", costing("2025-11-05", 300));

        assertThat(budget("2025-11-01..2026-03-31", "2025-12-31")).isEqualTo("300/1000");
    }

    @Test
    void moreThanTheBudgetIsMoreThanOneAndIsNotJudged() {
        plan.budget = List.of(SmallPlan.budget(2026, 100, 0));
        plan.targets = List.of(new Target("effective.budget_used", 0.5, null, null, null, null, Source.PLAN, null));
        inbox.full("kp-1", "2026-01", "2026-02-03T08:00", costing("2026-01-05", 250));

        Value value =
                evaluate("2026-01", "2026-02-28").value("effective.budget_used").orElseThrow();
        assertThat(value.value()).isEqualTo(2.5);
        assertThat(value.target()).isEqualTo(0.5);
        assertThat(value.verdict()).isNull();
    }

    @Test
    void theBudgetNeedsThePlansNumberThenAReportAnActivityAndACost() {
        assertThat(budget("2026-01", "2026-02-28")).isEqualTo("not_configured no_budget");
        plan.budget = List.of(SmallPlan.budget(2025, 100, 0), SmallPlan.budget(2026, 0, 0));
        assertThat(budget("2026-01", "2026-02-28")).isEqualTo("not_configured no_budget");

        plan.budget = List.of(SmallPlan.budget(2026, 0, 100));
        assertThat(budget("2026-01", "2026-02-28")).isEqualTo(NO_REPORT);

        inbox.zero("kp-1", "2026-01", "2026-02-03T08:00");
        assertThat(budget("2026-01", "2026-02-28")).isEqualTo(NO_ACTIVITY);

        inbox.full("kp-2", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05"));
        assertThat(budget("2026-01", "2026-02-28")).isEqualTo(NO_VALUE);
    }

    private String costWithout(int missing, int rows) {
        List<Deed> deeds = new ArrayList<>(Collections.nCopies(
                rows - missing, Deed.on("2026-01-05").task(1L, 1L).cost(1000)));
        deeds.addAll(Collections.nCopies(missing, Deed.on("2026-01-05").task(1L, 1L)));
        Inbox one = new Inbox().full("kp-1", "2026-01", "2026-02-03T08:00", deeds.toArray(Deed[]::new));
        return Said.ward(Said.evaluate(plan.plan(), "2026-01", "2026-02-28", one), "effective.cost_per_success");
    }

    private static Deed costing(String day, long vnd) {
        return Deed.on(day).cost(vnd);
    }

    private List<String> cost() {
        return Said.of(evaluate("2026-01", "2026-02-28"), "effective.cost_per_success");
    }

    private String budget(String span, String asOf) {
        return Said.ward(evaluate(span, asOf), "effective.budget_used");
    }

    private Evaluation evaluate(String span, String asOf) {
        return Said.evaluate(plan.plan(), span, asOf, inbox);
    }
}
