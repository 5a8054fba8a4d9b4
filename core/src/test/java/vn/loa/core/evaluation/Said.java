package vn.loa.core.evaluation;

import java.time.LocalDate;
import java.util.List;
import vn.loa.core.indicator.Status;
import vn.loa.core.indicator.Value;
import vn.loa.core.plan.Plan;
import vn.loa.core.testing.Heard;
import vn.loa.core.testing.Inbox;

/** Values in short: {@code kp-1 2/3}, {@code kp-1 31.0 n 31}, {@code kp-1 not_enough_data no_report}. */
final class Said {
    private Said() {}

    static Evaluation evaluate(Plan plan, String span, String asOf, Inbox inbox) {
        return evaluate(plan, span, asOf, inbox, new Heard());
    }

    static Evaluation evaluate(Plan plan, String span, String asOf, Inbox inbox, Heard heard) {
        return Evaluator.evaluate(
                plan, plan.calendar().period(span).orElseThrow(), LocalDate.parse(asOf), inbox.list(), heard.list());
    }

    static List<String> of(Evaluation evaluation, String indicator) {
        return evaluation.values().stream()
                .filter(v -> v.indicator().equals(indicator))
                .map(v -> v.scope().id() + " " + text(v))
                .toList();
    }

    /** The ward's value in short, without its code. */
    static String ward(Evaluation evaluation, String indicator) {
        return text(evaluation.value(indicator).orElseThrow());
    }

    private static String text(Value v) {
        if (v.status() != Status.MEASURED) {
            return v.status().code() + " " + v.reason().code();
        }
        return v.numerator() == null
                ? v.value() + " n " + v.n()
                : v.numerator().longValue() + "/" + v.denominator().longValue();
    }
}
