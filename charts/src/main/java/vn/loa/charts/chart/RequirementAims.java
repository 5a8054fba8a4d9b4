package vn.loa.charts.chart;

import java.util.Arrays;
import java.util.List;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.RequirementScore;
import vn.loa.core.indicator.Indicators;
import vn.loa.core.indicator.Requirement;

/**
 * A requirement of the plan with the targets that speak of it.
 *
 * @param score targets met of targets judged, as the evaluation has them
 */
record RequirementAims(RequirementScore score, List<Aim> aims) {
    /** All requirements, in the plan's order. */
    static List<RequirementAims> all(Evaluation evaluation) {
        List<Aim> aims = Aim.all(evaluation);
        return Arrays.stream(Requirement.values())
                .map(requirement -> new RequirementAims(
                        evaluation.requirements().stream()
                                .filter(s -> s.requirement() == requirement)
                                .findFirst()
                                .orElse(new RequirementScore(requirement, 0, 0)),
                        aims.stream()
                                .filter(a -> Indicators.named(a.indicator()).requirement() == requirement)
                                .toList()))
                .toList();
    }

    boolean isFree() {
        return aims.isEmpty();
    }

    /** Whether every target is met, those not decided or not measured too. */
    boolean isMet() {
        return !isFree() && Aim.count(aims, Judgement.MET) == aims.size();
    }

    /** Targets met and missed are those of the evaluation. */
    long count(Judgement judgement) {
        return switch (judgement) {
            case MET -> score.met();
            case MISSED -> (long) score.judged() - score.met();
            case OPEN, UNMEASURED -> Aim.count(aims, judgement);
        };
    }
}
