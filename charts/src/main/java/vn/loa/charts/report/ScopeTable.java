package vn.loa.charts.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.loa.charts.chart.Shown;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Value;

/**
 * Units, channels or months, and what can be said of each; in the plan's order, not ranked.
 *
 * @param code of its section
 * @param corner what a row is
 */
record ScopeTable(String code, String heading, String guide, String corner, List<String> columns, List<Row> rows) {
    /**
     * What one unit, channel or month has.
     *
     * @param sort by what its name is sorted; null: by its letters
     * @param href its own report; null: there is none
     * @param unit code, where the row is a unit's
     * @param channel as unit
     */
    record Row(
            String name,
            @Nullable String sort,
            @Nullable String href,
            @Nullable String unit,
            @Nullable String channel,
            List<Cell> cells) {}

    /** One figure; {@code sort} is it in full, null where nothing was measured. */
    record Cell(
            String def,
            @Nullable String scope,
            String figure,
            @Nullable String fraction,
            @Nullable String reason,
            @Nullable String sort) {}

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
    /** Those that have a line of months beside the ward's figure. */
    static final List<String> OF_MONTHS = List.of(
            "output.activities",
            "regularity.active_weeks",
            "digital.share",
            "focus.priority_share",
            "reach.contacts",
            "practical.people_guided");

    static ScopeTable units(Evaluation evaluation, Sentences sentences) {
        List<Row> rows = evaluation.plan().units().stream()
                .filter(unit -> isThere(scope(Scope.Type.UNIT, unit.code()), evaluation))
                .map(unit -> new Row(
                        Shown.text(unit.name()),
                        null,
                        null,
                        unit.code(),
                        null,
                        cells(OF_UNITS, scope(Scope.Type.UNIT, unit.code()), evaluation, sentences)))
                .toList();
        return of("units", "unit", OF_UNITS, rows, sentences);
    }

    /** Null where no channel has a value. */
    static @Nullable ScopeTable channels(Evaluation evaluation, Sentences sentences) {
        List<Row> rows = evaluation.plan().channels().stream()
                .filter(channel -> isThere(scope(Scope.Type.CHANNEL, channel.code()), evaluation))
                .map(channel -> new Row(
                        Shown.text(channel.name()),
                        null,
                        null,
                        null,
                        channel.code(),
                        cells(OF_CHANNELS, scope(Scope.Type.CHANNEL, channel.code()), evaluation, sentences)))
                .toList();
        return rows.isEmpty() ? null : of("channels", "channel", OF_CHANNELS, rows, sentences);
    }

    /**
     * Null for a span of fewer than two whole months.
     *
     * @param links from the code of a month to its own report
     */
    static @Nullable ScopeTable months(
            Evaluation evaluation, Sentences sentences, Function<String, Optional<String>> links) {
        List<String> months = Months.of(evaluation);
        List<Row> rows = months.stream()
                .map(month -> new Row(
                        sentences.month(month),
                        month.replace("-", ""),
                        links.apply(month).orElse(null),
                        null,
                        null,
                        cells(OF_MONTHS, scope(Scope.Type.MONTH, month), evaluation, sentences)))
                .toList();
        return rows.size() < 2 ? null : of("months", "month", OF_MONTHS, rows, sentences);
    }

    private static ScopeTable of(
            String code, String corner, List<String> indicators, List<Row> rows, Sentences sentences) {
        return new ScopeTable(
                code,
                sentences.words().get("page." + code),
                sentences.words().get("page." + code + "_guide"),
                sentences.words().get("page." + corner),
                indicators.stream().map(sentences::column).toList(),
                rows);
    }

    private static List<Cell> cells(List<String> indicators, Scope scope, Evaluation evaluation, Sentences sentences) {
        return indicators.stream()
                .map(indicator -> evaluation
                        .value(indicator, scope)
                        .map(v -> cell(v, sentences))
                        .orElseGet(() -> new Cell(
                                indicator, null, sentences.words().get("not_measured.sign"), null, null, null)))
                .toList();
    }

    private static Cell cell(Value value, Sentences sentences) {
        String reason = value.value() == null && value.reason() != null
                ? sentences.words().get("reason." + value.reason().code() + ".short")
                : null;
        return new Cell(
                value.indicator(),
                IndicatorRow.scope(value),
                sentences.bare(value),
                sentences.fraction(value),
                reason,
                value.value() == null ? null : Exact.number(value.value()));
    }

    private static boolean isThere(Scope scope, Evaluation evaluation) {
        return evaluation.values().stream().anyMatch(v -> v.scope().equals(scope));
    }

    private static Scope scope(Scope.Type type, String code) {
        return new Scope(type, code);
    }
}
