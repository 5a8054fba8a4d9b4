package vn.loa.core.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.core.activity.Activity;
import vn.loa.core.indicator.Basis;
import vn.loa.core.indicator.Duty;
import vn.loa.core.indicator.Indicator;
import vn.loa.core.indicator.Indicators;
import vn.loa.core.indicator.Value;
import vn.loa.core.outcome.OutcomeFile;
import vn.loa.core.outcome.Outcomes;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;
import vn.loa.core.submission.Ledger;
import vn.loa.core.submission.LedgerView;
import vn.loa.core.submission.Receipt;
import vn.loa.core.submission.Submission;
import vn.loa.core.tally.Tallies;

/**
 * Evaluates a span as of a day: every indicator in every scope, and what charts and pages show beside. Same inputs, same evaluation,
 * whatever their order. A span is cut at the as-of date (T); only what had been admitted by the end of that day in the ward's zone
 * counts. Beside the values of a span made of whole months stand those of as many months before it.
 */
public final class Evaluator {
    private final Plan plan;
    private final LocalDate asOf;
    private final LedgerView ledger;
    private final Iterable<Activity> effective;
    private final Outcomes outcomes;

    private Evaluator(Plan plan, LocalDate asOf, LedgerView ledger, Iterable<Activity> effective, Outcomes outcomes) {
        this.plan = plan;
        this.asOf = asOf;
        this.ledger = ledger;
        this.effective = effective;
        this.outcomes = outcomes;
    }

    /**
     * Evaluates submissions in memory, without figures of others and difficulties.
     *
     * @param submissions in any order, of any unit and period, also such as came after the as-of date
     * @throws IllegalArgumentException where the as-of date lies before the span
     */
    public static Evaluation evaluate(Plan plan, Period span, LocalDate asOf, List<Submission> submissions) {
        return evaluate(plan, span, asOf, submissions, List.of());
    }

    /**
     * Evaluates submissions and files of outcomes in memory.
     *
     * @param submissions in any order, of any unit and period, also such as came after the as-of date
     * @param outcomes files of series and difficulties as they were read, in any order, also such as came after the as-of date
     * @throws IllegalArgumentException where the as-of date lies before the span
     */
    public static Evaluation evaluate(
            Plan plan, Period span, LocalDate asOf, List<Submission> submissions, List<OutcomeFile> outcomes) {
        LedgerView ledger =
                ledger(plan, asOf, submissions.stream().map(Submission::receipt).toList());
        Outcomes valid = Outcomes.before(Ledger.endOf(asOf, plan.ward().zone()), Outcomes.admitted(outcomes));
        return new Evaluator(plan, asOf, ledger, ledger.activities(submissions), valid)
                .evaluate(List.of(span))
                .get(0);
    }

    /**
     * Evaluates a ledger and the rows that count, without figures of others and difficulties.
     *
     * @see #evaluate(Plan, Period, LocalDate, List, Iterable, Outcomes)
     */
    public static Evaluation evaluate(
            Plan plan, Period span, LocalDate asOf, List<Receipt> ledger, Iterable<Activity> effective) {
        return evaluate(plan, span, asOf, ledger, effective, Outcomes.NONE);
    }

    /**
     * Evaluates a ledger, the rows that count, and what came of it.
     *
     * @param ledger every receipt, in any order, also such as came after the as-of date
     * @param effective accepted rows of what is effective as of the date, in any order, of any date; read once
     * @param outcomes the rows valid as of the date, in any order
     * @throws IllegalArgumentException where the as-of date lies before the span
     */
    public static Evaluation evaluate(
            Plan plan,
            Period span,
            LocalDate asOf,
            List<Receipt> ledger,
            Iterable<Activity> effective,
            Outcomes outcomes) {
        return evaluate(plan, List.of(span), asOf, ledger, effective, outcomes).get(0);
    }

    /** As {@link #evaluate(Plan, Period, LocalDate, List, Iterable, Outcomes)}, of several spans in their order; the rows are read once. */
    public static List<Evaluation> evaluate(
            Plan plan,
            List<Period> spans,
            LocalDate asOf,
            List<Receipt> ledger,
            Iterable<Activity> effective,
            Outcomes outcomes) {
        return new Evaluator(plan, asOf, ledger(plan, asOf, ledger), effective, outcomes).evaluate(spans);
    }

    private List<Evaluation> evaluate(List<Period> spans) {
        List<Period> days = spans.stream()
                .flatMap(span -> Stream.concat(Stream.of(Spans.cut(span, asOf)), before(span).stream()))
                .toList();
        Iterator<Tallies> tallies = Tallies.of(plan, days, asOf, effective).iterator();
        return spans.stream().map(span -> evaluate(span, tallies)).toList();
    }

    /** @param next the tallies of the span, and then those of the one before where there is one */
    private Evaluation evaluate(Period span, Iterator<Tallies> next) {
        Period t = Spans.cut(span, asOf);
        Tallies tallies = next.next();
        List<Duty> duties = Duties.of(plan, span, ledger);
        Targets targets = new Targets(plan.targets(), plan.calendar(), t);
        List<Value> values = values(t, duties, tallies, targets);
        return new Evaluation(
                plan,
                span,
                asOf,
                null,
                Pending.of(duties),
                values,
                before(span).map(before -> previous(before, next.next())).orElse(List.of()),
                targets.scores(values),
                List.of(),
                List.of(),
                CoverageMatrix.of(plan, tallies.ward()),
                ReceiptGrid.of(duties, asOf, ledger),
                WeeklyActivity.of(tallies, asOf),
                DataQuality.of(plan, span, ledger),
                Breakdowns.of(plan, t, asOf, ledger, tallies, outcomes, values));
    }

    /** The span before; empty where there is none, or it lies before everything. */
    private Optional<Period> before(Period span) {
        return plan.calendar().before(span).filter(before -> !before.to().isBefore(plan.earliestDate()));
    }

    /** By the same arithmetic, from what is known on the same day; a span that begins by the as-of date has the one before it whole. */
    private List<Value> previous(Period before, Tallies tallies) {
        return values(
                before, Duties.of(plan, before, ledger), tallies, new Targets(plan.targets(), plan.calendar(), before));
    }

    private List<Value> values(Period t, List<Duty> duties, Tallies tallies, Targets targets) {
        List<Basis> bases = new Bases(plan, t, asOf, duties, ledger, tallies, outcomes).all();
        List<Value> values = new ArrayList<>();
        for (Indicator indicator : Indicators.all()) {
            for (Basis basis : bases) {
                if (Indicators.has(indicator, basis)) {
                    values.add(Indicators.value(indicator, basis, targets.goal(indicator, basis.scope())));
                }
            }
        }
        return values;
    }

    private static LedgerView ledger(Plan plan, LocalDate asOf, List<Receipt> receipts) {
        return Ledger.of(receipts).asOf(asOf, plan.ward().zone());
    }
}
