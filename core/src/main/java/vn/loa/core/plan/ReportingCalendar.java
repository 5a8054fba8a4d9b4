package vn.loa.core.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which days a month has, which days are worked, and when a report is due.
 *
 * @param dueWorkingDays working days after the period's last day; null: no due rule
 * @param source of the due rule and the kind of month; null where the plan gives neither
 * @param holidays days off, also on weekdays
 * @param extraWorkingDays Saturdays and Sundays that are worked (hoán đổi)
 */
public record ReportingCalendar(
        MonthKind month,
        @Nullable Integer dueWorkingDays,
        @Nullable Source source,
        @Nullable String note,
        Set<LocalDate> holidays,
        Set<LocalDate> extraWorkingDays) {
    /** Calendar months, or the 15th of the month before to the 14th (Decree 09/2019, article 12). */
    public enum MonthKind {
        CALENDAR,
        ADMINISTRATIVE
    }

    public ReportingCalendar {
        holidays = Set.copyOf(holidays);
        extraWorkingDays = Set.copyOf(extraWorkingDays);
    }

    /** The reporting period of a month; its code is {@code 2026-01}. */
    public Period month(YearMonth month) {
        return switch (this.month) {
            case CALENDAR -> new Period(month.toString(), month.atDay(1), month.atEndOfMonth());
            case ADMINISTRATIVE ->
                new Period(month.toString(), month.minusMonths(1).atDay(15), month.atDay(14));
        };
    }

    /** The month in whose reporting period the day lies. */
    public YearMonth monthOf(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return this.month == MonthKind.ADMINISTRATIVE && day.getDayOfMonth() >= 15 ? month.plusMonths(1) : month;
    }

    /**
     * The span of a code: {@code 2026}, {@code 2026-Q1}, {@code 2026-01}, or {@code 2026-01-01..2026-06-30}; empty for anything
     * else. Years and quarters are the unions of their months.
     */
    public Optional<Period> period(String code) {
        return PeriodCode.parse(this, code);
    }

    /** The months that lie wholly in the span, in order. */
    public List<Period> monthsIn(Period span) {
        List<Period> months = new ArrayList<>();
        for (YearMonth m = monthOf(span.from()); !month(m).from().isAfter(span.to()); m = m.plusMonths(1)) {
            if (span.contains(month(m))) {
                months.add(month(m));
            }
        }
        return months;
    }

    /** The months that the span touches, in order, each cut to it. */
    public List<Period> monthsCutTo(Period span) {
        List<Period> months = new ArrayList<>();
        for (YearMonth m = monthOf(span.from()); !m.isAfter(monthOf(span.to())); m = m.plusMonths(1)) {
            Period whole = month(m);
            months.add(new Period(
                    whole.code(),
                    whole.from().isBefore(span.from()) ? span.from() : whole.from(),
                    whole.to().isAfter(span.to()) ? span.to() : whole.to()));
        }
        return months;
    }

    /** The quarters that lie wholly in the span, in order: each the union of its three months. */
    public List<Period> quartersIn(Period span) {
        return monthsIn(span).stream()
                .map(month -> PeriodCode.quarter(this, YearMonth.parse(month.code())))
                .flatMap(Optional::stream)
                .filter(span::contains)
                .toList();
    }

    /**
     * The span before one that is made of whole months: as many months, the month before a month, the quarter before a quarter, the
     * year before a year. Empty for any other span: nothing of the same kind lies before it.
     */
    public Optional<Period> before(Period span) {
        List<Period> months = monthsIn(span);
        boolean whole = months.stream().mapToInt(Period::length).sum() == span.length();
        return whole ? Optional.of(PeriodCode.before(this, span, months.size())) : Optional.empty();
    }

    /** The last month that has ended before the day: the default of every command. */
    public Period lastEnded(LocalDate day) {
        return month(monthOf(day).minusMonths(1));
    }

    /** The last day on which a report of the period is on time; null without a due rule. */
    public @Nullable LocalDate dueDay(Period period) {
        return dueWorkingDays == null ? null : plusWorkingDays(period.to(), dueWorkingDays);
    }

    /** The n-th working day after the day. */
    public LocalDate plusWorkingDays(LocalDate day, int n) {
        LocalDate due = day;
        for (int left = n; left > 0; ) {
            due = due.plusDays(1);
            if (isWorkingDay(due)) {
                left--;
            }
        }
        return due;
    }

    /** Monday to Friday and swapped days, holidays aside. */
    public boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return extraWorkingDays.contains(day) || !weekend && !holidays.contains(day);
    }
}
