package vn.loa.charts.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.loa.core.evaluation.DataQuality;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.Pending;
import vn.loa.core.evaluation.Signal;
import vn.loa.core.indicator.Reason;
import vn.loa.core.indicator.Status;
import vn.loa.core.indicator.Value;
import vn.loa.core.text.Words;

/**
 * Which figures not to lean on: reports that have not come or wait for a decision; a span that is not over; more than one row in ten
 * returned; figures that look odd; targets that cannot be judged since nothing was measured, the interval spans them, or the series is
 * short.
 */
final class Doubts {
    private static final int NAMED = 3;
    /** More than one in so many rows returned is much. */
    private static final int MUCH = 10;

    private final Findings findings;
    private final Evaluation evaluation;
    private final Words words;
    private final List<Said> lines = new ArrayList<>();

    private Doubts(Findings findings) {
        this.findings = findings;
        this.evaluation = findings.evaluation();
        this.words = findings.words();
    }

    /** Every line; never empty. */
    static List<Said> all(Findings findings) {
        Doubts doubts = new Doubts(findings);
        doubts.reports();
        doubts.rows();
        doubts.signals();
        doubts.notMeasured();
        doubts.notSure();
        if (doubts.lines.isEmpty()) {
            doubts.say("doubt.none", Map.of());
        }
        return doubts.lines;
    }

    static Block block(Findings findings) {
        return Block.of("doubt", all(findings), "doubts", findings.words());
    }

    private void reports() {
        Pending pending = evaluation.pending();
        if (pending.received() < pending.expected()) {
            say(
                    "doubt.pending",
                    Map.of(
                            "figure",
                            Said.figure(
                                    words.say("fraction", Map.of("k", pending.received(), "n", pending.expected())),
                                    Glossary.PENDING)));
        }
        if (evaluation.quality().heldSubmissions() > 0) {
            say("doubt.held", Map.of("n", Said.figure(whole(evaluation.quality().heldSubmissions()), Glossary.HELD)));
        }
        if (evaluation.asOf().isBefore(evaluation.span().to())) {
            say("doubt.cut", Map.of("asOf", findings.sentences().formats().day(evaluation.asOf())));
        }
    }

    private void rows() {
        DataQuality quality = evaluation.quality();
        int rows = quality.acceptedRows() + quality.returnedRows();
        if ((long) quality.returnedRows() * MUCH > rows) {
            say(
                    "doubt.returned",
                    Map.of(
                            "figure",
                            Said.figure(
                                    words.say("fraction", Map.of("k", whole(quality.returnedRows()), "n", whole(rows))),
                                    Glossary.RETURNED)));
        }
    }

    /** A line for each kind, with its units. */
    private void signals() {
        evaluation.signals().stream().map(Signal::kind).distinct().forEach(kind -> {
            List<String> units = evaluation.signals().stream()
                    .filter(s -> s.kind().equals(kind))
                    .map(s -> s.unit() == null ? words.get("ward") : findings.unit(s.unit()))
                    .distinct()
                    .toList();
            say("doubt.signal." + kind, Map.of("units", findings.some(units, NAMED)));
        });
    }

    /** A line for each reason, with what it keeps from being judged. */
    private void notMeasured() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (Value value : evaluation.values()) {
            if (value.target() != null && value.status() != Status.MEASURED) {
                String reason = findings.sentences().reason(value);
                names.computeIfAbsent(reason == null ? "" : reason, r -> new ArrayList<>())
                        .add(findings.name(value));
            }
        }
        names.forEach((reason, some) ->
                say("doubt.not_measured", Map.of("names", Said.name(findings.some(some, NAMED)), "reason", reason)));
    }

    private void notSure() {
        for (Value value : evaluation.values()) {
            if (value.status() == Status.MEASURED && value.reason() == Reason.HINT) {
                lines.add(Said.of(findings.say("doubt.hint", value)));
            } else if (spansItsTarget(value)) {
                lines.add(Said.of(findings.say("doubt.open", value)));
            }
        }
    }

    private static boolean spansItsTarget(Value value) {
        return value.target() != null && value.verdict() == null && value.lower() != null && value.upper() != null;
    }

    private void say(String key, Map<String, ?> values) {
        lines.add(Said.of(words.say(key, values)));
    }

    private String whole(int number) {
        return findings.sentences().formats().whole(number);
    }
}
