package vn.loa.charts.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.RequirementScore;
import vn.loa.core.indicator.Status;
import vn.loa.core.indicator.Value;
import vn.loa.core.indicator.Verdict;

/**
 * The finding of the whole report in one sentence. Nothing measured: whether reports are owed, are there, say something. No target: that
 * nothing can be judged. None judged: that. Else how many targets are met, and the weightiest three that are missed.
 */
final class Headline {
    private static final int NAMED = 3;

    private Headline() {}

    static Said of(Findings findings) {
        Evaluation evaluation = findings.evaluation();
        List<Value> ward =
                evaluation.values().stream().filter(IndicatorRow::isListed).toList();
        long measured = ward.stream().filter(v -> v.status() == Status.MEASURED).count();
        int judged = sum(evaluation, false);
        int met = sum(evaluation, true);
        List<String> missed = findings.judged(Verdict.MISSED).stream()
                .map(v -> findings.words().say("list.item", Map.of("name", findings.name(v))))
                .toList();
        Map<String, Object> values = new TreeMap<>();
        values.put("asOf", findings.sentences().formats().day(evaluation.asOf()));
        values.put("measured", measured);
        values.put("all", ward.size());
        values.put(
                "score", Said.figure(findings.words().say("fraction", Map.of("k", met, "n", judged)), Glossary.SCORE));
        values.put("n", missed.size());
        values.put("missed", findings.some(missed, NAMED));
        return Said.of(findings.words().say(key(findings, measured, judged, met, missed), values));
    }

    private static String key(Findings findings, long measured, int judged, int met, List<String> missed) {
        if (measured == 0) {
            return nothing(findings.evaluation());
        }
        if (!findings.hasTargets()) {
            return "headline.no_target";
        }
        if (judged == 0) {
            return "headline.open";
        }
        if (missed.isEmpty()) {
            return met == judged ? "headline.all" : "headline.score";
        }
        return met == 0 ? "headline.none" : "headline.some";
    }

    private static String nothing(Evaluation evaluation) {
        if (evaluation.pending().received() > 0) {
            return "headline.nothing_measured";
        }
        return evaluation.pending().expected() == 0 ? "headline.nothing_owed" : "headline.nothing_received";
    }

    private static int sum(Evaluation evaluation, boolean met) {
        return evaluation.requirements().stream()
                .mapToInt(met ? RequirementScore::met : RequirementScore::judged)
                .sum();
    }
}
