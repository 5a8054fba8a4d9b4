package vn.loa.charts.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.indicator.Scope;
import vn.loa.core.plan.Period;

/**
 * The months of a longer span, a row each, and the ways to the reports of its parts.
 *
 * @param quarters reports of whole quarters; null where none is linked
 */
record Months(ScopeTable table, @Nullable Quarters quarters) {
    record Quarters(List<Link> links) {}

    record Link(String name, String href) {}

    /** Codes of the months that have values, in order. */
    static List<String> of(Evaluation evaluation) {
        return evaluation.values().stream()
                .filter(v -> v.scope().type() == Scope.Type.MONTH)
                .map(v -> v.scope().id())
                .distinct()
                .toList();
    }

    /** Null for a span of fewer than two whole months. */
    static @Nullable Months of(Evaluation evaluation, Sentences sentences, Function<String, Optional<String>> links) {
        ScopeTable table = ScopeTable.months(evaluation, sentences, links);
        if (table == null) {
            return null;
        }
        List<Link> quarters = new ArrayList<>();
        List<String> months = of(evaluation);
        for (Period part : evaluation.parts()) {
            if (!months.contains(part.code())) {
                links.apply(part.code()).ifPresent(href -> quarters.add(new Link(sentences.span(part), href)));
            }
        }
        return new Months(table, quarters.isEmpty() ? null : new Quarters(quarters));
    }
}
