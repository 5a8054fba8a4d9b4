package vn.loa.charts.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.indicator.Status;
import vn.loa.core.indicator.Value;
import vn.loa.core.plan.Period;

/** What the same indicator said of the same scope in the period before: to look at, without a judgement. */
record PreviousPeriod(String figure, @Nullable String fraction) {
    /** Null where nothing was measured before. */
    static @Nullable PreviousPeriod of(Value value, Evaluation evaluation, Sentences sentences) {
        return evaluation.previous().stream()
                .filter(v ->
                        v.indicator().equals(value.indicator()) && v.scope().equals(value.scope()))
                .filter(v -> v.status() == Status.MEASURED)
                .findFirst()
                .map(v -> new PreviousPeriod(sentences.previous(v), sentences.fraction(v)))
                .orElse(null);
    }

    private static boolean isShown(Value value) {
        return IndicatorRow.isListed(value) && value.status() == Status.MEASURED;
    }

    /** Which period it is, or why there is none; what to mind where the span is cut at the as-of date; the rule. */
    static List<String> notes(Evaluation evaluation, Sentences sentences) {
        List<String> notes = new ArrayList<>();
        Period before = evaluation.plan().calendar().before(evaluation.span()).orElse(null);
        if (before == null) {
            notes.add(sentences.words().get("previous.no_span"));
        } else if (evaluation.previous().stream().noneMatch(PreviousPeriod::isShown)) {
            notes.add(sentences.words().say("previous.no_figures", Map.of("span", sentences.spanAndDays(before))));
        } else {
            notes.add(sentences.words().say("previous.is", Map.of("span", sentences.spanAndDays(before))));
            if (evaluation.asOf().isBefore(evaluation.span().to())) {
                notes.add(sentences
                        .words()
                        .say("previous.cut", Map.of("asOf", sentences.formats().day(evaluation.asOf()))));
            }
        }
        notes.add(sentences.words().get("previous.rule"));
        return notes;
    }
}
