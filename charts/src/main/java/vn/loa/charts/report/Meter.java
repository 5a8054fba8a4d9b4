package vn.loa.charts.report;

import org.jspecify.annotations.Nullable;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Value;

/** A share on a line from 0 to 1, as positions for SVG attributes ({@code 92.3%}); the interval as a band, the target as a mark. */
record Meter(String point, @Nullable Band band, @Nullable String target) {
    /** From where, and how wide. */
    record Band(String from, String width) {}

    /** Null where the figure is no share. */
    static @Nullable Meter of(Value value) {
        boolean share = value.unit().equals("share") || value.unit().equals("0–1");
        // The change of a share is no share: it may be negative.
        if (!share || value.value() == null || value.scope().type() == Scope.Type.SERIES) {
            return null;
        }
        Band band = value.lower() == null || value.upper() == null
                ? null
                : new Band(at(value.lower()), at(value.upper() - value.lower()));
        return new Meter(at(value.value()), band, value.target() == null ? null : at(value.target()));
    }

    private static String at(double share) {
        return Exact.number(Math.round(Math.max(0, Math.min(1, share)) * 1000) / 10.0) + "%";
    }
}
