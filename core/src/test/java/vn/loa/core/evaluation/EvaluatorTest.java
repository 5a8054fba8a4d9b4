package vn.loa.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.core.activity.Activity;
import vn.loa.core.indicator.Indicator;
import vn.loa.core.indicator.Indicators;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.Series;
import vn.loa.core.submission.Ledger;
import vn.loa.core.submission.Receipt;
import vn.loa.core.submission.Submission;
import vn.loa.core.testing.Deed;
import vn.loa.core.testing.Inbox;
import vn.loa.core.testing.SmallPlan;

class EvaluatorTest {
    /** Ward, units, channels, digital channels, months, series; no quantity was reported. */
    private static final String TABLE = """
            reporting.completeness wu
            reporting.on_time wu
            reporting.median_delay_days w
            schedule.on_time wu
            radio.weekly_bulletin w
            regularity.active_weeks wucm
            regularity.longest_gap_days wu
            coverage.required w
            coverage.units w
            coverage.areas w
            coverage.channels w
            diversity.evenness w
            diversity.effective_channels w
            innovation.new_forms w
            focus.priority_share wum
            quality.first_pass wu
            quality.evidence wu
            digital.share wum
            digital.units w
            digital.engagement d
            reach.contacts wucm
            reach.population w
            output.activities wucm
            output.minutes wucm
            output.participants wucm
            output.female_share wu
            output.quantity q
            practical.people_guided wum
            practical.task_success wu
            practical.feedback_answered w
            effective.cost_per_success wc
            effective.budget_used w
            quality.unit_spread w
            outcome.change s
            outcome.trend s
            """;

    private final Plan plan = new SmallPlan().plan();

