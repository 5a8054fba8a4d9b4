package vn.loa.acceptance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.Series;
import vn.loa.core.plan.Target;

/** Which target judges a value, what it says for the span, and the verdict; the scores of requirements. */
record PlainTargets(Plan plan, PlainSpan t) {
    /** Targets met, of targets judged. */
    record Score(int met, int judged) {}

    PlainValue judge(PlainIndicators.Line line, PlainScope scope, PlainFigure figure, String unit) {
        Target goal = goal(line, scope);
        Double target = goal == null ? null : (Double) scaled(goal);
        boolean judging = goal != null && (goal.per() == null || new PlainCalendar(plan).wholeMonths(t));
        return new PlainValue(
                line.name(),
                scope.type(),
                scope.id(),
                figure,
                unit,
                goal,
                target,
                judging ? verdict(figure, better(line, scope), target) : null);
    }

    /** The one that names the scope, else the one that names none, where the scope is the ward or there is no ward value. */
    private Target goal(PlainIndicators.Line line, PlainScope scope) {
        Target general = null;
        for (Target target : plan.targets()) {
            if (!target.indicator().equals(line.name())) {
                continue;
            }
            if (target.unit() == null && target.channel() == null && target.series() == null) {
                general = target;
            }
            if (scope.type().equals("unit") && scope.id().equals(target.unit())
                    || scope.type().equals("channel") && scope.id().equals(target.channel())
                    || scope.type().equals("series") && scope.id().equals(target.series())) {
                return target;
            }
        }
        return scope.type().equals("ward") || !line.scopes().contains("w") ? general : null;
    }

    private double scaled(Target goal) {
        if (goal.per() == null) {
            return goal.value();
        }
        int months = new PlainCalendar(plan).monthsIn(t).size();
        return goal.value() * months / goal.per().months();
    }

    private int better(PlainIndicators.Line line, PlainScope scope) {
        if (!scope.type().equals("series")) {
            return line.better();
        }
        Series series = plan.series().stream()
                .filter(s -> s.code().equals(scope.id()))
                .findFirst()
                .orElseThrow();
        return series.higherIsBetter() ? 1 : -1;
    }

    private static String verdict(PlainFigure figure, int better, double target) {
        if (better == 0 || !figure.status().equals("measured")) {
            return null;
        }
        double lower = figure.lower() == null ? figure.value() : figure.lower();
        double upper = figure.upper() == null ? figure.value() : figure.upper();
        if (better > 0) {
            return lower >= target ? "met" : upper < target ? "missed" : null;
        }
        return upper <= target ? "met" : lower > target ? "missed" : null;
    }

    /** Of each requirement's targets with a verdict, each once, those all of whose values are met. */
    Map<String, Score> scores(PlainIndicators indicators, List<PlainValue> values) {
        Map<String, Score> scores = new LinkedHashMap<>();
        for (PlainIndicators.Line line : indicators.all()) {
            Score score = scores.getOrDefault(line.requirement(), new Score(0, 0));
            for (Target target : plan.targets()) {
                List<String> verdicts = values.stream()
                        .filter(value -> value.indicator().equals(line.name()) && value.goal() == target)
                        .map(PlainValue::verdict)
                        .filter(Objects::nonNull)
                        .toList();
                if (!verdicts.isEmpty()) {
                    boolean met = verdicts.stream().allMatch("met"::equals);
                    score = new Score(score.met() + (met ? 1 : 0), score.judged() + 1);
                }
            }
            scores.put(line.requirement(), score);
        }
        scores.remove("");
        return scores;
    }
}
