package vn.loa.core.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.loa.core.indicator.Basis;
import vn.loa.core.indicator.Duty;
import vn.loa.core.indicator.Member;
import vn.loa.core.indicator.Scope;
import vn.loa.core.outcome.Outcomes;
import vn.loa.core.plan.Channel;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.Series;
import vn.loa.core.plan.Unit;
import vn.loa.core.submission.LedgerView;
import vn.loa.core.tally.Slice;
import vn.loa.core.tally.Tallies;

/** The scopes of an evaluation, each with what its values rest on; in the order of output. */
final class Bases {
    private final Plan plan;
    private final Period t;
    private final LocalDate asOf;
    private final List<Duty> owed;
    private final List<Duty> expected;
    /** By unit, the days that its reports are about. */
    private final Map<String, List<Period>> reports;

    /** The same, of everything of it that is effective. */
    private final Map<String, List<Period>> submissions;

    private final Tallies tallies;
    private final Slice ward;
    private final Outcomes outcomes;
    private final Map<String, Slice> byUnit;

    /** @param t the days of the span, cut at the as-of date */
    Bases(
            Plan plan,
            Period t,
            LocalDate asOf,
            List<Duty> duties,
            LedgerView ledger,
            Tallies tallies,
            Outcomes outcomes) {
        this.plan = plan;
        this.t = t;
        this.asOf = asOf;
        this.owed =
                duties.stream().filter(d -> t.contains(d.period()) && d.owed()).toList();
        this.expected = owed.stream().filter(d -> d.expected(asOf)).toList();
        this.reports = Spans.submitted(plan, ledger, r -> r.report() && r.counts());
        this.submissions = Spans.submitted(plan, ledger, r -> true);
        this.tallies = tallies;
        this.ward = tallies.ward();
        this.byUnit = tallies.units();
        this.outcomes = outcomes;
    }

    /**
     * The ward, each unit of U and each channel in the plan's order, each month that lies wholly in T (one that the as-of date cuts is
     * not among them), each series, each unit of quantities.
     */
    List<Basis> all() {
        List<Basis> all = new ArrayList<>();
        all.add(ward());
        units(t).map(this::unit).forEach(all::add);
        plan.channels().stream().map(this::channel).forEach(all::add);
        plan.calendar().monthsIn(t).stream().map(this::month).forEach(all::add);
        plan.series().stream().map(this::series).forEach(all::add);
        tallies.beside().quantities().keySet().stream().map(this::quantity).forEach(all::add);
        return all;
    }

    private Basis ward() {
        return ofWard(Scope.Type.WARD, plan.ward().code(), ward, members(units(t), t));
    }

    private Basis channel(Channel channel) {
        return ofWard(Scope.Type.CHANNEL, channel.code(), tallies.channel(channel.code()), List.of());
    }

    private Basis series(Series series) {
        return ofWard(Scope.Type.SERIES, series.code(), ward, List.of());
    }

    private Basis quantity(String unit) {
        return ofWard(Scope.Type.QUANTITY_UNIT, unit, ward, List.of());
    }

    private Basis ofWard(Scope.Type type, String id, Slice activities, List<Member> members) {
        return new Basis(
                plan,
                new Scope(type, id),
                t,
                overlapping(reports, t),
                activities,
                expected,
                owed,
                members,
                tallies.beside(),
                asOf,
                outcomes);
    }

    private Basis unit(Unit unit) {
        LocalDate from = unit.from() == null || unit.from().isBefore(t.from()) ? t.from() : unit.from();
        LocalDate to = unit.to() == null || unit.to().isAfter(t.to()) ? t.to() : unit.to();
        return new Basis(
                plan,
                new Scope(Scope.Type.UNIT, unit.code()),
                new Period(t.code(), from, to),
                overlapping(reports, unit, t),
                slice(unit),
                of(unit, expected),
                of(unit, owed),
                members(Stream.of(unit), t),
                tallies.beside(),
                asOf,
                outcomes);
    }

    private Basis month(Period month) {
        return new Basis(
                plan,
                new Scope(Scope.Type.MONTH, month.code()),
                month,
                overlapping(reports, month),
                tallies.month(month),
                List.of(),
                List.of(),
                members(units(month), month),
                tallies.beside(),
                asOf,
                outcomes);
    }

    private Stream<Unit> units(Period days) {
        return plan.units().stream().filter(u -> u.reports() && u.validIn(days));
    }

    private List<Member> members(Stream<Unit> units, Period days) {
        return units.map(unit -> new Member(unit, overlapping(submissions, unit, days), slice(unit)))
                .toList();
    }

    private Slice slice(Unit unit) {
        return Objects.requireNonNull(byUnit.get(unit.code()));
    }

    private static List<Duty> of(Unit unit, List<Duty> duties) {
        return duties.stream().filter(d -> d.unit().equals(unit.code())).toList();
    }

    private static boolean overlapping(Map<String, List<Period>> periods, Period days) {
        return periods.values().stream().flatMap(List::stream).anyMatch(days::overlaps);
    }

    private static boolean overlapping(Map<String, List<Period>> periods, Unit unit, Period days) {
        return periods.getOrDefault(unit.code(), List.of()).stream().anyMatch(days::overlaps);
    }
}
