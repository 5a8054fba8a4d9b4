package vn.loa.core.plan;

import org.jspecify.annotations.Nullable;

/**
 * A number to reach. Without unit, channel and series it judges the ward's value, or every scope where there is no ward value.
 *
 * @param per needed for counts and sums, else null
 */
public record Target(
        String indicator,
        double value,
        @Nullable Per per,
        @Nullable String unit,
        @Nullable String channel,
        @Nullable String series,
        Source source,
        @Nullable String note) {
    /** The span that a count's target is for. */
    public enum Per {
        MONTH(1),
        QUARTER(3),
        YEAR(12);

        private final int months;

        Per(int months) {
            this.months = months;
        }

        public int months() {
            return months;
        }
    }
}
