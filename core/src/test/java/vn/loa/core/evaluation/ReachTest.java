package vn.loa.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Value;
import vn.loa.core.indicator.Verdict;
import vn.loa.core.plan.Source;
import vn.loa.core.plan.Target;
import vn.loa.core.testing.Deed;
import vn.loa.core.testing.Inbox;
import vn.loa.core.testing.SmallPlan;

/** reach.contacts, reach.population, digital.engagement. */
class ReachTest {
    private static final String NO_REPORT = "not_enough_data no_report";
    private static final String NO_ACTIVITY = "not_enough_data no_activity";
    private static final String NO_VALUE = "not_enough_data no_value";

    private final SmallPlan plan = new SmallPlan();
    private final Inbox inbox = new Inbox();

    @Test
    void contactsAddUpInEveryScope() {
        inbox.full(
                        "kp-1",
                        "2026-01",
                        "2026-02-03T08:00",
                        Deed.on("2026-01-05").reach(100),
                        Deed.on("2026-01-06").channel("zalo").reach(20),
                        Deed.on("2026-01-07").channel("poster"))
                .zero("kp-2", "2026-01", "2026-02-03T08:00")
                .full(
                        "press",
                        "2026-01",
                        "2026-02-03T08:00",
                        Deed.on("2026-01-05").reach(3));

        assertThat(Said.of(evaluate(), "reach.contacts"))
                .containsExactly(
                        "99999 123.0 n 3",
                        "kp-1 120.0 n 2",
                        "kp-2 " + NO_ACTIVITY,
                        "radio 103.0 n 2",
                        "zalo 20.0 n 1",
                        "facebook " + NO_ACTIVITY,
                        "poster " + NO_VALUE,
                        "2026-01 123.0 n 3");
    }

    @Test
    void nobodyReachedIsAFigureAndNoFigureIsNotNobody() {
        inbox.full("kp-1", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05").reach(0))
                .full("kp-2", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05"));

        assertThat(Said.of(evaluate(), "reach.contacts"))
                .startsWith("99999 0.0 n 1", "kp-1 0.0 n 1", "kp-2 " + NO_VALUE);
    }

    @Test
    void thePeopleReachedLieBetweenTheLargestMeetingAndAllContacts() {
        plan.population = 1000L;
        inbox.full(
                "kp-1",
                "2026-01",
                "2026-02-03T08:00",
                Deed.on("2026-01-05").reach(300).met(50L, null),
                Deed.on("2026-01-06").reach(400),
                Deed.on("2026-01-07").task(80L, null),
                Deed.on("2026-01-08").met(70L, null),
                Deed.on("2026-01-09"));

        assertThat(population()).isEqualTo("0.08 to 0.7 n 4");
        Value value = evaluate().value("reach.population").orElseThrow();
        assertThat(value.value()).isNull();
        assertThat(value.numerator()).isNull();
        assertThat(value.denominator()).isNull();
    }

    @Test
    void moreContactsOrAttendantsThanPeopleAreAllOfThem() {
        plan.population = 100L;
        inbox.full(
                "kp-1",
                "2026-01",
                "2026-02-03T08:00",
                Deed.on("2026-01-05").reach(300).met(101L, null));

        assertThat(population()).isEqualTo("1.0 to 1.0 n 1");
    }

    @Test
    void withoutAMeetingNobodyAtLeastIsReached() {
        plan.population = 100L;
        inbox.full("kp-1", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05").reach(30));

        assertThat(population()).isEqualTo("0.0 to 0.3 n 1");
    }

    @Test
    void boundsThatContradictEachOtherJudgeOnlyWhereTheyAgree() {
        plan.population = 100L;
        inbox.full(
                "kp-1",
                "2026-01",
                "2026-02-03T08:00",
                Deed.on("2026-01-05").reach(10).met(50L, null));

        assertThat(population()).isEqualTo("0.5 to 0.1 n 1");
        assertThat(verdict(0.1)).isEqualTo(Verdict.MET);
        assertThat(verdict(0.3)).isNull();
        assertThat(verdict(0.6)).isEqualTo(Verdict.MISSED);
    }

    @Test
    void populationNeedsThePlansNumberFirstThenReach() {
        assertThat(said("reach.population")).isEqualTo("not_configured no_population");

        plan.population = 100L;
        assertThat(said("reach.population")).isEqualTo(NO_REPORT);

        inbox.zero("kp-1", "2026-01", "2026-02-03T08:00");
        assertThat(said("reach.population")).isEqualTo(NO_ACTIVITY);

        inbox.full("kp-2", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05").met(50L, null));
        assertThat(said("reach.population")).isEqualTo(NO_VALUE);
    }

    @Test
    void engagementIsOfDigitalChannelsOverRowsThatGiveBoth() {
        inbox.full(
                "kp-1",
                "2026-01",
                "2026-02-03T08:00",
                Deed.on("2026-01-05").channel("zalo").engaged(100L, 5L),
                Deed.on("2026-01-05").channel("zalo").engaged(50L, null),
                Deed.on("2026-01-05").channel("zalo").engaged(null, 9L),
                Deed.on("2026-01-05").channel("zalo").engaged(0L, 3L),
                Deed.on("2026-01-05").channel("zalo").engaged(100L, 0L),
                Deed.on("2026-01-05").channel("radio").engaged(100L, 50L),
                Deed.on("2026-01-05").channel("facebook").engaged(0L, 3L));

        assertThat(Said.of(evaluate(), "digital.engagement")).containsExactly("zalo 5/200", "facebook " + NO_VALUE);
        Value zalo = evaluate()
                .value("digital.engagement", new Scope(Scope.Type.CHANNEL, "zalo"))
                .orElseThrow();
        assertThat(zalo.value()).isEqualTo(0.025);
        assertThat(zalo.n()).isEqualTo(2);
    }

    @Test
    void engagementNeedsAReportAndAnActivityOfTheChannel() {
        assertThat(Said.of(evaluate(), "digital.engagement"))
                .containsExactly("zalo " + NO_REPORT, "facebook " + NO_REPORT);

        inbox.full("kp-1", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05"));
        assertThat(Said.of(evaluate(), "digital.engagement"))
                .containsExactly("zalo " + NO_ACTIVITY, "facebook " + NO_ACTIVITY);
    }

    private Verdict verdict(double target) {
        plan.targets = List.of(new Target("reach.population", target, null, null, null, null, Source.PLAN, null));
        return evaluate().value("reach.population").orElseThrow().verdict();
    }

    private String population() {
        Value v = evaluate().value("reach.population").orElseThrow();
        return v.lower() + " to " + v.upper() + " n " + v.n();
    }

    private String said(String indicator) {
        return Said.ward(evaluate(), indicator);
    }

    private Evaluation evaluate() {
        return Said.evaluate(plan.plan(), "2026-01", "2026-02-28", inbox);
    }
}
