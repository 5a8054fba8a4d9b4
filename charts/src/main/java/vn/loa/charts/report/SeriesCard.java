package vn.loa.charts.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.indicator.Reason;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Status;
import vn.loa.core.indicator.Value;
import vn.loa.core.indicator.Verdict;

/** A series of another body, or of surveys: what differs, and where it tends. */
record SeriesCard(String name, List<Measure> measures) {
    /**
     * Change or trend.
     *
     * @param hint a word beside a figure of few months; else null
     * @param lines interval, what the figure rests on, why there is none
     */
    record Measure(
            String def,
            String scope,
            String label,
            @Nullable String figure,
            @Nullable String missing,
            @Nullable String hint,
            List<String> lines,
            @Nullable String target,
            @Nullable String targetSource,
            @Nullable String verdict,
            boolean met,
            boolean open) {}

    /** The cards of every series. */
    record All(List<SeriesCard> cards) {
        /** Null where the plan names no series. */
        static @Nullable All of(Evaluation evaluation, Sentences sentences) {
            List<SeriesCard> cards = all(evaluation, sentences);
            return cards.isEmpty() ? null : new All(cards);
        }
    }

    /** A card for each series that has values, in the plan's order; empty where the plan names no series. */
    private static List<SeriesCard> all(Evaluation evaluation, Sentences sentences) {
        return evaluation.values().stream()
                .map(Value::scope)
                .filter(scope -> scope.type() == Scope.Type.SERIES)
                .distinct()
                .map(scope -> new SeriesCard(
                        sentences.of(scope, evaluation.plan()),
                        evaluation.values().stream()
                                .filter(v -> v.scope().equals(scope))
                                .map(v -> measure(v, evaluation, sentences))
                                .toList()))
                .toList();
    }

    private static Measure measure(Value value, Evaluation evaluation, Sentences sentences) {
        boolean measured = value.status() == Status.MEASURED;
        return new Measure(
                value.indicator(),
                IndicatorRow.scope(value),
                sentences.words().get("indicator." + value.indicator()),
                measured ? sentences.figure(value) : null,
                sentences.missing(value),
                value.reason() == Reason.HINT ? sentences.words().get("reason.hint.short") : null,
                lines(value, evaluation, sentences),
                sentences.target(value, evaluation.plan()),
                sentences.targetSource(value),
                sentences.verdict(value),
                value.verdict() == Verdict.MET,
                value.verdict() == null);
    }

    private static List<String> lines(Value value, Evaluation evaluation, Sentences sentences) {
        List<@Nullable String> lines = new ArrayList<>();
        lines.add(sentences.interval(value));
        lines.add(
                value.indicator().equals("outcome.change")
                        ? sentences.compared(value, evaluation.plan())
                        : sentences.found(value));
        lines.add(sentences.reason(value));
        List<String> said = new ArrayList<>();
        for (String line : lines) {
            if (line != null) {
                said.add(line);
            }
        }
        return said;
    }
}
