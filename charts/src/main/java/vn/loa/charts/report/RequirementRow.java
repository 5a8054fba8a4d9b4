package vn.loa.charts.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.indicator.Indicators;
import vn.loa.core.indicator.Requirement;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Value;
import vn.loa.core.plan.Plan;

/** A requirement of the plan with the ward's indicators that speak of it; an empty list says that none does. */
record RequirementRow(String name, @Nullable Said score, List<Line> lines) {
    /** One indicator; {@code fraction} null where it is none. */
    record Line(
            String def,
            String scope,
            String name,
            String figure,
            @Nullable String fraction) {}

    /** All requirements, in the plan's order. */
    static List<RequirementRow> all(Evaluation evaluation, Sentences sentences) {
        return Arrays.stream(Requirement.values())
                .map(requirement -> of(requirement, evaluation, sentences))
                .toList();
    }

    private static RequirementRow of(Requirement requirement, Evaluation evaluation, Sentences sentences) {
        List<Line> lines = evaluation.values().stream()
                .filter(RequirementRow::isShown)
                .filter(v -> Indicators.named(v.indicator()).requirement() == requirement)
                .map(v -> line(v, evaluation.plan(), sentences))
                .toList();
        Said score = evaluation.requirements().stream()
                .filter(s -> s.requirement() == requirement && s.judged() > 0)
                .map(s -> Said.of(sentences
                        .words()
                        .say(
                                "score",
                                Map.of(
                                        "score",
                                        Said.figure(
                                                sentences
                                                        .words()
                                                        .say(
                                                                "score.fraction",
                                                                Map.of("met", s.met(), "judged", s.judged())),
                                                Glossary.SCORE)))))
                .findFirst()
                .orElse(null);
        return new RequirementRow(sentences.words().get("requirement." + requirement.code()), score, lines);
    }

    /** The ward's values; of indicators that have none, those of series and channels that answer a target. */
    private static boolean isShown(Value value) {
        boolean ofTheWard = Indicators.named(value.indicator()).scopes().contains(Scope.Type.WARD);
        return ofTheWard ? IndicatorRow.isListed(value) : value.target() != null;
    }

    private static Line line(Value value, Plan plan, Sentences sentences) {
        return new Line(
                value.indicator(),
                IndicatorRow.scope(value),
                sentences.nameAndScope(value, plan),
                sentences.figure(value),
                sentences.fraction(value));
    }
}
