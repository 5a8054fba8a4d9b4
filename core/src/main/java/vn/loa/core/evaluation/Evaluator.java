package vn.loa.core.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.loa.core.activity.Activity;
import vn.loa.core.indicator.Basis;
import vn.loa.core.indicator.Duty;
import vn.loa.core.indicator.Indicator;
import vn.loa.core.indicator.Indicators;
import vn.loa.core.indicator.Value;
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
 * counts.
 */
public final class Evaluator {
    private Evaluator() {}

    /**
     * Evaluates submissions in memory.
     *
     * @param submissions in any order, of any unit and period, also such as came after the as-of date
     * @throws IllegalArgumentException where the as-of date lies before the span
     */
    public static Evaluation evaluate(Plan plan, Period span, LocalDate asOf, List<Submission> submissions) {
        LedgerView ledger =
                ledger(plan, asOf, submissions.stream().map(Submission::receipt).toList());
        return evaluate(plan, span, asOf, ledger, ledger.activities(submissions));
    }

    /**
     * Evaluates a ledger and the rows that count.
     *
     * @param ledger every receipt, in any order, also such as came after the as-of date
     * @param effective accepted rows of what is effective as of the date, in any order, of any date; read once
     * @throws IllegalArgumentException where the as-of date lies before the span
     */
    public static Evaluation evaluate(
            Plan plan, Period span, LocalDate asOf, List<Receipt> ledger, Iterable<Activity> effective) {
        return evaluate(plan, span, asOf, ledger(plan, asOf, ledger), effective);
    }

    private static Evaluation evaluate(
            Plan plan, Period span, LocalDate asOf, LedgerView ledger, Iterable<Activity> effective) {
        Period t = Spans.cut(span, asOf);
        Tallies tallies = Tallies.of(plan, t, asOf, effective);
        List<Duty> duties = Duties.of(plan, span, ledger);
        Targets targets = new Targets(plan.targets(), plan.calendar(), t);
        List<Value> values = values(new Bases(plan, t, asOf, duties, ledger, tallies).all(), targets);
        return new Evaluation(
                plan,
                span,
                asOf,
                State.DRAFT,
                Pending.of(duties),
                values,
                targets.scores(values),
                List.of(),
                List.of(),
                CoverageMatrix.of(plan, tallies.ward()),
                ReceiptGrid.of(duties, asOf, ledger),
                WeeklyActivity.of(tallies, asOf),
                DataQuality.of(plan, span, ledger));
    }

    private static List<Value> values(List<Basis> bases, Targets targets) {
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
