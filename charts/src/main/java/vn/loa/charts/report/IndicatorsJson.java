package vn.loa.charts.report;

import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.Proposal;
import vn.loa.core.evaluation.RequirementScore;
import vn.loa.core.evaluation.Signal;
import vn.loa.core.evaluation.ValueField;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Value;
import vn.loa.core.plan.Period;

/** {@code indicators.json}, its keys in the order of formats.md §5; what is not known is null and never left out. */
final class IndicatorsJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private IndicatorsJson() {}

    static String text(Evaluation evaluation) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(new Indented(), text)) {
            json.writeStartObject();
            head(json, evaluation);
            json.writeArrayPropertyStart("values");
            evaluation.values().forEach(value -> value(json, value));
            json.writeEndArray();
            json.writeArrayPropertyStart("requirements");
            evaluation.requirements().forEach(score -> requirement(json, score));
            json.writeEndArray();
            json.writeArrayPropertyStart("signals");
            evaluation.signals().forEach(signal -> signal(json, signal));
            json.writeEndArray();
            json.writeArrayPropertyStart("proposals");
            evaluation.proposals().forEach(proposal -> proposal(json, proposal));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static void head(JsonGenerator json, Evaluation evaluation) {
        period(json, evaluation.span());
        json.writeStringProperty("as_of", evaluation.asOf().toString());
        json.writeStringProperty("plan", evaluation.plan().number());
        json.writeStringProperty("state", evaluation.state().code());
        json.writeObjectPropertyStart("pending");
        json.writeNumberProperty("received", evaluation.pending().received());
        json.writeNumberProperty("expected", evaluation.pending().expected());
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, Value value) {
        json.writeStartObject();
        json.writeStringProperty("indicator", value.indicator());
        scope(json, value.scope());
        for (ValueField field : ValueField.values()) {
            field(json, field, field.of(value));
        }
        json.writeEndObject();
    }

    /** A property named by the field; {@code found} is what it holds. */
    static void field(JsonGenerator json, ValueField field, @Nullable Object found) {
        if (found instanceof Number number) {
            number(json, field.code(), number.doubleValue());
        } else {
            text(json, field.code(), found == null ? null : found.toString());
        }
    }

    private static void requirement(JsonGenerator json, RequirementScore score) {
        json.writeStartObject();
        json.writeStringProperty("requirement", score.requirement().code());
        json.writeNumberProperty("met", score.met());
        json.writeNumberProperty("judged", score.judged());
        json.writeEndObject();
    }

    private static void signal(JsonGenerator json, Signal signal) {
        json.writeStartObject();
        json.writeStringProperty("kind", signal.kind());
        text(json, "unit", signal.unit());
        text(json, "channel", signal.channel());
        text(json, "file", signal.file());
        number(json, "line", signal.line() == null ? null : signal.line().doubleValue());
        number(json, "value", signal.value());
        number(json, "limit", signal.limit());
        json.writeEndObject();
    }

    private static void proposal(JsonGenerator json, Proposal proposal) {
        json.writeStartObject();
        json.writeStringProperty("rule", proposal.rule());
        text(json, "indicator", proposal.indicator());
        if (proposal.scope() == null) {
            json.writeNullProperty("scope");
        } else {
            scope(json, proposal.scope());
        }
        json.writeArrayPropertyStart("evidence");
        proposal.evidence().forEach(json::writeString);
        json.writeEndArray();
        number(json, "goal", proposal.goal());
        json.writeEndObject();
    }

    static void period(JsonGenerator json, Period span) {
        json.writeObjectPropertyStart("period");
        json.writeStringProperty("code", span.code());
        json.writeStringProperty("from", span.from().toString());
        json.writeStringProperty("to", span.to().toString());
        json.writeEndObject();
    }

    static void scope(JsonGenerator json, Scope scope) {
        json.writeObjectPropertyStart("scope");
        json.writeStringProperty("type", scope.type().code());
        json.writeStringProperty("id", scope.id());
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, @Nullable Double number) {
        json.writeName(name);
        if (number == null) {
            json.writeNull();
        } else {
            json.writeNumber(Exact.number(number));
        }
    }

    private static void text(JsonGenerator json, String name, @Nullable String text) {
        json.writeName(name);
        if (text == null) {
            json.writeNull();
        } else {
            json.writeString(text);
        }
    }

    /** Two spaces, LF on every machine. */
    static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(lines)
                    .withArrayIndenter(lines);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
