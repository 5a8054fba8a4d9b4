package vn.loa.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.loa.core.indicator.Scope;
import vn.loa.core.plan.Source;
import vn.loa.core.plan.Target;
import vn.loa.core.testing.Deed;
import vn.loa.core.testing.Inbox;
import vn.loa.core.testing.SmallPlan;

/** January 2026 as approved on 10 February, when kp-2 had not reported yet. */
class AdjustmentTest {
    private static final Approval DOCUMENT = new Approval("12/BC-UBND", LocalDate.of(2026, 2, 11));

    private final SmallPlan plan = new SmallPlan();
    private final Inbox inbox = new Inbox();
    private Evaluation approved;

    @Test
    void listsExactlyWhatALaterReportChanged() {
        inbox.full("kp-1", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05"));
        approve();
        inbox.zero("kp-2", "2026-01", "2026-02-12T08:00");

        Adjustment adjustment = Adjustment.of(approved, evaluate("2026-02-12"), List.of());

        assertThat(lines(adjustment))
                .containsExactly(
                        "reporting.completeness 99999 numerator 1.0 2.0, value 0.5 1.0",
                        "reporting.completeness kp-2 numerator 0.0 1.0, value 0.0 1.0",
                        "reporting.median_delay_days 99999 value null 3.0, n null 2, status not_enough_data measured, "
                                + "reason censored null",
                        "schedule.on_time kp-2 reason no_report no_activity",
                        "regularity.active_weeks 99999 denominator 5.0 10.0, value 0.2 0.1, n 5 10",
                        "regularity.active_weeks kp-2 numerator null 0.0, denominator null 5.0, value null 0.0, "
                                + "n null 5, status not_enough_data measured, reason no_report null",
                        "regularity.active_weeks 2026-01 denominator 5.0 10.0, value 0.2 0.1, n 5 10",
                        "regularity.longest_gap_days kp-2 value null 31.0, n null 31, "
                                + "status not_enough_data measured, reason no_report null",
                        "quality.first_pass kp-2 reason no_report no_activity",
                        "quality.evidence kp-2 reason no_report no_activity",
                        "digital.share kp-2 reason no_report no_activity",
                        "reach.contacts kp-2 reason no_report no_activity",
                        "output.activities kp-2 value null 0.0, n null 0, status not_enough_data measured, "
                                + "reason no_report null",
                        "output.minutes kp-2 reason no_report no_activity",
                        "output.participants kp-2 reason no_report no_activity",
                        "output.female_share kp-2 reason no_report no_activity",
                        "practical.people_guided kp-2 reason no_report no_activity",
                        "practical.task_success kp-2 reason no_report no_activity");
    }

    @Test
    void nothingDiffersAfterTheSameData() {
        inbox.full("kp-1", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05"));
        approve();

        Adjustment adjustment = Adjustment.of(approved, evaluate("2026-02-12"), List.of());

        assertThat(adjustment.differences()).isEmpty();
        assertThat(adjustment.isEmpty()).isTrue();
    }

    @Test
    void aTargetThatWasAddedChangesWhatIsSaidOfTheValue() {
        inbox.full("kp-1", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05"));
        approve();
        plan.targets =
                List.of(new Target("regularity.active_weeks", 0.5, null, null, null, null, Source.SUPERIOR, null));

        Adjustment adjustment = Adjustment.of(approved, evaluate("2026-02-12"), List.of());

        assertThat(lines(adjustment))
                .containsExactly(
                        "regularity.active_weeks 99999 target null 0.5, target_source null superior, verdict null missed");
    }

    @Test
    void aValueOfOneSideIsListedWhole() {
        inbox.full("kp-1", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05"));
        approve();
        plan.channels.add(SmallPlan.channel("led", false, false));
        Evaluation present = evaluate("2026-02-12");

        Scope led = new Scope(Scope.Type.CHANNEL, "led");
        Adjustment.Difference came = difference(Adjustment.of(approved, present, List.of()), led);
        Adjustment.Difference went = difference(Adjustment.of(present.approved(DOCUMENT), approved, List.of()), led);

        assertThat(came.before()).isNull();
        assertThat(came.changes())
                .containsExactly(
                        new Adjustment.Change(ValueField.VALUE, null, 0.0),
                        new Adjustment.Change(ValueField.N, null, 0L),
                        new Adjustment.Change(ValueField.UNIT, null, "count"),
                        new Adjustment.Change(ValueField.STATUS, null, "measured"),
                        new Adjustment.Change(ValueField.DEFINITION, null, "output.activities/1"));
        assertThat(went.after()).isNull();
        assertThat(went.changes())
                .extracting(Adjustment.Change::before)
                .containsExactly(0.0, 0L, "count", "measured", "output.activities/1");
    }

    @Test
    void keepsTheFilesThatCameSince() {
        approve();
        Adjustment.LaterFile late = new Adjustment.LaterFile("kp-2.csv", "ab", Instant.parse("2026-02-12T01:00:00Z"));

        assertThat(Adjustment.of(approved, evaluate("2026-02-12"), List.of(late))
                        .since())
                .containsExactly(late);
    }

    @Test
    void onlyAnApprovedEvaluationOfTheSameSpanIsAdjusted() {
        approve();
        Evaluation draft = evaluate("2026-02-12");
        Evaluation february = Said.evaluate(plan.plan(), "2026-02", "2026-02-12", inbox);

        assertThatThrownBy(() -> Adjustment.of(draft, draft, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Adjustment.of(approved, february, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void approve() {
        approved = evaluate("2026-02-10").approved(DOCUMENT);
    }

    private Evaluation evaluate(String asOf) {
        return Said.evaluate(plan.plan(), "2026-01", asOf, inbox);
    }

    private static Adjustment.Difference difference(Adjustment adjustment, Scope scope) {
        return adjustment.differences().stream()
                .filter(d ->
                        d.indicator().equals("output.activities") && d.scope().equals(scope))
                .findFirst()
                .orElseThrow();
    }

    /** Bounds by name alone: their arithmetic is tested where it is done. */
    private static List<String> lines(Adjustment adjustment) {
        return adjustment.differences().stream()
                .map(d -> d.indicator() + " " + d.scope().id() + " "
                        + String.join(
                                ", ",
                                d.changes().stream().map(AdjustmentTest::text).toList()))
                .toList();
    }

    private static String text(Adjustment.Change change) {
        boolean bound = change.field() == ValueField.LOWER || change.field() == ValueField.UPPER;
        return change.field().code()
                + (bound ? "" : " " + Objects.toString(change.before()) + " " + Objects.toString(change.after()));
    }
}
