package vn.loa.charts.report;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.ValueField;
import vn.loa.core.indicator.Value;
import vn.loa.core.text.SpreadsheetCell;

/**
 * {@code indicators.csv}: a header, then a row for each value of each scope, measured or not. UTF-8 without BOM, comma, decimal point,
 * LF; null is an empty cell; a text that begins like a formula is neutralised (formats.md §5).
 */
final class IndicatorsCsv {
    private IndicatorsCsv() {}

    static String text(Evaluation evaluation) {
        Stream<String> head = Stream.concat(
                Stream.of("indicator", "scope_type", "scope_id"),
                Arrays.stream(ValueField.values()).map(ValueField::code));
        return Stream.concat(
                        Stream.of(head.collect(Collectors.joining(","))),
                        evaluation.values().stream().map(IndicatorsCsv::row))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String row(Value value) {
        return Stream.concat(
                        Stream.of(
                                text(value.indicator()),
                                text(value.scope().type().code()),
                                text(value.scope().id())),
                        Arrays.stream(ValueField.values()).map(field -> field(field.of(value))))
                .collect(Collectors.joining(","));
    }

    /** A cell of what a {@link ValueField} holds. */
    static String field(@Nullable Object field) {
        if (field == null) {
            return "";
        }
        return field instanceof Number number ? Exact.number(number.doubleValue()) : text(field.toString());
    }

    /** A cell. */
    static String text(String text) {
        String safe = SpreadsheetCell.neutralised(text);
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
