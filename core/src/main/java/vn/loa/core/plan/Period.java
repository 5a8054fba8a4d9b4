package vn.loa.core.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * A span of days with a code: a reporting period ({@code 2026-01}) or an evaluated span ({@code 2026-Q1}, {@code 2026},
 * {@code 2026-01-01..2026-06-30}). Which days {@code 2026-01} has is the {@link ReportingCalendar}'s to say.
 *
 * @param from first day
 * @param to last day, inclusive, not before {@code from}
 */
public record Period(String code, LocalDate from, LocalDate to) {
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("Period " + code + " ends on " + to + ", before it begins on " + from);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether every day of the other lies in this one. */
    public boolean contains(Period other) {
        return contains(other.from) && contains(other.to);
    }

    public boolean overlaps(Period other) {
        return !from.isAfter(other.to) && !to.isBefore(other.from);
    }

    /** Number of days, at least 1. */
    public int length() {
        return (int) ChronoUnit.DAYS.between(from, to) + 1;
    }

    public Stream<LocalDate> days() {
        return from.datesUntil(to.plusDays(1));
    }
}
