package vn.loa.core.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Value;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.ReportingCalendar;

/**
 * Everything that a report of one span says, as of one day; charts and pages need nothing else.
 *
 * @param plan as it was used
 * @param span the evaluated span, whole (not cut at the as-of date)
 * @param asOf what had been admitted by the end of this day in the ward's zone
 * @param approval the document that froze it; null: a draft
 * @param values every indicator in every scope, measured or not; in the order of indicators.md, then ward, units, channels, months,
 *     series, units of quantities
 * @param previous the values of the span before ({@link ReportingCalendar#before}), whole, as of the same day; empty where there is
 *     none, or where it ended before the plan's earliest date. Its months are its own
 * @param breakdowns {@link Breakdowns#NONE} in an evaluation that an earlier version kept
 */
public record Evaluation(
        Plan plan,
        Period span,
        LocalDate asOf,
        @Nullable Approval approval,
        Pending pending,
        List<Value> values,
        List<Value> previous,
        List<RequirementScore> requirements,
        List<Signal> signals,
        List<Proposal> proposals,
        CoverageMatrix coverage,
        ReceiptGrid receipts,
        WeeklyActivity weeks,
        DataQuality quality,
        Breakdowns breakdowns) {
    public Evaluation {
        values = List.copyOf(values);
        previous = List.copyOf(previous);
        requirements = List.copyOf(requirements);
        signals = List.copyOf(signals);
        proposals = List.copyOf(proposals);
        // A document kept by an earlier version has none.
        breakdowns = Objects.requireNonNullElse(breakdowns, Breakdowns.NONE);
    }

    /** A draft until it is frozen under a document's number. */
    public State state() {
        return approval == null ? State.DRAFT : State.APPROVED;
    }

    /** The same figures, frozen under a document. */
    public Evaluation approved(Approval document) {
        return new Evaluation(
                plan,
                span,
                asOf,
                document,
                pending,
                values,
                previous,
                requirements,
                signals,
                proposals,
                coverage,
                receipts,
                weeks,
                quality,
                breakdowns);
    }

    /**
     * The months and quarters of which a longer span is made, each wholly in T: those that have a report of their own. Quarters first;
     * empty for a span of fewer than two such months.
     */
    public List<Period> parts() {
        Period t = Spans.cut(span, asOf);
        List<Period> months = plan.calendar().monthsIn(t);
        if (months.size() < 2) {
            return List.of();
        }
        return Stream.concat(plan.calendar().quartersIn(t).stream(), months.stream())
                .filter(part -> part.length() < span.length())
                .toList();
    }

    /** The value of an indicator in a scope; empty where the indicator has no such scope. */
    public Optional<Value> value(String indicator, Scope scope) {
        return values.stream()
                .filter(v -> v.indicator().equals(indicator) && v.scope().equals(scope))
                .findFirst();
    }

    /** The ward's value of an indicator. */
    public Optional<Value> value(String indicator) {
        return value(indicator, new Scope(Scope.Type.WARD, plan.ward().code()));
    }
}
