package vn.loa.core.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.core.plan.Period;

/**
 * What stands in a cell before anybody asks whether there is such a day.
 *
 * @param year 0 where none is written
 * @param mark what separates day and month
 * @param fault case of {@code bad_date} that is plain already; empty: none
 */
record WrittenDate(int day, int month, int year, Mark mark, String fault) {
    enum Mark {
        SLASH,
        DOT,
        DASH,
        LETTERS,
        ISO,
        SERIAL
    }

    WrittenDate(int day, int month, int year, Mark mark) {
        this(day, month, year, mark, "");
    }

    WrittenDate withYear(int other) {
        return new WrittenDate(day, month, other, mark, fault);
    }

    /** A day that takes this one's month and year: the 5 of {@code 5, 12/01/2026}. */
    WrittenDate sibling(int otherDay) {
        return new WrittenDate(otherDay, month, year, mark, fault);
    }

    /**
     * One day or Bad. Without a year it takes the period's, if it then lies inside.
     *
     * @param sharesMonth its month belongs to several days, so that nothing can be exchanged
     */
    DateResult resolve(@Nullable Period period, boolean sharesMonth) {
        if (!fault.isEmpty()) {
            return bad(fault);
        }
        if (year != 0) {
            LocalDate date = dateOrNull(year, month, day);
            return date == null ? impossible(sharesMonth) : parsed(date, false, sharesMonth);
        }
        if (period == null) {
            return bad("no_year");
        }
        for (int y = period.from().getYear(); y <= period.to().getYear(); y++) {
            LocalDate date = dateOrNull(y, month, day);
            if (date != null && period.contains(date)) {
                return parsed(date, true, sharesMonth);
            }
        }
        return new DateResult.Bad(Map.of("case", "year_outside", "period", DatesReader.month(period)), null);
    }

    private DateResult parsed(LocalDate date, boolean yearFromPeriod, boolean sharesMonth) {
        boolean fixed = mark == Mark.LETTERS || sharesMonth || date.getDayOfMonth() == date.getMonthValue();
        LocalDate exchanged = fixed ? null : dateOrNull(date.getYear(), date.getDayOfMonth(), date.getMonthValue());
        int first = mark == Mark.SERIAL ? 0 : mark == Mark.ISO ? year : day;
        int second = mark == Mark.SERIAL ? 0 : month;
        boolean slash = mark == Mark.SLASH && !sharesMonth;
        return new DateResult.Days(
                List.of(new ParsedDate(date, mark == Mark.LETTERS, yearFromPeriod, slash, first, second, exchanged)));
    }

    private DateResult impossible(boolean sharesMonth) {
        LocalDate monthFirst = mark == Mark.SLASH && !sharesMonth ? dateOrNull(year, day, month) : null;
        return monthFirst == null
                ? bad("impossible")
                : new DateResult.Bad(Map.of("case", "month_first", "date", DateText.write(monthFirst)), monthFirst);
    }

    private static DateResult bad(String which) {
        return new DateResult.Bad(Map.of("case", which), null);
    }

    private static @Nullable LocalDate dateOrNull(int year, int month, int day) {
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? LocalDate.of(year, month, day) : null;
    }
}
