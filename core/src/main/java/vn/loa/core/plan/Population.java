package vn.loa.core.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The ward's people, as of a day. */
public record Population(
        long value,
        @Nullable LocalDate asOf,
        Source source,
        @Nullable String note) {}
