package vn.loa.core.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By whom. A unit that {@code reports} owes a report for every period in which it is valid.
 *
 * @param clause the plan's clause; null where the plan names none
 * @param from first valid day; null: always was
 * @param to last valid day, inclusive; null: still is
 */
public record Unit(
        String code,
        @Nullable String clause,
        String name,
        boolean reports,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> aliases)
        implements Item {
    public Unit {
        aliases = List.copyOf(aliases);
    }

    /** Whether the unit exists on this day. */
    public boolean validOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** Whether the unit exists on some day of the period. */
    public boolean validIn(Period period) {
        return (from == null || !from.isAfter(period.to())) && (to == null || !to.isBefore(period.from()));
    }

    /** Whether the unit exists on every day of the period. */
    public boolean validThroughout(Period period) {
        return validOn(period.from()) && validOn(period.to());
    }
}
