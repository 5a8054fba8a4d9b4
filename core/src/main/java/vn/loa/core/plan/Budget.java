package vn.loa.core.plan;

import org.jspecify.annotations.Nullable;

/** A year's money, in whole đồng (plan-79, IV.1: state budget and other lawful sources). */
public record Budget(
        int year,
        long stateVnd,
        long otherVnd,
        Source source,
        @Nullable String note) {}
