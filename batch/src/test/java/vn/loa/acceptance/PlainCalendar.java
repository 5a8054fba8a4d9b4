package vn.loa.acceptance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.ReportingCalendar.MonthKind;

/** The plan's months and working days, from its facts alone. */
record PlainCalendar(Plan plan) {
    /** The days of a month: of an administrative one the 15th of the month before to the 14th. */
    PlainSpan month(YearMonth month) {
        return plan.calendar().month() == MonthKind.ADMINISTRATIVE
                ? new PlainSpan(month.minusMonths(1).atDay(15), month.atDay(14))
                : new PlainSpan(month.atDay(1), month.atEndOfMonth());
    }

    /** Months that lie wholly in the span. */
    List<YearMonth> monthsIn(PlainSpan span) {
        List<YearMonth> months = new ArrayList<>();
        YearMonth last = YearMonth.from(span.to()).plusMonths(1);
        for (YearMonth m = YearMonth.from(span.from()); !m.isAfter(last); m = m.plusMonths(1)) {
            if (span.has(month(m))) {
                months.add(m);
            }
        }
        return months;
    }

    /** Months with a day in the span. */
    List<YearMonth> monthsTouching(PlainSpan span) {
        List<YearMonth> months = new ArrayList<>();
        YearMonth last = YearMonth.from(span.to()).plusMonths(1);
        for (YearMonth m = YearMonth.from(span.from()).minusMonths(1); !m.isAfter(last); m = m.plusMonths(1)) {
            if (span.overlaps(month(m))) {
                months.add(m);
            }
        }
        return months;
    }

    /** Whether the span is made of whole months. */
    boolean wholeMonths(PlainSpan span) {
        return monthsIn(span).stream().mapToInt(m -> month(m).days().size()).sum()
                == span.days().size();
    }

    /** Last day of the period + due_working_days working days; null without a due rule. */
    LocalDate due(YearMonth period) {
        Integer days = plan.calendar().dueWorkingDays();
        return days == null ? null : plusWorkingDays(month(period).to(), days);
    }

    /** Day 1 is the working day after the day. */
    LocalDate plusWorkingDays(LocalDate day, int count) {
        LocalDate found = day;
        int left = count;
        while (left > 0) {
            found = found.plusDays(1);
            if (works(found)) {
                left = left - 1;
            }
        }
        return found;
    }

    private boolean works(LocalDate day) {
        if (plan.calendar().extraWorkingDays().contains(day)) {
            return true;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !plan.calendar().holidays().contains(day);
    }
}
