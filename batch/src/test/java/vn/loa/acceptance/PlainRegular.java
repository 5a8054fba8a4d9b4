package vn.loa.acceptance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import vn.loa.core.plan.Channel;
import vn.loa.core.plan.Unit;

/** {@code radio.weekly_bulletin}, {@code regularity.*}: weeks and gaps. */
record PlainRegular(PlainCalendar calendar, PlainKnown known) {
    /** Whether one of the week's seven days, up to the as-of date, is among the days. */
    private static boolean active(PlainSpan week, Set<LocalDate> days, LocalDate asOf) {
        return week.days().stream().anyMatch(day -> !day.isAfter(asOf) && days.contains(day));
    }

    private static PlainFigure weeks(List<PlainSpan> weeks, Set<LocalDate> days, LocalDate asOf) {
        if (weeks.isEmpty()) {
            return PlainFigure.none("no_week");
        }
        return PlainFigure.share(
                weeks.stream().filter(week -> active(week, days, asOf)).count(), weeks.size());
    }

    PlainFigure weeklyBulletin(PlainScope ward) {
        List<String> bulletins = calendar.plan().channels().stream()
                .filter(Channel::bulletin)
                .map(Channel::code)
                .toList();
        if (bulletins.isEmpty()) {
            return PlainFigure.notConfigured("no_bulletin_channel");
        }
        if (!ward.reported()) {
            return PlainFigure.none("no_report");
        }
        List<PlainDone> broadcast = ward.done().stream()
                .filter(one -> bulletins.contains(one.row().channel()))
                .toList();
        return weeks(ward.t().weeks(), PlainScope.days(broadcast), ward.asOf());
    }

    /** Of a channel the weeks of T with a day on it; else those of its units that have an effective submission in T, each its own. */
    PlainFigure activeWeeks(PlainScope scope) {
        if (!scope.reported()) {
            return PlainFigure.none("no_report");
        }
        if (scope.type().equals("channel")) {
            return weeks(scope.t().weeks(), PlainScope.days(scope.done()), scope.asOf());
        }
        long all = 0;
        long active = 0;
        for (Unit unit : scope.units()) {
            if (!hasSubmission(unit, scope.t())) {
                continue;
            }
            Set<LocalDate> days = PlainScope.days(scope.doneBy(unit));
            for (PlainSpan week : scope.t().weeks()) {
                if (PlainScope.valid(unit, week.from().plusDays(3))) {
                    all++;
                    active += active(week, days, scope.asOf()) ? 1 : 0;
                }
            }
        }
        return all == 0 ? PlainFigure.none("no_week") : PlainFigure.share(active, all);
    }

    private boolean hasSubmission(Unit unit, PlainSpan t) {
        return known.effective().stream()
                .anyMatch(key -> key.unit().equals(unit.code())
                        && calendar.month(YearMonth.parse(key.period())).overlaps(t));
    }

    /** The longest run of days of T, of a unit of those on which it is valid, on none of which something was done. */
    PlainFigure longestGap(PlainScope scope) {
        if (!scope.reported()) {
            return PlainFigure.none("no_report");
        }
        Set<LocalDate> active = PlainScope.days(scope.done());
        List<LocalDate> days = scope.t().days().stream()
                .filter(day -> !scope.type().equals("unit")
                        || PlainScope.valid(scope.units().get(0), day))
                .toList();
        int longest = 0;
        int run = 0;
        for (LocalDate day : days) {
            run = active.contains(day) ? 0 : run + 1;
            longest = Math.max(longest, run);
        }
        return PlainFigure.of(longest, days.size());
    }
}
