package vn.loa.charts.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Value;

/** How much of one kind of product; kinds are never added up. */
record ProductRow(
        String name,
        String figure,
        @Nullable String rows,
        @Nullable PreviousPeriod previous) {
    static List<ProductRow> all(Evaluation evaluation, Sentences sentences) {
        return evaluation.values().stream()
                .filter(v -> v.scope().type() == Scope.Type.QUANTITY_UNIT)
                .map(v -> of(v, evaluation, sentences))
                .toList();
    }

    private static ProductRow of(Value value, Evaluation evaluation, Sentences sentences) {
        return new ProductRow(
                sentences.of(value.scope(), evaluation.plan()),
                sentences.figure(value),
                value.n() == null
                        ? null
                        : sentences
                                .words()
                                .say(
                                        "products.rows",
                                        Map.of("n", sentences.formats().whole(value.n()))),
                PreviousPeriod.of(value, evaluation, sentences));
    }
}
