package vn.loa.core.activity;

import org.jspecify.annotations.Nullable;

/** Money spent, whole đồng ≥ 0, and where it came from (plan-79, IV.1); null: not said. */
public record Cost(long vnd, @Nullable Funding funding) {
    /** Source of funds. */
    public enum Funding {
        /** ngân sách. */
        STATE,
        /** khác. */
        OTHER
    }
}
