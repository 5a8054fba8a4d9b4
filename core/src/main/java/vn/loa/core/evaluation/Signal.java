package vn.loa.core.evaluation;

import org.jspecify.annotations.Nullable;

/** Something odd about the figures; it changes none of them (indicators.md, "Signals about the figures"). */
public record Signal(
        String kind,
        @Nullable String unit,
        @Nullable String channel,
        @Nullable String file,
        @Nullable Integer line,
        @Nullable Double value,
        @Nullable Double limit) {}
