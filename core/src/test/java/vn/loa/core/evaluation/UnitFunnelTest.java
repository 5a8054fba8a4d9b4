package vn.loa.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loa.core.testing.Deed;
import vn.loa.core.testing.Inbox;
import vn.loa.core.testing.SmallPlan;

/** Units against chance. */
class UnitFunnelTest {
    private final SmallPlan plan = new SmallPlan();
    private final Inbox inbox = new Inbox();

    @Test
    void limitsAreThoseOfTheWardsRate() {
        // 10 of 20: P(X ≤ 1 of 10) = 11/1024, P(X ≤ 2) = 56/1024; P(X ≤ 0) = 1/1024 is under 0.001.
        task("kp-1", 10, 1);
        task("kp-2", 10, 9);
        UnitFunnel.Limits ten = new UnitFunnel.Limits(10, 2, 8, 1, 9);
        UnitFunnel funnel = funnel();

        assertThat(funnel.succeeded()).isEqualTo(10);
        assertThat(funnel.guided()).isEqualTo(20);
        assertThat(funnel.rate()).isEqualTo(0.5);
        assertThat(funnel.units())
                .containsExactly(new UnitFunnel.Point("kp-1", 1, 10, ten), new UnitFunnel.Point("kp-2", 9, 10, ten));
        assertThat(funnel.units()).allMatch(UnitFunnel.Point::outside).noneMatch(UnitFunnel.Point::farOutside);
        assertThat(funnel.units().get(1).rate()).isEqualTo(0.9);
        assertThat(funnel.curve())
                .hasSize(10)
                .startsWith(new UnitFunnel.Limits(1, 0, 1, 0, 1))
                // P(X = 0 of 6) = 1/64 is under 0.025, and over 0.001.
                .contains(new UnitFunnel.Limits(5, 0, 5, 0, 5), new UnitFunnel.Limits(6, 1, 5, 0, 6))
                .endsWith(ten);
    }

    @Test
    void allAreOutsideWhatUnitSpreadCounts() {
        task("kp-1", 10, 0);
        task("kp-2", 10, 10);
        Evaluation evaluation = evaluate();

        assertThat(evaluation.breakdowns().funnel().units()).allMatch(UnitFunnel.Point::farOutside);
        assertThat(Said.ward(evaluation, "quality.unit_spread")).isEqualTo("2.0 n 2");
    }

    @Test
    void aUnitThatGuidedNobodyHasNoPoint() {
        plan.units.add(SmallPlan.unit("kp-3", null, null));
        task("kp-1", 10, 4);
        task("kp-2", 0, 0);
        inbox.full("kp-3", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05").task(9L, null));

        assertThat(funnel().units()).extracting(UnitFunnel.Point::unit).containsExactly("kp-1");
    }

    @Test
    void unitsThatDoNotReportCountInTheWardsRateAlone() {
        task("kp-1", 10, 4);
        task("press", 30, 16);

        assertThat(funnel().rate()).isEqualTo(0.5);
        assertThat(funnel().units()).extracting(UnitFunnel.Point::unit).containsExactly("kp-1");
        assertThat(funnel().curve()).hasSize(10);
    }

    @Test
    void aUnitWithASupplementAloneHasAPointAndNoFigureAsInUnitSpread() {
        task("kp-1", 10, 4);
        inbox.supplement(
                "kp-2", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05").task(10L, 6L));

        assertThat(funnel().units()).extracting(UnitFunnel.Point::unit).containsExactly("kp-1", "kp-2");
        assertThat(Said.of(evaluate(), "practical.task_success"))
                .containsExactly("99999 10/20", "kp-1 4/10", "kp-2 not_enough_data no_report");
        assertThat(Said.ward(evaluate(), "quality.unit_spread")).isEqualTo("0.0 n 2");
    }

    @Test
    void whereNobodyOfUGuidedThereIsARateAndNothingToHoldAgainstIt() {
        inbox.zero("kp-1", "2026-01", "2026-02-03T08:00");
        task("press", 30, 16);

        assertThat(funnel()).isEqualTo(new UnitFunnel(16, 30, List.of(), List.of()));
    }

    @Test
    void withoutASuccessRateThereIsNone() {
        inbox.full("kp-1", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05").task(9L, null));

        assertThat(funnel()).isNull();
    }

    @Test
    void withoutAReportThereIsNone() {
        inbox.supplement(
                "kp-2", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05").task(10L, 6L));

        assertThat(funnel()).isNull();
    }

    @Test
    void whereAllSucceedOneWhoFailsIsFarOutside() {
        task("kp-1", 1_000_000, 1_000_000);
        UnitFunnel funnel = funnel();

        assertThat(funnel.units().get(0).limits())
                .isEqualTo(new UnitFunnel.Limits(1_000_000, 1_000_000, 1_000_000, 1_000_000, 1_000_000));
        assertThat(funnel.units().get(0).outside()).isFalse();
    }

    @Test
    void theCurveRisesFromOneToTheLargestAndHoldsEveryUnit() {
        task("kp-1", 4999, 3000);
        task("kp-2", 77, 50);
        List<Long> n = funnel().curve().stream().map(UnitFunnel.Limits::n).toList();

        assertThat(n).isSorted().doesNotHaveDuplicates().contains(77L).hasSizeBetween(100, 125);
        assertThat(n.get(0)).isEqualTo(1);
        assertThat(n.get(n.size() - 1)).isEqualTo(4999);
    }

    private void task(String unit, long guided, long succeeded) {
        inbox.full(unit, "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05").task(guided, succeeded));
    }

    private UnitFunnel funnel() {
        return evaluate().breakdowns().funnel();
    }

    private Evaluation evaluate() {
        return Said.evaluate(plan.plan(), "2026-01", "2026-02-28", inbox);
    }
}
