package vn.loa.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.loa.core.indicator.Better;
import vn.loa.core.indicator.Indicator;
import vn.loa.core.indicator.Requirement;
import vn.loa.core.indicator.Scope;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Source;
import vn.loa.core.plan.Target;
import vn.loa.core.testing.Deed;
import vn.loa.core.testing.Inbox;
import vn.loa.core.testing.SmallPlan;

class TargetsTest {
    private static final Period JANUARY =
            new Period("2026-01", LocalDate.parse("2026-01-01"), LocalDate.parse("2026-01-31"));

    private final SmallPlan plan = new SmallPlan();
    private final Inbox inbox = new Inbox()
            .full("kp-1", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05").task(10L, 7L))
            .full("kp-2", "2026-01", "2026-02-20T08:00", Deed.on("2026-01-20"));

    @Test
    void atTheTargetIsMetAndShortOfItIsMissed() {
        plan.targets = List.of(target("reporting.on_time", 0.5), target("digital.share", 0.1));

        assertThat(verdicts("reporting.on_time")).containsExactly("99999 0.5 met", "kp-1 null null", "kp-2 null null");
        assertThat(verdicts("digital.share"))
                .containsExactly("99999 0.1 missed", "kp-1 null null", "kp-2 null null", "2026-01 null null");
    }

    @Test
    void lowerIsBetterForDays() {
        plan.targets = List.of(
                target("regularity.longest_gap_days", 14), unitTarget("regularity.longest_gap_days", 18, "kp-1"));

        assertThat(verdicts("regularity.longest_gap_days"))
                .containsExactly("99999 14.0 met", "kp-1 18.0 missed", "kp-2 null null");
    }

    @Test
    void anIntervalMustLieWhollyOnOneSide() {
        // 7 of 10: 0.3968 to 0.8922.
        for (String row : List.of("0.39 met", "0.4 null", "0.89 null", "0.9 missed")) {
            double value = Double.parseDouble(row.substring(0, row.indexOf(' ')));
            plan.targets = List.of(target("practical.task_success", value));

            assertThat(verdicts("practical.task_success").get(0)).isEqualTo("99999 " + row);
        }
    }

    @Test
    void whatIsNotMeasuredHasATargetAndNoVerdict() {
        plan.targets = List.of(unitTarget("practical.task_success", 0.5, "kp-2"));

        assertThat(verdicts("practical.task_success"))
                .containsExactly("99999 null null", "kp-1 null null", "kp-2 0.5 null");
    }

    @Test
    void aRequirementScoresItsTargetsWithAVerdict() {
        plan.targets = List.of(
                target("radio.weekly_bulletin", 0.4),
                target("regularity.longest_gap_days", 3),
                unitTarget("regularity.longest_gap_days", 26, "kp-1"),
                target("practical.task_success", 0.5),
                target("diversity.effective_channels", 1.1));

        assertThat(evaluate().requirements())
                .extracting(s -> s.requirement().code() + " " + s.met() + "/" + s.judged())
                .containsExactly(
                        "timely 0/0",
                        "regular 2/3",
                        "comprehensive 0/0",
                        "focused 0/0",
                        "serious 0/0",
                        "practical 0/0",
                        "effective 0/0",
                        "diverse 0/1",
                        "digital 0/0",
                        "innovative 0/0");
    }

    @Test
    void theTargetThatNamesTheScopeWinsAndOneThatNamesNoneJudgesEveryScopeWhereThereIsNoWardValue() {
        Indicator byChannel = new Indicator(
                "digital.engagement", Requirement.DIGITAL, "rate", Better.HIGHER, Set.of(Scope.Type.CHANNEL));
        Target general = target("digital.engagement", 0.1);
        Target zalo = new Target("digital.engagement", 0.2, null, null, "zalo", null, Source.PLAN, null);

        for (List<Target> order : List.of(List.of(general, zalo), List.of(zalo, general))) {
            Targets targets = new Targets(order, plan.plan().calendar(), JANUARY);
            assertThat(targets.of(byChannel, new Scope(Scope.Type.CHANNEL, "zalo")))
                    .isEqualTo(zalo);
            assertThat(targets.of(byChannel, new Scope(Scope.Type.CHANNEL, "facebook")))
                    .isEqualTo(general);
        }
    }

    @Test
    void aTargetOfASumIsScaledToTheWholeMonthsOfTheSpan() {
        plan.targets = List.of(
                new Target("practical.people_guided", 30, Target.Per.QUARTER, null, null, null, Source.PLAN, null));

        assertThat(verdicts("practical.people_guided").get(0)).isEqualTo("99999 10.0 met");
        assertThat(verdicts("practical.people_guided", "2026-Q1").get(0)).isEqualTo("99999 20.0 null");
        assertThat(verdicts("practical.people_guided", "2026-01-01..2026-02-28").get(0))
                .isEqualTo("99999 20.0 missed");
        assertThat(verdicts("practical.people_guided", "2026-01-01..2026-01-30").get(0))
                .isEqualTo("99999 0.0 null");
    }

    @Test
    void whatHasNoDirectionHasNoVerdict() {
        plan.targets =
                List.of(new Target("output.activities", 1, Target.Per.MONTH, null, null, null, Source.PLAN, null));

        assertThat(verdicts("output.activities").get(0)).isEqualTo("99999 1.0 null");
    }

    private Evaluation evaluate() {
        return Said.evaluate(plan.plan(), "2026-01", "2026-02-28", inbox);
    }

    private List<String> verdicts(String indicator) {
        return verdicts(indicator, "2026-01");
    }

    private List<String> verdicts(String indicator, String span) {
        String asOf = span.equals("2026-Q1") ? "2026-03-15" : "2026-02-28";
        return Said.evaluate(plan.plan(), span, asOf, inbox).values().stream()
                .filter(v -> v.indicator().equals(indicator))
                .map(v -> v.scope().id() + " " + v.target() + " "
                        + (v.verdict() == null ? null : v.verdict().code()))
                .toList();
    }

    private static Target target(String indicator, double value) {
        return unitTarget(indicator, value, null);
    }

    private static Target unitTarget(String indicator, double value, String unit) {
        return new Target(indicator, value, null, unit, null, null, Source.ASSUMPTION, null);
    }
}
