package vn.loa.core.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.loa.core.indicator.Basis;
import vn.loa.core.indicator.Duty;
import vn.loa.core.indicator.Scope;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.Unit;
import vn.loa.core.submission.LedgerView;
import vn.loa.core.submission.SubmissionKind;
import vn.loa.core.tally.Tallies;

/** The scopes of an evaluation, each with what its values rest on; in the order of output. */
final class Bases {
    /** A report and the days that it is about. */
    private record Report(String unit, Period period) {}

    private final Plan plan;
    private final Period t;
    private final List<Duty> expected;
    private final List<Report> reports;
    private final Tallies tallies;

    /** @param t the days of the span, cut at the as-of date */
    Bases(Plan plan, Period t, LocalDate asOf, List<Duty> duties, LedgerView ledger, Tallies tallies) {
        this.plan = plan;
        this.t = t;
        this.expected = duties.stream()
                .filter(d -> t.contains(d.period()) && d.expected(asOf))
                .toList();
        this.reports = reports(plan, ledger);
        this.tallies = tallies;
    }

    /** The ward, each unit of U in the plan's order, each month that lies wholly in T: one that the as-of date cuts is not among them. */
    List<Basis> all() {
        List<Basis> all = new ArrayList<>();
        all.add(ward());
        plan.units().stream()
                .filter(u -> u.reports() && u.validIn(t))
                .map(this::unit)
                .forEach(all::add);
        plan.calendar().monthsIn(t).stream().map(this::month).forEach(all::add);
        return all;
    }

    private Basis ward() {
        Scope scope = new Scope(Scope.Type.WARD, plan.ward().code());
        return new Basis(plan, scope, t, reported(r -> r.period().overlaps(t)), tallies.ward(), expected);
    }

    private Basis unit(Unit unit) {
        LocalDate from = unit.from() == null || unit.from().isBefore(t.from()) ? t.from() : unit.from();
        LocalDate to = unit.to() == null || unit.to().isAfter(t.to()) ? t.to() : unit.to();
        return new Basis(
                plan,
                new Scope(Scope.Type.UNIT, unit.code()),
                new Period(t.code(), from, to),
                reported(r -> r.unit().equals(unit.code()) && r.period().overlaps(t)),
                tallies.unit(unit.code()),
                expected.stream().filter(d -> d.unit().equals(unit.code())).toList());
    }

    private Basis month(Period month) {
        return new Basis(
                plan,
                new Scope(Scope.Type.MONTH, month.code()),
                month,
                reported(r -> r.period().overlaps(month)),
                tallies.month(month),
                List.of());
    }

    private boolean reported(Predicate<Report> wanted) {
        return reports.stream().anyMatch(wanted);
    }

    private static List<Report> reports(Plan plan, LedgerView ledger) {
        return ledger.effective().stream()
                .filter(r -> r.kind() == SubmissionKind.FULL && r.counts())
                .map(r -> new Report(r.unit(), Spans.of(plan, r)))
                .toList();
    }
}
