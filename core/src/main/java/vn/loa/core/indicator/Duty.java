package vn.loa.core.indicator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.loa.core.plan.Period;

/**
 * A unit and a reporting period, and what came of them; days are days of the ward's zone.
 *
 * @param owed whether the unit is valid on every day of the period
 * @param due last day on which the report is on time; null without a due rule
 * @param received day on which the first full submission that says anything came; null where none is effective
 */
public record Duty(
        String unit,
        Period period,
        boolean owed,
        @Nullable LocalDate due,
        @Nullable LocalDate received) {
    /** Whether the report counts as expected: its due day, or without a due rule the period's last day, is not after the as-of date. */
    public boolean expected(LocalDate asOf) {
        LocalDate day = due != null ? due : period.to();
        return owed && !day.isAfter(asOf);
    }

    public boolean onTime() {
        return received != null && due != null && !received.isAfter(due);
    }
}
