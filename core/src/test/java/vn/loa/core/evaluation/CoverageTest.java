package vn.loa.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loa.core.indicator.Value;
import vn.loa.core.testing.Deed;
import vn.loa.core.testing.Inbox;
import vn.loa.core.testing.SmallPlan;

/** coverage.units, coverage.areas, coverage.channels, digital.units, diversity.effective_channels. */
class CoverageTest {
    private static final List<String> ALL = List.of(
            "coverage.units", "coverage.areas", "coverage.channels", "digital.units", "diversity.effective_channels");

    private final SmallPlan plan = new SmallPlan();
    private final Inbox inbox = new Inbox();

    @Test
    void unitsThatReportCountOnceTheyHaveDoneSomething() {
        inbox.full("kp-1", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05"), Deed.on("2026-01-06"))
                .zero("kp-2", "2026-01", "2026-02-03T08:00")
                .full("press", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05"));

        assertThat(said("coverage.units")).isEqualTo("1/2");
    }

    @Test
    void aRowOfAnotherPeriodsReportCoversItsUnitToo() {
        inbox.full("kp-1", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05"))
                .full("kp-2", "2026-02", "2026-03-03T08:00", Deed.on("2026-01-30"));

        assertThat(said("coverage.units")).isEqualTo("2/2");
    }

    @Test
    void unitsOutsideTheirValidityAreNotAmongTheUnits() {
        plan.units.set(1, SmallPlan.unit("kp-2", null, "2025-12-31"));
        inbox.full("kp-1", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05"));

        assertThat(said("coverage.units")).isEqualTo("1/1");
    }

    @Test
    void whereNoUnitReportsThereAreTooFew() {
        plan.units.subList(0, 2).clear();
        inbox.full("press", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05").channel("zalo"));

        assertThat(said("coverage.units")).isEqualTo("not_enough_data too_few_units");
        assertThat(said("digital.units")).isEqualTo("not_enough_data too_few_units");
    }

    @Test
    void aDigitalUnitHasOneActivityOnADigitalChannel() {
        inbox.full(
                        "kp-1",
                        "2026-01",
                        "2026-02-03T08:00",
                        Deed.on("2026-01-05"),
                        Deed.on("2026-01-06").channel("facebook"))
                .full("kp-2", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05"))
                .full(
                        "press",
                        "2026-01",
                        "2026-02-03T08:00",
                        Deed.on("2026-01-05").channel("zalo"));

        assertThat(said("digital.units")).isEqualTo("1/2");
    }

    @Test
    void areasOfThePlanCountOnce() {
        plan.areas = List.of("a1", "a2", "a3");
        inbox.full(
                "kp-1",
                "2026-01",
                "2026-02-03T08:00",
                Deed.on("2026-01-05").area("a1"),
                Deed.on("2026-01-06").area("a1"),
                Deed.on("2026-01-07").area("gone"),
                Deed.on("2026-01-08"),
                Deed.through("2025-12-31", "2026-01-31").area("a2"));

        assertThat(said("coverage.areas")).isEqualTo("1/3");
    }

    @Test
    void withoutAreasInThePlanItIsNotConfiguredThoughNothingWasReported() {
        assertThat(said("coverage.areas")).isEqualTo("not_configured no_area");
    }

    @Test
    void channelsOfThePlanCountOnce() {
        inbox.full(
                "kp-1",
                "2026-01",
                "2026-02-03T08:00",
                Deed.on("2026-01-05"),
                Deed.on("2026-01-06"),
                Deed.on("2026-01-06").channel("zalo"),
                Deed.on("2026-01-06").channel("gone"));

        assertThat(said("coverage.channels")).isEqualTo("2/4");
        assertThat(said("diversity.effective_channels")).startsWith("1.88").endsWith(" n 3");
    }

    @Test
    void aZeroReportCoversNothingAndHasNoDiversity() {
        plan.areas = List.of("a1");
        inbox.zero("kp-1", "2026-01", "2026-02-03T08:00");

        assertThat(ALL.stream().map(this::said))
                .containsExactly("0/2", "0/1", "0/4", "0/2", "not_enough_data no_activity");
    }

    @Test
    void withoutAReportNothingIsCovered() {
        plan.areas = List.of("a1");
        inbox.supplement("kp-1", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05"));

        assertThat(ALL.stream().map(this::said)).containsOnly("not_enough_data no_report");
    }

    @Test
    void evennessAgreesWithTheAnswersCheckedByHand() {
        plan.channels = new ArrayList<>();
        List<Deed> deeds = new ArrayList<>();
        for (int n : List.of(30, 10, 5, 5, 0, 0)) {
            String code = "c" + plan.channels.size();
            plan.channels.add(SmallPlan.channel(code, false, false));
            deeds.addAll(Collections.nCopies(n, Deed.on("2026-01-05").channel(code)));
        }
        inbox.full("kp-1", "2026-01", "2026-02-03T08:00", deeds.toArray(Deed[]::new));

        Value evenness = evaluate().value("diversity.evenness").orElseThrow();
        Value effective = evaluate().value("diversity.effective_channels").orElseThrow();

        assertThat(evenness.value()).isCloseTo(0.6077, within(0.00005));
        assertThat(Math.log(effective.value())).isCloseTo(1.0889, within(0.00005));
        assertThat(effective.value()).isCloseTo(2.97, within(0.005));
        assertThat(evenness.n()).isEqualTo(50);
        assertThat(effective.n()).isEqualTo(50);
    }

    @Test
    void oneChannelIsOneEffectiveChannel() {
        plan.channels.subList(1, 4).clear();
        inbox.full("kp-1", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05"));

        assertThat(said("diversity.effective_channels")).isEqualTo("1.0 n 1");
    }

    private Evaluation evaluate() {
        return Said.evaluate(plan.plan(), "2026-01", "2026-03-31", inbox);
    }

    private String said(String indicator) {
        return Said.ward(evaluate(), indicator);
    }
}
