package vn.loa.core.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loa.core.plan.Period;

/**
 * The days on which an activity took place: one or several dates, or every day from a date to an end date.
 *
 * @param dates at least one, ascending, each once
 * @param end last day of a range that begins at the only date; null where the dates are single days
 */
public record Days(List<LocalDate> dates, @Nullable LocalDate end) {
    public Days {
        dates = dates.size() == 1
                ? List.copyOf(dates)
                : dates.stream().sorted().distinct().toList();
        if (dates.isEmpty()) {
            throw new IllegalArgumentException("An activity has at least one day");
        }
        if (end != null && (dates.size() > 1 || end.isBefore(dates.get(0)))) {
            throw new IllegalArgumentException(
                    "An end date needs one date that is not after it: " + dates + ", " + end);
        }
    }

    public static Days on(LocalDate... dates) {
        return new Days(List.of(dates), null);
    }

    public static Days through(LocalDate from, LocalDate to) {
        return new Days(List.of(from), to);
    }

    /** The day that decides where the activity counts. */
    public LocalDate first() {
        return dates.get(0);
    }

    public LocalDate last() {
        return end != null ? end : dates.get(dates.size() - 1);
    }

    /** Every day, ascending. */
    public Stream<LocalDate> all() {
        return end != null ? first().datesUntil(end.plusDays(1)) : dates.stream();
    }

    /** Every day inside the span, ascending. */
    public Stream<LocalDate> in(Period span) {
        if (end == null) {
            return dates.stream().filter(span::contains);
        }
        LocalDate from = first().isBefore(span.from()) ? span.from() : first();
        LocalDate to = end.isAfter(span.to()) ? span.to() : end;
        return to.isBefore(from) ? Stream.empty() : from.datesUntil(to.plusDays(1));
    }
}
