package vn.loa.acceptance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.RequirementScore;
import vn.loa.core.evaluation.UnitFunnel;
import vn.loa.core.indicator.Value;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;

/** Holds an evaluation against the plain computation of the same truth; says each difference in a line of its own. */
final class PlainComparison {
    private static final double TOLERANCE = 1e-12;

    private final List<String> differences = new ArrayList<>();

    private PlainComparison() {}

    static List<String> differences(Plan plan, PlainYear year, Evaluation found) {
        PlainComparison comparison = new PlainComparison();
        Period span = found.span();
        PlainEvaluation expected = new PlainEvaluation(plan, year, new PlainSpan(span.from(), span.to()), found.asOf());
        Map<String, PlainValue> values = expected.values();
        comparison.values("", found.values(), values);
        comparison.same("pending expected", found.pending().expected(), expected.pendingExpected());
        comparison.same("pending received", found.pending().received(), expected.pendingReceived());
        comparison.scores(found.requirements(), expected.scores(values));
        comparison.parts(FoundParts.of(found.breakdowns()), expected.parts());
        comparison.curve(found.breakdowns().funnel());
        comparison.values("before: ", found.previous(), before(plan, year, span, found.asOf()));
        return comparison.differences;
    }

    /** As many whole months before; nothing where the span has none, or where what lies before ended before the plan began. */
    private static Map<String, PlainValue> before(Plan plan, PlainYear year, Period period, LocalDate asOf) {
        PlainCalendar calendar = new PlainCalendar(plan);
        PlainSpan span = new PlainSpan(period.from(), period.to());
        if (!calendar.wholeMonths(span)) {
            return Map.of();
        }
        int months = calendar.monthsIn(span).size();
        PlainSpan before = new PlainSpan(
                calendar.month(calendar.monthsIn(span).get(0).minusMonths(months))
                        .from(),
                span.from().minusDays(1));
        return before.to().isBefore(plan.earliestDate())
                ? Map.of()
                : new PlainEvaluation(plan, year, before, asOf).values();
    }

    private void values(String place, List<Value> found, Map<String, PlainValue> expected) {
        Map<String, Value> byKey = new LinkedHashMap<>();
        for (Value value : found) {
            String key = value.indicator() + " " + value.scope().type().code() + " "
                    + value.scope().id();
            if (byKey.put(key, value) != null) {
                differences.add(place + key + " stands twice");
            }
            if (!expected.containsKey(key)) {
                differences.add(place + key + " is too many: " + value);
            }
        }
        expected.forEach((key, value) -> {
            if (byKey.containsKey(key)) {
                value(place + key, byKey.get(key), value);
            } else {
                differences.add(place + key + " is missing, should be " + value);
            }
        });
    }

    private void value(String key, Value found, PlainValue expected) {
        PlainFigure figure = expected.figure();
        same(key + " status", found.status().code(), figure.status());
        same(key + " reason", found.reason() == null ? null : found.reason().code(), figure.reason());
        close(key + " numerator", found.numerator(), figure.numerator());
        close(key + " denominator", found.denominator(), figure.denominator());
        close(key + " value", found.value(), figure.value());
        close(key + " lower", found.lower(), figure.lower());
        close(key + " upper", found.upper(), figure.upper());
        close(key + " p", found.p(), figure.p());
        same(key + " n", found.n(), figure.n());
        same(key + " unit", found.unit(), expected.unit());
        close(key + " target", found.target(), expected.target());
        same(
                key + " target_source",
                found.targetSource(),
                expected.goal() == null ? null : expected.goal().source());
        same(key + " verdict", found.verdict() == null ? null : found.verdict().code(), expected.verdict());
    }

    private void scores(List<RequirementScore> found, Map<String, PlainTargets.Score> expected) {
        Map<String, PlainTargets.Score> byName = new LinkedHashMap<>();
        found.forEach(
                score -> byName.put(score.requirement().code(), new PlainTargets.Score(score.met(), score.judged())));
        for (String requirement : expected.keySet()) {
            same("requirement " + requirement, byName.get(requirement), expected.get(requirement));
        }
        same("requirements", byName.keySet(), expected.keySet());
    }

    /** The same parts in the same order, and the same figures. */
    private void parts(Map<String, Double> found, Map<String, Double> expected) {
        same("parts", List.copyOf(found.keySet()), List.copyOf(expected.keySet()));
        expected.forEach((place, figure) -> {
            if (found.containsKey(place) && Math.abs(found.get(place) - figure) > TOLERANCE * Math.max(1, figure)) {
                differences.add("part " + place + ": found " + found.get(place) + ", plainly " + figure);
            }
        });
    }

    /** From 1 to the largest unit, with every unit, each with limits of its own. */
    private void curve(UnitFunnel funnel) {
        if (funnel == null) {
            return;
        }
        TreeSet<Long> units = new TreeSet<>();
        funnel.units().forEach(point -> units.add(point.guided()));
        List<Long> ns = funnel.curve().stream().map(UnitFunnel.Limits::n).toList();
        same("curve rises", ns, List.copyOf(new TreeSet<>(ns)));
        same("units on the curve", ns.containsAll(units), true);
        same("no unit, no curve", ns.isEmpty(), units.isEmpty());
        if (!ns.isEmpty()) {
            same("curve from", ns.get(0), 1L);
            same("curve to", ns.get(ns.size() - 1), units.last());
        }
        for (UnitFunnel.Limits limits : funnel.curve()) {
            Map<String, Double> found = new TreeMap<>();
            FoundParts.limits("curve at " + limits.n(), limits, found);
            Map<String, Double> expected = new TreeMap<>();
            PlainFunnel.limits("curve at " + limits.n(), limits.n(), funnel.rate(), expected);
            same("curve", found, expected);
        }
    }

    private void same(String place, Object found, Object expected) {
        if (!Objects.equals(found, expected)) {
            differences.add(place + ": found " + found + ", plainly " + expected);
        }
    }

    private void close(String place, Double found, Double expected) {
        boolean close = found == null || expected == null
                ? Objects.equals(found, expected)
                : Math.abs(found - expected) <= TOLERANCE * Math.max(1e-300, Math.abs(expected))
                        || found.equals(expected);
        if (!close) {
            differences.add(place + ": found " + found + ", plainly " + expected);
        }
    }
}
