package vn.loa.charts.report;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;
import vn.loa.core.evaluation.Adjustment;
import vn.loa.core.evaluation.Adjustment.Change;
import vn.loa.core.evaluation.Adjustment.Difference;
import vn.loa.core.evaluation.Adjustment.LaterFile;
import vn.loa.core.evaluation.Approval;
import vn.loa.core.indicator.Value;

/** An adjustment for programs, after the rules of formats.md §5: every field that differs, and none that does not. */
final class AdjustmentFiles {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final List<String> HEAD = List.of("indicator", "scope_type", "scope_id", "field", "before", "after");

    private AdjustmentFiles() {}

    /** A header, then a row for each field of each value that differs; null is an empty cell. */
    static String csv(Adjustment adjustment) {
        Stream<String> rows = adjustment.differences().stream()
                .flatMap(d -> d.changes().stream().map(c -> row(d, c)));
        return Stream.concat(Stream.of(String.join(",", HEAD)), rows)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String row(Difference difference, Change change) {
        return Stream.of(
                        IndicatorsCsv.text(difference.indicator()),
                        IndicatorsCsv.text(difference.scope().type().code()),
                        IndicatorsCsv.text(difference.scope().id()),
                        IndicatorsCsv.text(change.field().code()),
                        IndicatorsCsv.field(change.before()),
                        IndicatorsCsv.field(change.after()))
                .collect(Collectors.joining(","));
    }

    /** {@code before} and {@code after} hold the fields that differ; null where that side has no such value at all. */
    static String json(Adjustment adjustment) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(new IndicatorsJson.Indented(), text)) {
            json.writeStartObject();
            head(json, adjustment);
            json.writeArrayPropertyStart("files");
            adjustment.since().forEach(file -> file(json, file));
            json.writeEndArray();
            json.writeArrayPropertyStart("differences");
            adjustment.differences().forEach(difference -> difference(json, difference));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static void head(JsonGenerator json, Adjustment adjustment) {
        IndicatorsJson.period(json, adjustment.approved().span());
        json.writeStringProperty("plan", adjustment.approved().plan().number());
        json.writeObjectPropertyStart("approved");
        Approval document = adjustment.document();
        json.writeStringProperty("number", document.number());
        json.writeStringProperty("date", document.date().toString());
        json.writeStringProperty("as_of", adjustment.approved().asOf().toString());
        json.writeEndObject();
        json.writeObjectPropertyStart("present");
        json.writeStringProperty("as_of", adjustment.present().asOf().toString());
        json.writeBooleanProperty("plan_changed", adjustment.planChanged());
        json.writeEndObject();
    }

    private static void file(JsonGenerator json, LaterFile file) {
        json.writeStartObject();
        json.writeStringProperty("name", file.name());
        json.writeStringProperty("sha256", file.sha256());
        json.writeStringProperty("received", file.received().toString());
        json.writeEndObject();
    }

    private static void difference(JsonGenerator json, Difference difference) {
        json.writeStartObject();
        json.writeStringProperty("indicator", difference.indicator());
        IndicatorsJson.scope(json, difference.scope());
        side(json, "before", difference.before(), difference, Change::before);
        side(json, "after", difference.after(), difference, Change::after);
        json.writeEndObject();
    }

    private static void side(
            JsonGenerator json,
            String name,
            @Nullable Value value,
            Difference difference,
            Function<Change, @Nullable Object> side) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        for (Change change : difference.changes()) {
            IndicatorsJson.field(json, change.field(), side.apply(change));
        }
        json.writeEndObject();
    }
}
