package vn.loa.core.evaluation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Status;
import vn.loa.core.indicator.Value;
import vn.loa.core.plan.Channel;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;
import vn.loa.core.submission.Ledger;
import vn.loa.core.submission.LedgerView;
import vn.loa.core.submission.Submission;
import vn.loa.core.testing.RandomWard;

/** Where an indicator speaks of the same thing the parts add up to it, in any ward, span and as-of date; a seed names a failing case. */
class BreakdownsOfAnyWardTest {
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    /** A ward of a seed, evaluated; the units of U with an effective submission whose period overlaps T. */
    private record Case(Evaluation evaluation, Set<String> heard) {
        static Case of(long seed) {
            RandomWard ward = new RandomWard(seed);
            Plan plan = ward.plan();
            List<Submission> submissions = ward.submissions();
            Period span = plan.calendar().period(ward.span()).orElseThrow();
            LocalDate asOf = ward.asOf(span.from(), span.to());
            LedgerView ledger = Ledger.of(
                            submissions.stream().map(Submission::receipt).toList())
                    .asOf(asOf, plan.ward().zone());
            Set<String> heard = new HashSet<>();
            ledger.effective().forEach(receipt -> {
                Period period = plan.calendar().period(receipt.period()).orElseThrow();
                if (period.overlaps(Spans.cut(span, asOf))) {
                    heard.add(receipt.unit());
                }
            });
            return new Case(
                    Evaluator.evaluate(
                            plan, span, asOf, submissions, ward.heard().list()),
                    heard);
        }

        Breakdowns breakdowns() {
            return evaluation.breakdowns();
        }

