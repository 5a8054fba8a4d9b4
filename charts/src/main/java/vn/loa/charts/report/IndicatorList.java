package vn.loa.charts.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.RequirementScore;
import vn.loa.core.indicator.Status;
import vn.loa.core.indicator.Value;

/**
 * The ward's indicators: those with a target in a table, the others in a quieter list.
 *
 * @param previousNotes which period the figures before are of
 * @param others null where no indicator, or every one, has a target
 * @param ownTargets values of units and channels that have a target of their own
 */
record IndicatorList(
        Said lead,
        List<String> previousNotes,
        List<IndicatorRow> rows,
        @Nullable Group others,
        @Nullable Group ownTargets) {
    /** Indicators in a list quieter than the table. */
    record Group(List<IndicatorRow> members) {
        private static @Nullable Group of(List<Value> values, Evaluation evaluation, Sentences sentences) {
            return values.isEmpty() ? null : new Group(IndicatorList.rows(values, evaluation, sentences));
        }
    }

    static IndicatorList of(Evaluation evaluation, Sentences sentences) {
        List<Value> ward =
                evaluation.values().stream().filter(IndicatorRow::isListed).toList();
        List<Value> withTarget = ward.stream().filter(v -> v.target() != null).toList();
        List<Value> targeted = withTarget.isEmpty() ? ward : withTarget;
        return new IndicatorList(
                Said.of(lead(evaluation, ward, sentences)),
                PreviousPeriod.notes(evaluation, sentences),
                rows(targeted, evaluation, sentences),
                Group.of(ward.stream().filter(v -> !targeted.contains(v)).toList(), evaluation, sentences),
                Group.of(
                        evaluation.values().stream()
                                .filter(IndicatorRow::hasOwnTarget)
                                .toList(),
                        evaluation,
                        sentences));
    }

    private static List<IndicatorRow> rows(List<Value> values, Evaluation evaluation, Sentences sentences) {
        return values.stream()
                .map(v -> IndicatorRow.of(v, evaluation, sentences))
                .toList();
    }

    /** How many of the ward's indicators have a figure, and how many targets, of whatever scope, are reached. */
    private static String lead(Evaluation evaluation, List<Value> ward, Sentences sentences) {
        long measured = ward.stream().filter(v -> v.status() == Status.MEASURED).count();
        int judged = evaluation.requirements().stream()
                .mapToInt(RequirementScore::judged)
                .sum();
        int met = evaluation.requirements().stream()
                .mapToInt(RequirementScore::met)
                .sum();
        boolean targets = evaluation.values().stream().anyMatch(v -> v.target() != null);
        String score = sentences.words().say("score.fraction", Map.of("met", met, "judged", judged));
        return sentences
                .words()
                .say(
                        judged > 0 ? "lead.judged" : targets ? "lead.open" : "lead",
                        Map.of("measured", measured, "all", ward.size(), "score", Said.figure(score, Glossary.SCORE)));
    }
}
