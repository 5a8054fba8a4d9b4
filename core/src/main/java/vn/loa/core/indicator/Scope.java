package vn.loa.core.indicator;

import java.util.Locale;

/** Of what a value is: the ward, or one unit, channel, month, series or quantity unit; the id is the plan's code. */
public record Scope(Type type, String id) {
    /** Kinds of scope, in the order of output. */
    public enum Type {
        WARD,
        UNIT,
        CHANNEL,
        MONTH,
        SERIES,
        QUANTITY_UNIT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
