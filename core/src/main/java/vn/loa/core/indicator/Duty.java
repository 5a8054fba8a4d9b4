package vn.loa.core.indicator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.loa.core.plan.Period;

/**
 * A unit and a reporting period, and what came of them; days are days of the ward's zone.
 *
 * @param owed whether the unit is valid on every day of the period
 * @param due last day on which the report is on time; null without a due rule
 * @param received day on which the first full submission that says anything came; null where none is effective
 * @param sent whether there is a full submission, effective or not
 * @param firstAccepted rows accepted of the first one; 0 where there is none
 * @param firstReturned rows returned of it
 */
public record Duty(
        String unit,
        Period period,
        boolean owed,
        @Nullable LocalDate due,
        @Nullable LocalDate received,
        boolean sent,
        int firstAccepted,
        int firstReturned) {
    /** Later than every delay. */
    static final long MISSING = Long.MAX_VALUE;

    /** Whether the report counts as expected: its due day, or without a due rule the period's last day, is not after the as-of date. */
    public boolean expected(LocalDate asOf) {
        LocalDate day = due != null ? due : period.to();
        return owed && !day.isAfter(asOf);
    }

    /** Calendar days from the due day to the first receipt, 0 where on time, {@link #MISSING} where none came. Needs a due rule. */
    long delayDays() {
        return received == null || due == null ? MISSING : Math.max(0, ChronoUnit.DAYS.between(due, received));
    }

    public boolean onTime() {
        return received != null && due != null && !received.isAfter(due);
    }
}
