package vn.loa.charts.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.loa.charts.chart.Shown;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.indicator.Indicators;
import vn.loa.core.indicator.Requirement;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Status;
import vn.loa.core.indicator.Value;
import vn.loa.core.indicator.Verdict;
import vn.loa.core.plan.Unit;
import vn.loa.core.text.Lang;
import vn.loa.core.text.Words;

/** What the first answers of the page are made of, in one language; the words stand in {@code findings_*.properties}. */
record Findings(Evaluation evaluation, Sentences sentences, Words words) {
    /** What is told first: what changed for people, then whom it reached, then how it was done, then the paperwork. */
    private static final List<Requirement> WEIGHT = List.of(
            Requirement.EFFECTIVE,
            Requirement.PRACTICAL,
            Requirement.COMPREHENSIVE,
            Requirement.FOCUSED,
            Requirement.REGULAR,
            Requirement.DIGITAL,
            Requirement.DIVERSE,
            Requirement.INNOVATIVE,
            Requirement.TIMELY,
            Requirement.SERIOUS);

    static Findings of(Evaluation evaluation, Sentences sentences, Lang lang) {
        return new Findings(evaluation, sentences, Words.of(EvaluationReport.class, "findings", lang));
    }

    /** What a plan asks for by itself: all of it is owed, with or without a target. */
    static final List<String> OWED =
            List.of("coverage.required", "radio.weekly_bulletin", "practical.feedback_answered");

    boolean hasTargets() {
        return evaluation.values().stream().anyMatch(v -> v.target() != null);
    }

    /** Values of every scope that have the verdict, the weightiest first. */
    List<Value> judged(Verdict verdict) {
        return evaluation.values().stream()
                .filter(v -> v.verdict() == verdict)
                .sorted(Comparator.comparing((Value v) -> rank(v.scope().type()))
                        .thenComparing(Findings::weight))
                .toList();
    }

    /** The ward's values of what the plan asks for by itself that were measured and have no target. */
    List<Value> owedWithoutTarget() {
        return OWED.stream()
                .flatMap(indicator -> evaluation.value(indicator).stream())
                .filter(v -> v.target() == null && v.status() == Status.MEASURED && v.value() != null)
                .toList();
    }

    /** {@code name}, {@code figure} (a link to its definition) and {@code target} of a value, for a sentence of this key. */
    String say(String key, Value value) {
        String target = sentences.target(value, evaluation.plan());
        return words.say(
                key,
                Map.of(
                        "name",
                        Said.name(name(value)),
                        "figure",
                        figure(value),
                        "target",
                        target == null ? "" : target));
    }

    /** Of what it is stands behind the indicator's name, but for the ward. */
    String name(Value value) {
        String name = sentences.words().get("indicator." + value.indicator());
        return value.scope().type() == Scope.Type.WARD
                ? name
                : words.say("name.of", Map.of("name", name, "of", sentences.of(value.scope(), evaluation.plan())));
    }

    /** The figure with its fraction, a link to its definition. */
    String figure(Value value) {
        String fraction = sentences.fraction(value);
        String figure = sentences.figure(value);
        return Said.figure(
                fraction == null ? figure : words.say("figure", Map.of("figure", figure, "fraction", fraction)), value);
    }

    /** A unit's name; its code where the plan knows none. */
    String unit(String code) {
        return Shown.text(evaluation.plan().unit(code).map(Unit::name).orElse(code));
    }

    /** So many of these in a sentence, the rest by their number. */
    String some(List<String> names, int room) {
        String some = names.stream().limit(room).collect(Collectors.joining(words.get("list.comma")));
        return names.size() <= room ? some : words.say("list.more", Map.of("names", some, "n", names.size() - room));
    }

    /** What other bodies and surveys say, then the ward, then single units and channels. */
    private static int rank(Scope.Type scope) {
        return switch (scope) {
            case SERIES -> 0;
            case WARD -> 1;
            default -> 2;
        };
    }

    private static int weight(Value value) {
        Requirement requirement = Indicators.named(value.indicator()).requirement();
        return requirement == null ? WEIGHT.size() : WEIGHT.indexOf(requirement);
    }
}
