package vn.loa.acceptance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.loa.core.plan.Unit;

/** {@code reporting.*}, {@code quality.first_pass} and what is pending: who owed which report, and when it came. */
record PlainReporting(PlainCalendar calendar, PlainKnown known) {
    /** A unit and a period for which it owes a report. */
    private record Duty(Unit unit, YearMonth period) {}

    private static final long NEVER = Long.MAX_VALUE;

    /** Periods wholly in the span, for units valid on every day of them. */
    private List<Duty> duties(List<Unit> units, PlainSpan span) {
        List<Duty> duties = new ArrayList<>();
        for (Unit unit : units) {
            for (YearMonth period : calendar.monthsIn(span)) {
                if (calendar.month(period).days().stream().allMatch(day -> PlainScope.valid(unit, day))) {
                    duties.add(new Duty(unit, period));
                }
            }
        }
        return duties;
    }

    /** Of these, those that count: due not after the as-of date; without a due rule all, since they have ended. */
    private List<Duty> expected(PlainScope scope) {
        return duties(scope.units(), scope.t()).stream()
                .filter(duty -> calendar.due(duty.period()) == null
                        || !calendar.due(duty.period()).isAfter(scope.asOf()))
                .toList();
    }

    private boolean reported(Duty duty) {
        return known.reports()
                .contains(new PlainKnown.Key(duty.unit().code(), duty.period().toString()));
    }

    private LocalDate receipt(Duty duty) {
        return known.firstReceipt(duty.unit().code(), duty.period().toString());
    }

    PlainFigure completeness(PlainScope scope) {
        List<Duty> expected = expected(scope);
        if (expected.isEmpty()) {
            return PlainFigure.none("no_period_due");
        }
        return PlainFigure.share(expected.stream().filter(this::reported).count(), expected.size());
    }

    PlainFigure onTime(PlainScope scope) {
        if (calendar.plan().calendar().dueWorkingDays() == null) {
            return PlainFigure.notConfigured("no_due_day");
        }
        List<Duty> expected = expected(scope);
        if (expected.isEmpty()) {
            return PlainFigure.none("no_period_due");
        }
        long onTime = expected.stream()
                .filter(this::reported)
                .filter(duty -> !receipt(duty).isAfter(calendar.due(duty.period())))
                .count();
        return PlainFigure.share(onTime, expected.size());
    }

    PlainFigure medianDelay(PlainScope scope) {
        if (calendar.plan().calendar().dueWorkingDays() == null) {
            return PlainFigure.notConfigured("no_due_day");
        }
        List<Long> delays = new ArrayList<>();
        for (Duty duty : expected(scope)) {
            delays.add(
                    reported(duty)
                            ? Math.max(0, ChronoUnit.DAYS.between(calendar.due(duty.period()), receipt(duty)))
                            : NEVER);
        }
        if (delays.isEmpty()) {
            return PlainFigure.none("no_period_due");
        }
        Collections.sort(delays);
        long low = delays.get((delays.size() - 1) / 2);
        long high = delays.get(delays.size() / 2);
        return high == NEVER ? PlainFigure.none("censored") : PlainFigure.of((low + high) / 2.0, delays.size());
    }

    /** Rows of the first full submission of each (u,P) with P wholly in T, due or not. */
    PlainFigure firstPass(PlainScope scope) {
        long accepted = 0;
        long returned = 0;
        boolean sent = false;
        List<Duty> duties = duties(scope.units(), scope.t());
        for (Duty duty : duties) {
            PlainSubmission first =
                    known.firstFull(duty.unit().code(), duty.period().toString());
            if (first != null) {
                accepted += first.rows().size();
                returned += first.returned();
                sent = true;
            }
        }
        if (accepted + returned > 0) {
            return PlainFigure.share(accepted, accepted + returned);
        }
        if (!sent) {
            return PlainFigure.none(duties.isEmpty() ? "no_period_due" : "no_report");
        }
        return PlainFigure.none(scope.activities().isEmpty() ? "no_activity" : "no_row");
    }

    /** Pairs of the whole span, due or not: expected, and of them received. */
    int pendingExpected(List<Unit> units, PlainSpan span) {
        return duties(units, span).size();
    }

    int pendingReceived(List<Unit> units, PlainSpan span) {
        return (int) duties(units, span).stream().filter(this::reported).count();
    }
}