    @Test
    void listsEveryValueInTheOrderOfTheTable() {
        SmallPlan withSeries = new SmallPlan();
        withSeries.series = List.of(
                new Series("vneid", "VNeID", true, null, null), new Series("complaints", "Đơn thư", false, null, null));
        Evaluation evaluation = Said.evaluate(withSeries.plan(), "2026-Q1", "2026-04-30", new Inbox());

        Map<Character, List<String>> scopes = Map.of(
                'w', List.of("ward 99999"),
                'u', List.of("unit kp-1", "unit kp-2"),
                'c', List.of("channel radio", "channel zalo", "channel facebook", "channel poster"),
                'd', List.of("channel zalo", "channel facebook"),
                'm', List.of("month 2026-01", "month 2026-02", "month 2026-03"),
                's', List.of("series vneid", "series complaints"),
                'q', List.of());
        List<String> order = TABLE.lines()
                .map(line -> line.split(" "))
                .flatMap(row -> row[1].chars()
                        .mapToObj(c -> scopes.get((char) c))
                        .flatMap(List::stream)
                        .map(scope -> row[0] + " " + scope))
                .toList();
        assertThat(evaluation.values())
                .extracting(v -> v.indicator() + " " + v.scope().type().code() + " "
                        + v.scope().id())
                .containsExactlyElementsOf(order);
        assertThat(evaluation.values()).allSatisfy(v -> {
            Indicator indicator = Indicators.named(v.indicator());
            assertThat(v.unit()).isEqualTo(indicator.unit());
            assertThat(v.definition()).isEqualTo(v.indicator() + "/1");
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOrderOfRowsAndSubmissionsDoesNotMatter(long seed) {
        Random random = new Random(seed);
        List<Submission> submissions = randomInbox(random).list();
        List<Submission> shuffled = new ArrayList<>(submissions);
        Collections.shuffle(shuffled, random);
        LocalDate asOf = LocalDate.parse("2026-03-20");
        Period quarter = plan.calendar().period("2026-Q1").orElseThrow();

        Evaluation inOrder = Evaluator.evaluate(plan, quarter, asOf, submissions);
        List<Receipt> receipts = shuffled.stream().map(Submission::receipt).toList();
        List<Activity> rows =
                new ArrayList<>(Ledger.of(receipts).asOf(asOf, SmallPlan.ZONE).activities(shuffled));
        Collections.shuffle(rows, random);

        assertThat(Evaluator.evaluate(plan, quarter, asOf, shuffled)).isEqualTo(inOrder);
        assertThat(Evaluator.evaluate(plan, quarter, asOf, receipts, rows)).isEqualTo(inOrder);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aMonthOfTheYearHasTheValueOfThatMonthAlone(long seed) {
        Inbox inbox = randomInbox(new Random(seed));
        List<String> ofTheYear = Said.of(Said.evaluate(plan, "2026", "2026-12-31", inbox), "digital.share").stream()
                .filter(v -> v.startsWith("2026-"))
                .toList();

        assertThat(ofTheYear).hasSize(12).allSatisfy(value -> {
            String month = value.substring(0, value.indexOf(' '));
            String alone = Said.of(Said.evaluate(plan, month, "2026-12-31", inbox), "digital.share")
                    .get(0);
            assertThat(value.substring(value.indexOf(' '))).isEqualTo(alone.substring(alone.indexOf(' ')));
        });
        assertThat(ofTheYear).anyMatch(value -> value.matches("2026-0[1-3] [1-9]\\d*/\\d+"));
    }

    @Test
    void anAsOfDateBeforeTheSpanIsRefused() {
        assertThatThrownBy(() -> Said.evaluate(plan, "2026-01", "2025-12-31", new Inbox()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("As of 2025-12-31 the span 2026-01 has not begun");
    }

    @Test
    void theSpanStaysWholeAndTheEvaluationIsADraftWithoutSignalsOrProposals() {
        Evaluation evaluation = Said.evaluate(plan, "2026-Q1", "2026-02-10", new Inbox());

        assertThat(evaluation.span().to()).isEqualTo("2026-03-31");
        assertThat(evaluation.asOf()).isEqualTo("2026-02-10");
        assertThat(evaluation.state()).isEqualTo(State.DRAFT);
        assertThat(evaluation.signals()).isEmpty();
        assertThat(evaluation.proposals()).isEmpty();
    }

    @Test
    void qualityTellsWhatTheFiguresRestOn() {
        Inbox inbox = new Inbox()
                .full("kp-1", "2025-12", "2026-01-03T08:00", Deed.on("2025-12-31"))
                .empty("kp-1", "2026-01", "2026-02-01T08:00", 50)
                .full("kp-1", "2026-01", "2026-02-02T08:00", 20, Deed.on("2026-01-05"))
                .supplement("kp-1", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-06"), Deed.on("2026-01-07"))
                .supplement("kp-1", "2026-01", "2026-02-03T09:00", Deed.on("2026-01-08"))
                .held("kp-1", "2026-01", "2026-02-04T08:00", Deed.on("2026-01-05"))
                .empty("kp-2", "2026-01", "2026-02-03T08:00", 7)
                .zero("kp-2", "2026-02", "2026-03-03T08:00");

        // The 50 are settled: a later full report has taken their place.
        assertThat(Said.evaluate(plan, "2026-01", "2026-02-28", inbox).quality())
                .isEqualTo(new DataQuality(6, 4, 27, 1, 2));
    }

    private static Inbox randomInbox(Random random) {
        Inbox inbox = new Inbox();
        for (int i = 0; i < 20; i++) {
            String month = "2026-0" + (1 + random.nextInt(3));
            String received = "2026-0" + (1 + random.nextInt(4)) + "-1" + random.nextInt(10) + "T08:00";
            Deed[] deeds = new Deed[random.nextInt(20)];
            for (int k = 0; k < deeds.length; k++) {
                LocalDate day = LocalDate.parse(month + "-01").plusDays(random.nextInt(40) - 5);
                deeds[k] = Deed.through(
                                day.toString(), day.plusDays(random.nextInt(10)).toString())
                        .channel(random.nextBoolean() ? "zalo" : "poster")
                        .task(10L, (long) random.nextInt(10));
            }
            String unit = "kp-" + (1 + random.nextInt(2));
            if (random.nextInt(4) == 0) {
                inbox.supplement(unit, month, received, deeds);
            } else {
                inbox.full(unit, month, received, deeds);
            }
        }
        return inbox;
    }
}
