package vn.loa.core.evaluation;

import java.time.LocalDate;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;
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

    /** The days that a submission is about. */
    static Period of(Plan plan, Receipt receipt) {
        return plan.calendar()
                .period(receipt.period())
                .orElseThrow(() -> new IllegalArgumentException("No period: " + receipt));
    }
}
