package vn.loa.charts.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.indicator.Value;
import vn.loa.core.text.SpreadsheetCell;

/**
 * {@code indicators.csv}: a header, then a row for each value of each scope, measured or not. UTF-8 without BOM, comma, decimal point,
 * LF; null is an empty cell; a text that begins like a formula is neutralised (formats.md §5).
 */
final class IndicatorsCsv {
    private static final List<String> HEAD = List.of(
            "indicator",
            "scope_type",
            "scope_id",
            "numerator",
            "denominator",
            "value",
            "lower",
            "upper",
            "p",
            "n",
            "unit",
            "status",
            "reason",
            "target",
            "target_source",
            "verdict",
            "definition");

    private IndicatorsCsv() {}

    static String text(Evaluation evaluation) {
        return Stream.concat(
                        Stream.of(String.join(",", HEAD)),
                        evaluation.values().stream().map(IndicatorsCsv::row))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String row(Value value) {
        return Stream.of(
                        text(value.indicator()),
                        text(value.scope().type().code()),
                        text(value.scope().id()),
                        number(value.numerator()),
                        number(value.denominator()),
                        number(value.value()),
                        number(value.lower()),
                        number(value.upper()),
                        number(value.p()),
                        value.n() == null ? "" : value.n().toString(),
                        text(value.unit()),
                        text(value.status().code()),
                        value.reason() == null ? "" : text(value.reason().code()),
                        number(value.target()),
                        value.targetSource() == null
                                ? ""
                                : text(value.targetSource().code()),
                        value.verdict() == null ? "" : text(value.verdict().code()),
                        text(value.definition()))
                .collect(Collectors.joining(","));
    }

    private static String number(@Nullable Double number) {
        return number == null ? "" : Exact.number(number);
    }

    /** A cell. */
    static String text(String text) {
        String safe = SpreadsheetCell.neutralised(text);
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
