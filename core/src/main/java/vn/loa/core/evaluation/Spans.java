package vn.loa.core.evaluation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;
import vn.loa.core.submission.LedgerView;
import vn.loa.core.submission.Receipt;

/** Days of spans and reports. */
final class Spans {
    private Spans() {}

    /** T: the days of the span up to the as-of date. */
    static Period cut(Period span, LocalDate asOf) {
        if (asOf.isBefore(span.from())) {
            throw new IllegalArgumentException("As of " + asOf + " the span " + span.code() + " has not begun");
        }
        return asOf.isBefore(span.to()) ? new Period(span.code(), span.from(), asOf) : span;
    }

    /** By unit, the days that its effective submissions are about; of those that are wanted. */
    static Map<String, List<Period>> submitted(Plan plan, LedgerView ledger, Predicate<Receipt> wanted) {
        return ledger.effective().stream()
                .filter(wanted)
                .collect(groupingBy(Receipt::unit, mapping(r -> of(plan, r), toList())));
    }

    /** The days that a submission is about. */
    static Period of(Plan plan, Receipt receipt) {
        return plan.calendar()
                .period(receipt.period())
                .orElseThrow(() -> new IllegalArgumentException("No period: " + receipt));
    }
}
