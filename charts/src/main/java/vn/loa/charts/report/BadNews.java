package vn.loa.charts.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loa.charts.chart.Shown;
import vn.loa.core.evaluation.CoverageMatrix;
import vn.loa.core.evaluation.DifficultyCount;
import vn.loa.core.evaluation.WeeklyActivity.Week;
import vn.loa.core.indicator.Value;
import vn.loa.core.indicator.Verdict;
import vn.loa.core.plan.Audience;
import vn.loa.core.plan.Topic;
import vn.loa.core.text.Words;

/**
 * What did not go well: every target that is missed, the weightiest first; then what the plan asks for by itself and what is not done in
 * full; weeks in which nobody did anything; difficulties past their day. The pairs and weeks that are missing are named. Without any
 * target it says that nothing can be called bad by one, and what is to be added.
 */
final class BadNews {
    private static final int NAMED = 3;

    private final Findings findings;
    private final Words words;

    private BadNews(Findings findings) {
        this.findings = findings;
        this.words = findings.words();
    }

    static Block of(Findings findings) {
        return Block.of("bad", new BadNews(findings).lines(), "indicators", findings.words());
    }

    private List<Said> lines() {
        List<Said> lines = new ArrayList<>();
        if (!findings.hasTargets()) {
            lines.add(Said.of(words.get("bad.no_target")));
        }
        List<Value> missed = findings.judged(Verdict.MISSED);
        missed.forEach(value -> lines.add(line("bad.missed", value)));
        findings.owedWithoutTarget().stream()
                .filter(value -> !GoodNews.isWhole(value))
                .forEach(value -> lines.add(line("bad.part", value)));
        silentWeeks().ifPresent(lines::add);
        overdue().ifPresent(lines::add);
        if (lines.isEmpty()) {
            boolean judged = !findings.judged(Verdict.MET).isEmpty();
            lines.add(Said.of(words.get(judged ? "bad.none" : "bad.open")));
        }
        return lines;
    }

    private Said line(String key, Value value) {
        String said = findings.say(key, value);
        return Said.of(named(value)
                .map(named -> words.say("bad.with_named", Map.of("line", said, "named", named)))
                .orElse(said));
    }

    /** Which pairs or weeks are missing. */
    private Optional<String> named(Value value) {
        List<String> names = switch (value.indicator()) {
            case "coverage.required" -> holes();
            case "radio.weekly_bulletin" ->
                weeks(findings.evaluation().weeks().weeks().stream()
                        .filter(w -> w.complete() && !w.bulletin())
                        .toList());
            default -> List.of();
        };
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say(
                        value.indicator().equals("coverage.required") ? "bad.holes" : "bad.weeks",
                        Map.of("names", findings.some(names, NAMED))));
    }

    private List<String> holes() {
        return findings.evaluation().coverage().cells().stream()
                .filter(c -> c.required() && c.activities() == 0)
                .map(c -> words.say("list.pair", Map.of("topic", topic(c), "audience", audience(c))))
                .toList();
    }

    private List<String> weeks(List<Week> weeks) {
        return weeks.stream()
                .map(w -> findings.sentences().formats().day(w.monday()))
                .toList();
    }

    /** A week that is not over may still hear something. */
    private Optional<Said> silentWeeks() {
        List<Week> over = findings.evaluation().weeks().weeks().stream()
                .filter(Week::complete)
                .toList();
        List<Week> silent = over.stream().filter(w -> w.activities() == 0).toList();
        boolean nothingKnown = findings.evaluation().pending().received() == 0;
        if (silent.isEmpty() || nothingKnown) {
            return Optional.empty();
        }
        String fraction = words.say("fraction", Map.of("k", silent.size(), "n", over.size()));
        return Optional.of(Said.of(words.say(
                "bad.silent",
                Map.of(
                        "figure",
                        Said.figure(fraction, Glossary.SILENT_WEEKS),
                        "names",
                        findings.some(weeks(silent), NAMED)))));
    }

    private Optional<Said> overdue() {
        List<DifficultyCount> overdue = findings.evaluation().breakdowns().difficultyCounts().stream()
                .filter(d -> d.state() == DifficultyCount.State.OVERDUE)
                .toList();
        if (overdue.isEmpty()) {
            return Optional.empty();
        }
        List<String> units =
                overdue.stream().map(d -> findings.unit(d.unit())).distinct().toList();
        int n = overdue.stream().mapToInt(DifficultyCount::n).sum();
        return Optional.of(Said.of(words.say(
                "bad.overdue",
                Map.of(
                        "figure",
                        Said.figure(findings.sentences().formats().whole(n), Glossary.OVERDUE),
                        "units",
                        findings.some(units, NAMED)))));
    }

    private String topic(CoverageMatrix.Cell cell) {
        return Shown.text(findings.evaluation().plan().topics().stream()
                .filter(t -> t.code().equals(cell.topic()))
                .map(Topic::name)
                .findFirst()
                .orElse(cell.topic()));
    }

    private String audience(CoverageMatrix.Cell cell) {
        return Shown.text(findings.evaluation().plan().audiences().stream()
                .filter(a -> a.code().equals(cell.audience()))
                .map(Audience::name)
                .findFirst()
                .orElse(cell.audience()));
    }
}
