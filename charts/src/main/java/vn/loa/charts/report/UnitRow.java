package vn.loa.charts.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.charts.chart.Shown;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Value;
import vn.loa.core.plan.Unit;

/** A unit and what can be said of it, in the plan's order: units are not ranked. */
record UnitRow(String name, List<Cell> cells) {
    /** The indicators of the columns. */
    static final List<String> COLUMNS = List.of(
            "reporting.completeness",
            "reporting.on_time",
            "regularity.longest_gap_days",
            "digital.share",
            "practical.task_success");

    /** {@code column} names the column where the table is folded for a narrow screen. */
    record Cell(
            String column,
            String figure,
            @Nullable String fraction,
            @Nullable String reason) {}

    static List<UnitRow> all(Evaluation evaluation, Sentences sentences) {
        return evaluation.plan().units().stream()
                .filter(unit ->
                        evaluation.values().stream().anyMatch(v -> v.scope().equals(scope(unit))))
                .map(unit -> new UnitRow(
                        Shown.text(unit.name()),
                        COLUMNS.stream()
                                .map(column -> cell(column, unit, evaluation, sentences))
                                .toList()))
                .toList();
    }

    private static Cell cell(String indicator, Unit unit, Evaluation evaluation, Sentences sentences) {
        String column = column(indicator, sentences);
        return evaluation
                .value(indicator, scope(unit))
                .map(v -> of(column, v, sentences))
                .orElseGet(() -> new Cell(column, sentences.words().get("not_measured.sign"), null, null));
    }

    private static Cell of(String column, Value value, Sentences sentences) {
        String reason = value.value() == null && value.reason() != null
                ? sentences.words().get("reason." + value.reason().code() + ".short")
                : null;
        return new Cell(column, sentences.figure(value), sentences.fraction(value), reason);
    }

    static String column(String indicator, Sentences sentences) {
        return sentences.words().get("indicator." + indicator + ".short");
    }

    private static Scope scope(Unit unit) {
        return new Scope(Scope.Type.UNIT, unit.code());
    }
}
