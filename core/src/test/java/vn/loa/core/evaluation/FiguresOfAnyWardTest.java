package vn.loa.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.core.activity.Activity;
import vn.loa.core.activity.Days;
import vn.loa.core.indicator.Basis;
import vn.loa.core.indicator.Indicator;
import vn.loa.core.indicator.Indicators;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Status;
import vn.loa.core.indicator.Value;
import vn.loa.core.outcome.Outcomes;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;
import vn.loa.core.submission.Ledger;
import vn.loa.core.submission.LedgerView;
import vn.loa.core.submission.Receipt;
import vn.loa.core.submission.Submission;
import vn.loa.core.tally.Tallies;
import vn.loa.core.testing.RandomWard;

/** What holds for any ward, span and as-of date; a failing case is named by its seed. */
class FiguresOfAnyWardTest {
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    /** A ward of a seed, with the day and the days that are looked at. */
    private record Case(RandomWard ward, Plan plan, List<Submission> submissions, Period span, LocalDate asOf) {
        static Case of(long seed) {
            RandomWard ward = new RandomWard(seed);
            Plan plan = ward.plan();
            Period span = plan.calendar().period(ward.span()).orElseThrow();
            return new Case(ward, plan, ward.submissions(), span, ward.asOf(span.from(), span.to()));
        }

        Evaluation evaluate(List<Submission> some) {
            return Evaluator.evaluate(plan, span, asOf, some);
        }

        LedgerView ledger() {
            return Ledger.of(submissions.stream().map(Submission::receipt).toList())
                    .asOf(asOf, plan.ward().zone());
        }
    }

