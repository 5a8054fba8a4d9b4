package vn.loa.charts.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.charts.chart.Shown;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Value;
import vn.loa.core.plan.Channel;
import vn.loa.core.plan.Unit;

/** A unit or a channel and what can be said of it. */
record ScopeRow(String name, List<Cell> cells) {
    /** {@code column} names the column where the table is folded for a narrow screen. */
    record Cell(
            String column,
            String figure,
            @Nullable String fraction,
            @Nullable String reason) {}

    /** Rows in the plan's order: they are not ranked. */
    record Table(List<String> columns, List<ScopeRow> rows) {}

    private static final List<String> OF_UNITS = List.of(
            "reporting.completeness",
            "reporting.on_time",
            "output.activities",
            "regularity.active_weeks",
            "quality.evidence",
            "digital.share",
            "practical.task_success");
    private static final List<String> OF_CHANNELS = List.of(
            "output.activities",
            "regularity.active_weeks",
            "reach.contacts",
            "digital.engagement",
            "effective.cost_per_success");

    static Table units(Evaluation evaluation, Sentences sentences) {
        List<ScopeRow> rows = evaluation.plan().units().stream()
                .filter(unit -> isThere(scope(unit), evaluation))
                .map(unit -> row(unit.name(), scope(unit), OF_UNITS, evaluation, sentences))
                .toList();
        return new Table(columns(OF_UNITS, sentences), rows);
    }

    /** Null where no channel has a value. */
    static @Nullable Table channels(Evaluation evaluation, Sentences sentences) {
        List<ScopeRow> rows = evaluation.plan().channels().stream()
                .filter(channel -> isThere(scope(channel), evaluation))
                .map(channel -> row(channel.name(), scope(channel), OF_CHANNELS, evaluation, sentences))
                .toList();
        return rows.isEmpty() ? null : new Table(columns(OF_CHANNELS, sentences), rows);
    }

    private static ScopeRow row(
            String name, Scope scope, List<String> indicators, Evaluation evaluation, Sentences sentences) {
        return new ScopeRow(
                Shown.text(name),
                indicators.stream()
                        .map(indicator -> cell(indicator, scope, evaluation, sentences))
                        .toList());
    }

    private static Cell cell(String indicator, Scope scope, Evaluation evaluation, Sentences sentences) {
        String column = sentences.column(indicator);
        return evaluation
                .value(indicator, scope)
                .map(v -> of(column, v, sentences))
                .orElseGet(() -> new Cell(column, sentences.words().get("not_measured.sign"), null, null));
    }

    private static Cell of(String column, Value value, Sentences sentences) {
        String reason = value.value() == null && value.reason() != null
                ? sentences.words().get("reason." + value.reason().code() + ".short")
                : null;
        return new Cell(column, sentences.bare(value), sentences.fraction(value), reason);
    }

    private static List<String> columns(List<String> indicators, Sentences sentences) {
        return indicators.stream().map(sentences::column).toList();
    }

    private static boolean isThere(Scope scope, Evaluation evaluation) {
        return evaluation.values().stream().anyMatch(v -> v.scope().equals(scope));
    }

    private static Scope scope(Unit unit) {
        return new Scope(Scope.Type.UNIT, unit.code());
    }

    private static Scope scope(Channel channel) {
        return new Scope(Scope.Type.CHANNEL, channel.code());
    }
}
