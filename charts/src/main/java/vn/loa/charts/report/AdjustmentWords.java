package vn.loa.charts.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.loa.charts.chart.Shown;
import vn.loa.core.evaluation.Adjustment;
import vn.loa.core.evaluation.Adjustment.Difference;
import vn.loa.core.evaluation.ValueField;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Status;
import vn.loa.core.indicator.Value;
import vn.loa.core.plan.Channel;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.Unit;
import vn.loa.core.text.Words;

/** Says one side of a difference: the figure, and what else of it differs. */
record AdjustmentWords(Words words, Sentences sentences, Adjustment adjustment) {
    private static final int EXACT_DIGITS = 10;
    private static final int P_DIGITS = 4;

    String name(Difference difference) {
        return difference.before() != null
                ? sentences.name(difference.before(), adjustment.approved().plan())
                : sentences.name(
                        Objects.requireNonNull(difference.after()),
                        adjustment.present().plan());
    }

    /** Of what the value is; null of the ward, and of a series, whose name stands in the indicator's. */
    @Nullable
    String scope(Scope scope) {
        String id = Shown.text(scope.id());
        return switch (scope.type()) {
            case WARD, SERIES -> null;
            case UNIT -> say(scope, plan(p -> p.unit(scope.id()).map(Unit::name)), id);
            case CHANNEL -> say(scope, plan(p -> p.channel(scope.id()).map(Channel::name)), id);
            case QUANTITY_UNIT -> say(scope, Optional.empty(), id);
            case MONTH ->
                plan(p -> p.calendar().period(scope.id()).map(sentences::span)).orElse(id);
        };
    }

    AdjustmentRow.Side before(Difference difference) {
        return side(difference, difference.before(), adjustment.approved().plan());
    }

    AdjustmentRow.Side after(Difference difference) {
        return side(difference, difference.after(), adjustment.present().plan());
    }

    private AdjustmentRow.Side side(Difference difference, @Nullable Value value, Plan plan) {
        if (value == null) {
            return new AdjustmentRow.Side(words.get("nothing"), null, List.of());
        }
        Set<ValueField> changed = EnumSet.noneOf(ValueField.class);
        difference.changes().forEach(c -> changed.add(c.field()));
        String missing = sentences.missing(value);
        return new AdjustmentRow.Side(
                missing == null ? sentences.figure(value) : missing,
                sentences.fraction(value),
                lines(difference, value, changed, plan));
    }

    private List<String> lines(Difference difference, Value value, Set<ValueField> changed, Plan plan) {
        List<String> lines = new ArrayList<>();
        if (changed.contains(ValueField.VALUE) && readsTheSame(difference) && value.value() != null) {
            String exact = sentences.formats().decimal(value.value(), EXACT_DIGITS);
            lines.add(words.say("line.exact", Map.of("value", exact)));
        }
        if (changed.contains(ValueField.LOWER) || changed.contains(ValueField.UPPER)) {
            add(lines, sentences.interval(value));
        }
        if (changed.contains(ValueField.P) && value.p() != null) {
            lines.add(words.say("line.p", Map.of("p", sentences.formats().decimal(value.p(), P_DIGITS))));
        }
        if (changed.contains(ValueField.N) && value.n() != null && value.denominator() == null) {
            lines.add(words.say("line.n", Map.of("n", sentences.formats().whole(value.n()))));
        }
        if (changed.contains(ValueField.REASON)) {
            add(lines, sentences.reason(value));
        }
        if (changed.contains(ValueField.TARGET)) {
            add(lines, sentences.target(value, plan));
        }
        if (changed.contains(ValueField.TARGET_SOURCE)) {
            add(lines, sentences.targetSource(value));
        }
        if (changed.contains(ValueField.VERDICT)) {
            add(lines, sentences.verdict(value));
        }
        if (changed.contains(ValueField.DEFINITION)) {
            lines.add(words.say("line.definition", Map.of("definition", value.definition())));
        }
        return lines;
    }

    /** Whether rounding hides the difference. */
    private boolean readsTheSame(Difference difference) {
        Value before = difference.before();
        Value after = difference.after();
        return before != null
                && after != null
                && before.status() == Status.MEASURED
                && sentences.figure(before).equals(sentences.figure(after))
                && Objects.equals(sentences.fraction(before), sentences.fraction(after));
    }

    private String say(Scope scope, Optional<String> name, String id) {
        return words.say(
                "scope." + scope.type().code(),
                Map.of("name", name.map(Shown::text).orElse(id)));
    }

    /** What the present plan knows, else the one that was approved. */
    private Optional<String> plan(Function<Plan, Optional<String>> ask) {
        return ask.apply(adjustment.present().plan())
                .or(() -> ask.apply(adjustment.approved().plan()));
    }

    private static void add(List<String> lines, @Nullable String line) {
        if (line != null) {
            lines.add(line);
        }
    }
}
