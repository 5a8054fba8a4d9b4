package vn.loa.core.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The written forms of a span on the command line. */
final class PeriodCode {
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern DAYS = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.\\.(\\d{4}-\\d{2}-\\d{2})");

    private PeriodCode() {}

    static Optional<Period> parse(ReportingCalendar calendar, String code) {
        try {
            Matcher year = YEAR.matcher(code);
            Matcher quarter = QUARTER.matcher(code);
            Matcher days = DAYS.matcher(code);
            if (year.matches()) {
                return Optional.of(months(calendar, code, YearMonth.of(Integer.parseInt(code), 1), 12));
            }
            if (quarter.matches()) {
                int first = Integer.parseInt(quarter.group(2)) * 3 - 2;
                return Optional.of(months(calendar, code, YearMonth.of(Integer.parseInt(quarter.group(1)), first), 3));
            }
            if (MONTH.matcher(code).matches()) {
                return Optional.of(calendar.month(YearMonth.parse(code)));
            }
            if (days.matches()) {
                LocalDate from = LocalDate.parse(days.group(1));
                LocalDate to = LocalDate.parse(days.group(2));
                return to.isBefore(from) ? Optional.empty() : Optional.of(new Period(code, from, to));
            }
            return Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The span of so many months that ends where the other begins; its code is written as the other's is. */
    static Period before(ReportingCalendar calendar, Period span, int count) {
        YearMonth first = calendar.monthOf(span.from()).minusMonths(count);
        String code = span.code();
        if (YEAR.matcher(code).matches()) {
            return months(calendar, String.format(Locale.ROOT, "%04d", first.getYear()), first, count);
        }
        if (QUARTER.matcher(code).matches()) {
            int quarter = (first.getMonthValue() + 2) / 3;
            return months(calendar, String.format(Locale.ROOT, "%04d-Q%d", first.getYear(), quarter), first, count);
        }
        if (MONTH.matcher(code).matches()) {
            return calendar.month(first);
        }
        Period days = months(calendar, code, first, count);
        return new Period(days.from() + ".." + days.to(), days.from(), days.to());
    }

    /** The quarter that begins with the month; empty where none does. */
    static Optional<Period> quarter(ReportingCalendar calendar, YearMonth first) {
        int place = first.getMonthValue() - 1;
        return place % 3 == 0
                ? parse(calendar, String.format(Locale.ROOT, "%04d-Q%d", first.getYear(), place / 3 + 1))
                : Optional.empty();
    }

    private static Period months(ReportingCalendar calendar, String code, YearMonth first, int count) {
        return new Period(
                code,
                calendar.month(first).from(),
                calendar.month(first.plusMonths(count - 1)).to());
    }
}
