package vn.loa.acceptance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Days from the first to the last, both inclusive. */
record PlainSpan(LocalDate from, LocalDate to) {
    boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean has(PlainSpan other) {
        return has(other.from) && has(other.to);
    }

    boolean overlaps(PlainSpan other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    List<LocalDate> days() {
        return from.datesUntil(to.plusDays(1)).toList();
    }

    /** The ISO weeks whose Thursday lies in the span, Monday to Sunday. */
    List<PlainSpan> weeks() {
        List<PlainSpan> weeks = new ArrayList<>();
        for (LocalDate day : days()) {
            if (day.getDayOfWeek() == DayOfWeek.THURSDAY) {
                weeks.add(new PlainSpan(day.minusDays(3), day.plusDays(3)));
            }
        }
        return weeks;
    }
}
