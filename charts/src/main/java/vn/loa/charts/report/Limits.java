package vn.loa.charts.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.loa.charts.chart.Shown;
import vn.loa.core.evaluation.DataQuality;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.Signal;
import vn.loa.core.indicator.Status;
import vn.loa.core.indicator.Value;
import vn.loa.core.plan.Source;
import vn.loa.core.plan.Unit;

/** What the figures do not say: what is missing, returned, held, not measured, assumed, odd. */
final class Limits {
    private final Evaluation evaluation;
    private final Sentences sentences;
    private final List<String> limits = new ArrayList<>();

    private Limits(Evaluation evaluation, Sentences sentences) {
        this.evaluation = evaluation;
        this.sentences = sentences;
    }

    /** Whole sentences with marks of {@link Said} in them, the weightiest first; never empty. */
    static List<String> of(Evaluation evaluation, Sentences sentences) {
        Limits limits = new Limits(evaluation, sentences);
        limits.basis();
        limits.notMeasured();
        limits.assumptions();
        limits.signals();
        limits.say("limit.self_reported", Map.of());
        limits.say("limit.cause", Map.of());
        return limits.limits;
    }

    private void basis() {
        DataQuality quality = evaluation.quality();
        if (evaluation.pending().received() < evaluation.pending().expected()) {
            say(
                    "limit.pending",
                    Map.of(
                            "missing",
                            Said.figure(
                                    whole(evaluation.pending().expected()
                                            - evaluation.pending().received()),
                                    Glossary.PENDING),
                            "expected",
                            evaluation.pending().expected()));
        }
        if (quality.returnedRows() > 0) {
            say(
                    "limit.returned",
                    Map.of(
                            "returned",
                            Said.figure(whole(quality.returnedRows()), Glossary.RETURNED),
                            "accepted",
                            whole(quality.acceptedRows())));
        }
        if (quality.heldSubmissions() > 0) {
            say("limit.held", Map.of("held", Said.figure(whole(quality.heldSubmissions()), Glossary.HELD)));
        }
        if (quality.supplements() > 0) {
            say("limit.supplements", Map.of("supplements", whole(quality.supplements())));
        }
    }

    private void notMeasured() {
        for (Value value : evaluation.values()) {
            String reason = sentences.reason(value);
            if (IndicatorRow.isListed(value) && value.status() != Status.MEASURED && reason != null) {
                say("limit.not_measured", Map.of("name", sentences.name(value, evaluation.plan()), "reason", reason));
            }
        }
    }

    private void assumptions() {
        if (evaluation.values().stream().anyMatch(v -> v.targetSource() == Source.ASSUMPTION)) {
            say("limit.assumption", Map.of());
        }
        if (evaluation.plan().calendar().source() == Source.ASSUMPTION
                && evaluation.plan().calendar().dueWorkingDays() != null) {
            say("limit.due_day", Map.of("days", evaluation.plan().calendar().dueWorkingDays()));
        }
    }

    private void signals() {
        for (Signal signal : evaluation.signals()) {
            String unit = signal.unit() == null
                    ? sentences.words().get("limit.ward")
                    : evaluation.plan().unit(signal.unit()).map(Unit::name).orElse(signal.unit());
            say("signal." + signal.kind(), Map.of("unit", Shown.text(unit)));
        }
    }

    private void say(String key, Map<String, ?> values) {
        limits.add(sentences.words().say(key, values));
    }

    private String whole(int number) {
        return sentences.formats().whole(number);
    }
}
