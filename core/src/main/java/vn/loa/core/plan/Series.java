package vn.loa.core.plan;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** An outcome series that another body holds. */
public record Series(
        String code,
        String name,
        boolean higherIsBetter,
        @Nullable Months before,
        @Nullable Months after) implements Item {
    /** Calendar months, both inclusive. */
    public record Months(YearMonth from, YearMonth to) {}
}