        Value ward(String indicator) {
            return evaluation.value(indicator).orElseThrow();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void activeWeeksOfUnitsWithASubmissionAreTheWards(long seed) {
        Case one = Case.of(seed);
        Value weeks = one.ward("regularity.active_weeks");
        List<UnitWeek> own = one.breakdowns().unitWeeks().stream()
                .filter(week -> one.heard().contains(week.unit()) && week.state() != UnitWeek.State.OUTSIDE)
                .toList();

        if (weeks.status() == Status.MEASURED) {
            assertThat((double) own.stream()
                            .filter(week -> week.state() == UnitWeek.State.ACTIVE)
                            .count())
                    .isEqualTo(weeks.numerator());
            assertThat((double) own.size()).isEqualTo(weeks.denominator());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void costsOfMonthsAreTheBudgetUsed(long seed) {
        Case one = Case.of(seed);
        Value used = one.ward("effective.budget_used");
        List<MonthCost> months = one.breakdowns().monthCosts();

        if (used.status() == Status.MEASURED) {
            assertThat((double) months.stream().mapToLong(MonthCost::vnd).sum()).isEqualTo(used.numerator());
            assertThat(months.stream().mapToLong(MonthCost::costed).sum()).isEqualTo(used.n());
        }
        assertThat(months).allMatch(month -> month.costed() <= month.rows());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void monthsOfAChannelAreItsActivities(long seed) {
        Case one = Case.of(seed);
        List<ChannelStep> steps = one.breakdowns().channelSteps();
        Map<String, Integer> sums =
                steps.stream().collect(groupingBy(ChannelStep::channel, summingInt(ChannelStep::activities)));

        if (!steps.isEmpty() && !steps.get(0).step().contains("W")) {
            for (Channel channel : one.evaluation().plan().channels()) {
                Value value = one.evaluation()
                        .value("output.activities", new Scope(Scope.Type.CHANNEL, channel.code()))
                        .orElseThrow();
                if (value.status() == Status.MEASURED) {
                    assertThat((double) sums.get(channel.code())).isEqualTo(value.value());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void weeksOfUnitsAreNoMoreThanTheWards(long seed) {
        Case one = Case.of(seed);
        Map<String, Integer> units = one.breakdowns().unitWeeks().stream()
                .collect(groupingBy(UnitWeek::week, summingInt(UnitWeek::activities)));

        assertThat(one.evaluation().weeks().weeks())
                .allMatch(week -> units.getOrDefault(week.code(), 0) <= week.activities());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pointsOfTheFunnelAreWhatUnitSpreadTests(long seed) {
        Case one = Case.of(seed);
        UnitFunnel funnel = one.breakdowns().funnel();
        Value rate = one.ward("practical.task_success");
        Value spread = one.ward("quality.unit_spread");

        assertThat(funnel != null).isEqualTo(rate.status() == Status.MEASURED);
        if (funnel == null) {
            return;
        }
        assertThat(funnel.rate()).isEqualTo(rate.value());
        assertThat((double) funnel.guided()).isEqualTo(rate.denominator());
        if (spread.status() == Status.MEASURED) {
            assertThat((long) funnel.units().size()).isEqualTo(spread.n());
            assertThat((double) funnel.units().stream()
                            .filter(UnitFunnel.Point::outside)
                            .count())
                    .isEqualTo(spread.value());
        }
        for (UnitFunnel.Point point : funnel.units()) {
            Value value = one.evaluation()
                    .value("practical.task_success", new Scope(Scope.Type.UNIT, point.unit()))
                    .orElseThrow();
            assertThat(point.outside() || !point.farOutside()).isTrue();
            assertThat(funnel.curve()).contains(point.limits());
            if (value.status() == Status.MEASURED) {
                assertThat(value.numerator()).isEqualTo(point.succeeded());
                assertThat(value.denominator()).isEqualTo(point.guided());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void difficultiesThatAreJudgedAreTheAnswered(long seed) {
        Case one = Case.of(seed);
        Value answered = one.ward("practical.feedback_answered");
        Map<DifficultyCount.State, Integer> states = one.breakdowns().difficultyCounts().stream()
                .collect(groupingBy(DifficultyCount::state, summingInt(DifficultyCount::n)));
        int inTime = states.getOrDefault(DifficultyCount.State.IN_TIME, 0);
        int judged = inTime
                + states.getOrDefault(DifficultyCount.State.LATE, 0)
                + states.getOrDefault(DifficultyCount.State.OVERDUE, 0);

        assertThat(states).doesNotContainKey(DifficultyCount.State.ANSWERED);
        assertThat(judged > 0).isEqualTo(answered.status() == Status.MEASURED);
        if (judged > 0) {
            assertThat(answered.numerator()).isEqualTo(inTime);
            assertThat(answered.denominator()).isEqualTo(judged);
        }
    }

    /** What the other tests pass over where nothing is measured is there in some ward. */
    @Test
    void theWardsOfTheSeedsHaveEveryPart() {
        List<Case> all = seeds().mapToObj(Case::of).toList();

        assertThat(all)
                .anyMatch(one -> one.ward("regularity.active_weeks").status() == Status.MEASURED
                        && one.heard().size() < 4);
        assertThat(all).anyMatch(one -> one.ward("effective.budget_used").status() == Status.MEASURED);
        assertThat(all)
                .anyMatch(one -> one.breakdowns().channelSteps().stream()
                        .anyMatch(step -> !step.step().contains("W") && step.activities() > 0));
        assertThat(all).anyMatch(one -> one.breakdowns().funnel() == null);
        assertThat(all)
                .anyMatch(one -> one.breakdowns().funnel() != null
                        && one.breakdowns().funnel().units().stream().anyMatch(UnitFunnel.Point::outside));
        for (DifficultyCount.State state : DifficultyCount.State.values()) {
            assertThat(all)
                    .as("%s", state)
                    .anyMatch(one -> state == DifficultyCount.State.ANSWERED
                            || one.breakdowns().difficultyCounts().stream().anyMatch(count -> count.state() == state));
        }
        for (UnitWeek.State state : UnitWeek.State.values()) {
            assertThat(all)
                    .as("%s", state)
                    .anyMatch(one -> one.breakdowns().unitWeeks().stream().anyMatch(week -> week.state() == state));
        }
    }
}