    @Test
    void theWardsOfTheSeedsHaveEveryFigureOfActivities() {
        Set<String> measured = seeds().mapToObj(Case::of)
                .flatMap(one -> one.evaluate(one.submissions()).values().stream())
                .filter(v -> v.status() == Status.MEASURED)
                .map(Value::indicator)
                .collect(Collectors.toSet());

        assertThat(Indicators.all().stream()
                        .map(Indicator::name)
                        .filter(name -> !name.startsWith("outcome.") && !name.equals("practical.feedback_answered")))
                .isSubsetOf(measured);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyPartitionIntoTalliesGivesTheSameValuesToTheBit(long seed) {
        Case one = Case.of(seed);
        List<Activity> rows = new ArrayList<>(one.ledger().activities(one.submissions()));
        Collections.shuffle(rows, one.ward().random());
        Period t = Spans.cut(one.span(), one.asOf());

        Tallies sum = Tallies.of(one.plan(), t, one.asOf(), List.of());
        for (int from = 0; from < rows.size(); ) {
            int to = Math.min(rows.size(), from + 1 + one.ward().random().nextInt(60));
            Tallies part = Tallies.of(one.plan(), t, one.asOf(), rows.subList(from, to));
            sum = one.ward().random().nextBoolean() ? sum.plus(part) : part.plus(sum);
            from = to;
        }

        List<Value> ofParts = new ArrayList<>();
        List<Basis> bases = new Bases(
                        one.plan(),
                        t,
                        one.asOf(),
                        Duties.of(one.plan(), one.span(), one.ledger()),
                        one.ledger(),
                        sum,
                        Outcomes.NONE)
                .all();
        for (Indicator indicator : Indicators.all()) {
            for (Basis basis : bases) {
                if (Indicators.has(indicator, basis)) {
                    ofParts.add(Indicators.value(indicator, basis, null));
                }
            }
        }
        Evaluation whole = one.evaluate(one.submissions());
        assertThat(ofParts).isEqualTo(whole.values());
        assertThat(Breakdowns.of(one.plan(), t, one.asOf(), one.ledger(), sum, Outcomes.NONE, ofParts))
                .isEqualTo(whole.breakdowns());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfRowsAndOfSubmissionsDoesNotMatter(long seed) {
        Case one = Case.of(seed);
        List<Submission> shuffled = new ArrayList<>(one.submissions());
        Collections.shuffle(shuffled, one.ward().random());
        List<Receipt> receipts = shuffled.stream().map(Submission::receipt).toList();
        List<Activity> rows = new ArrayList<>(one.ledger().activities(shuffled));
        Collections.shuffle(rows, one.ward().random());

        Evaluation inOrder = one.evaluate(one.submissions());
        assertThat(one.evaluate(shuffled)).isEqualTo(inOrder);
        assertThat(Evaluator.evaluate(one.plan(), one.span(), one.asOf(), receipts, rows))
                .isEqualTo(inOrder);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noShareLeavesZeroToOneAndAnIntervalHoldsItsValue(long seed) {
        Case one = Case.of(seed);

        assertThat(one.evaluate(one.submissions()).values()).allSatisfy(v -> {
            assertThat(v.status() == Status.MEASURED).isEqualTo(v.reason() == null);
            if (v.numerator() != null) {
                assertThat(v.denominator()).isPositive();
                // Only the numerator of a focus is rounded before.
                assertThat(v.value()).isCloseTo(v.numerator() / v.denominator(), within(1e-15 * v.value()));
            }
            if (v.unit().equals("share") && !v.indicator().equals("effective.budget_used")) {
                assertThat(Stream.of(v.value(), v.lower(), v.upper()).filter(Objects::nonNull))
                        .allMatch(x -> x >= 0 && x <= 1);
            }
            if (v.value() != null && v.lower() != null) {
                assertThat(v.value()).isBetween(v.lower(), v.upper());
            }
            if (v.value() != null) {
                assertThat(v.value()).isNotNegative();
                assertThat(v.n()).isNotNull();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatWasAdmittedAfterTheAsOfDateCountsNowhere(long seed) {
        Case one = Case.of(seed);
        LocalDate dayAfter = one.asOf().plusDays(1);
        List<Submission> known = one.submissions().stream()
                .filter(s -> s.receipt()
                        .admitted()
                        .isBefore(
                                dayAfter.atStartOfDay(one.plan().ward().zone()).toInstant()))
                .toList();

        assertThat(one.evaluate(one.submissions())).isEqualTo(one.evaluate(known));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDayAfterTheAsOfDateCountsNowhere(long seed) {
        Case one = Case.of(seed);
        List<Receipt> receipts =
                one.submissions().stream().map(Submission::receipt).toList();
        List<Activity> rows = one.ledger().activities(one.submissions());
        List<Activity> cut = rows.stream()
                .filter(a -> !a.date().isAfter(one.asOf()))
                .map(a -> withDays(a, upTo(a.days(), one.asOf())))
                .toList();

        assertThat(Evaluator.evaluate(one.plan(), one.span(), one.asOf(), receipts, cut))
                .isEqualTo(Evaluator.evaluate(one.plan(), one.span(), one.asOf(), receipts, rows));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aMonthOfASpanIsThatMonthAlone(long seed) {
        Case one = Case.of(seed);
        Evaluation whole = one.evaluate(one.submissions());
        for (Period month : one.plan().calendar().monthsIn(Spans.cut(one.span(), one.asOf()))) {
            Evaluation alone = Evaluator.evaluate(one.plan(), month, one.asOf(), one.submissions());
            for (Indicator indicator : Indicators.all()) {
                if (indicator.scopes().contains(Scope.Type.MONTH)) {
                    Scope scope = new Scope(Scope.Type.MONTH, month.code());
                    Value ofMonth = whole.value(indicator.name(), scope).orElseThrow();
                    assertThat(ofMonth)
                            .isEqualTo(alone.value(indicator.name(), scope).orElseThrow());
                    assertThat(figures(ofMonth))
                            .isEqualTo(figures(alone.value(indicator.name()).orElseThrow()));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theFiguresOfAUnitRestOnItsOwnSubmissions(long seed) {
        Case one = Case.of(seed);
        Evaluation whole = one.evaluate(one.submissions());
        for (String unit : List.of("kp-1", "kp-2", "kp-3", "kp-4")) {
            Evaluation alone = one.evaluate(one.submissions().stream()
                    .filter(s -> s.receipt().unit().equals(unit))
                    .toList());
            assertThat(ofUnit(whole, unit)).isEqualTo(ofUnit(alone, unit));
        }
    }

    private static List<Value> ofUnit(Evaluation evaluation, String unit) {
        return evaluation.values().stream()
                .filter(v -> v.scope().equals(new Scope(Scope.Type.UNIT, unit)))
                .toList();
    }

    private static List<Object> figures(Value v) {
        return Arrays.asList(
                v.numerator(), v.denominator(), v.value(), v.lower(), v.upper(), v.n(), v.status(), v.reason());
    }

    private static Days upTo(Days days, LocalDate last) {
        return days.end() == null
                ? new Days(days.dates().stream().filter(d -> !d.isAfter(last)).toList(), null)
                : Days.through(days.first(), days.end().isAfter(last) ? last : days.end());
    }

    private static Activity withDays(Activity a, Days days) {
        return new Activity(
                a.line(),
                a.rowNo(),
                a.activityId(),
                a.unit(),
                a.period(),
                days,
                a.plannedDate(),
                a.title(),
                a.topics(),
                a.channel(),
                a.form(),
                a.audiences(),
                a.area(),
                a.quantity(),
                a.figures(),
                a.cost(),
                a.evidence(),
                a.note(),
                a.extra());
    }
}
