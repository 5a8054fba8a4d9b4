package vn.loa.core.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/**
 * A week of ISO 8601, Monday to Sunday; it belongs to a year, and to a span, when its Thursday does. vi-VN's own rule would number some
 * weeks otherwise.
 *
 * @param monday its first day, a Monday
 */
public record IsoWeek(LocalDate monday) {
    public IsoWeek {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("A week begins on a Monday, not on " + monday);
        }
    }

    /** The week in which the day lies. */
    public static IsoWeek of(LocalDate day) {
        return new IsoWeek(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** The weeks whose Thursday lies in the span, in order; none where the span has no Thursday. */
    public static List<IsoWeek> in(Period span) {
        LocalDate thursday = span.from().with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
        return Stream.iterate(thursday, span::contains, t -> t.plusWeeks(1))
                .map(IsoWeek::of)
                .toList();
    }

    public LocalDate thursday() {
        return monday.plusDays(3);
    }

    public LocalDate sunday() {
        return monday.plusDays(6);
    }

    /** {@code 2026-W01}. */
    public String code() {
        int week = thursday().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return thursday().getYear() + (week < 10 ? "-W0" : "-W") + week;
    }
}
