package vn.loa.acceptance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.loa.core.plan.Channel;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.Series;
import vn.loa.core.plan.Unit;

/**
 * Every indicator in every scope, worked out from the rows with loops as indicators.md says it; no tally, nothing of core but the
 * plan's facts.
 */
final class PlainEvaluation {
    private final Plan plan;
    private final PlainCalendar calendar;
    private final PlainKnown known;
    private final PlainOutcome outcome;
    private final LocalDate asOf;
    private final PlainSpan span;
    private final PlainSpan t;
    private final PlainIndicators indicators;

    /** Of a span that does not begin after the as-of date. */
    PlainEvaluation(Plan plan, PlainYear year, PlainSpan span, LocalDate asOf) {
        this.plan = plan;
        this.calendar = new PlainCalendar(plan);
        this.known = new PlainKnown(year.submissions(), asOf, plan.ward().zone());
        this.outcome = new PlainOutcome(plan, year, asOf);
        this.asOf = asOf;
        this.span = span;
        this.t = asOf.isBefore(span.to()) ? new PlainSpan(span.from(), asOf) : span;
        this.indicators = new PlainIndicators(plan, known, outcome);
    }

    /** By indicator, scope type and scope id with blanks between. */
    Map<String, PlainValue> values() {
        Map<String, PlainValue> values = new LinkedHashMap<>();
        PlainTargets targets = new PlainTargets(plan, t);
        List<PlainScope> scopes = scopes();
        for (PlainIndicators.Line line : indicators.all()) {
            for (PlainScope scope : scopes) {
                if (line.scopes().contains(scope.type().substring(0, 1)) && isOf(line, scope)) {
                    PlainValue value = targets.judge(line, scope, line.formula().apply(scope), line.unit());
                    values.put(value.key(), value);
                }
            }
        }
        PlainScope ward = ward();
        for (String unit : PlainSums.quantityUnits(ward)) {
            PlainScope scope =
                    new PlainScope("quantity_unit", unit, t, asOf, ward.units(), ward.done(), ward.reported());
            PlainIndicators.Line line = new PlainIndicators.Line(
                    "output.quantity", "", unit, 0, "q", whole -> PlainSums.quantity(whole, unit));
            PlainValue value = targets.judge(line, scope, line.formula().apply(scope), unit);
            values.put(value.key(), value);
        }
        return values;
    }

    /** Engagement is of digital channels only. */
    private boolean isOf(PlainIndicators.Line line, PlainScope scope) {
        return !line.name().equals("digital.engagement")
                || plan.channel(scope.id()).orElseThrow().digital();
    }

    Map<String, PlainTargets.Score> scores(Map<String, PlainValue> values) {
        return new PlainTargets(plan, t).scores(indicators, List.copyOf(values.values()));
    }

    /** What charts spread out. */
    Map<String, Double> parts() {
        return new PlainParts(plan, known, outcome, ward()).all();
    }

    int pendingExpected() {
        return new PlainReporting(calendar, known).pendingExpected(reporting(span), span);
    }

    int pendingReceived() {
        return new PlainReporting(calendar, known).pendingReceived(reporting(span), span);
    }

    private List<PlainScope> scopes() {
        List<PlainScope> scopes = new ArrayList<>(List.of(ward()));
        for (Unit unit : reporting(t)) {
            List<PlainDone> own = known.done().stream()
                    .filter(one -> one.unit().equals(unit.code()))
                    .toList();
            scopes.add(new PlainScope("unit", unit.code(), t, asOf, List.of(unit), own, reported(t, unit.code())));
        }
        for (Channel channel : plan.channels()) {
            List<PlainDone> own = known.done().stream()
                    .filter(one -> one.row().channel().equals(channel.code()))
                    .toList();
            scopes.add(new PlainScope("channel", channel.code(), t, asOf, reporting(t), own, reported(t, null)));
        }
        for (YearMonth month : calendar.monthsIn(t)) {
            PlainSpan days = calendar.month(month);
            scopes.add(new PlainScope(
                    "month", month.toString(), days, asOf, reporting(days), known.done(), reported(days, null)));
        }
        for (Series series : plan.series()) {
            scopes.add(new PlainScope("series", series.code(), t, asOf, List.of(), List.of(), true));
        }
        return scopes;
    }

    private PlainScope ward() {
        return new PlainScope("ward", plan.ward().code(), t, asOf, reporting(t), known.done(), reported(t, null));
    }

    /** U: units that report, valid on some day. */
    private List<Unit> reporting(PlainSpan days) {
        return plan.units().stream()
                .filter(unit -> unit.reports() && days.days().stream().anyMatch(day -> PlainScope.valid(unit, day)))
                .toList();
    }

    /** Whether there is an effective full submission, of the unit or (null) of anybody, whose period overlaps the days. */
    private boolean reported(PlainSpan days, String unit) {
        return known.reports().stream()
                .anyMatch(key -> (unit == null || key.unit().equals(unit))
                        && calendar.month(YearMonth.parse(key.period())).overlaps(days));
    }
}
