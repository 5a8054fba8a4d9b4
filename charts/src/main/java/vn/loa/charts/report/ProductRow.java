package vn.loa.charts.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Value;

/** How much of one kind of product; kinds are never added up. */
record ProductRow(
        String def,
        String scope,
        String name,
        String figure,
        @Nullable String rows,
        @Nullable PreviousPeriod previous) {
    /** What was made, a row a unit of quantity. */
    record All(List<ProductRow> kinds) {
        /** Null where no activity says. */
        static @Nullable All of(Evaluation evaluation, Sentences sentences) {
            List<ProductRow> kinds = all(evaluation, sentences);
            return kinds.isEmpty() ? null : new All(kinds);
        }
    }

    private static List<ProductRow> all(Evaluation evaluation, Sentences sentences) {
        return evaluation.values().stream()
                .filter(v -> v.scope().type() == Scope.Type.QUANTITY_UNIT)
                .map(v -> of(v, evaluation, sentences))
                .toList();
    }

    private static ProductRow of(Value value, Evaluation evaluation, Sentences sentences) {
        return new ProductRow(
                value.indicator(),
                IndicatorRow.scope(value),
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
