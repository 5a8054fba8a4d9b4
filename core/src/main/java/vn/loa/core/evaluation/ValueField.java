package vn.loa.core.evaluation;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.loa.core.indicator.Value;

/** What a value says of its indicator and scope, in the order of formats.md §5. */
public enum ValueField {
    NUMERATOR(Value::numerator),
    DENOMINATOR(Value::denominator),
    VALUE(Value::value),
    LOWER(Value::lower),
    UPPER(Value::upper),
    P(Value::p),
    N(Value::n),
    UNIT(Value::unit),
    STATUS(v -> v.status().code()),
    REASON(v -> v.reason() == null ? null : v.reason().code()),
    TARGET(Value::target),
    TARGET_SOURCE(v -> v.targetSource() == null ? null : v.targetSource().code()),
    VERDICT(v -> v.verdict() == null ? null : v.verdict().code()),
    DEFINITION(Value::definition);

    private final Function<Value, @Nullable Object> of;

    ValueField(Function<Value, @Nullable Object> of) {
        this.of = of;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A {@code Double}, a {@code Long} or a code; null where the value has none. */
    public @Nullable Object of(Value value) {
        return of.apply(value);
    }
}
