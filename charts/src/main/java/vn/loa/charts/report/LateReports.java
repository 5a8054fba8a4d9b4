package vn.loa.charts.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.loa.core.evaluation.ReceiptGrid.Cell;
import vn.loa.core.evaluation.ReceiptGrid.State;
import vn.loa.core.plan.Unit;
import vn.loa.core.text.Words;

/**
 * Which unit's report of which month came late or is missing. On top of the page those with the most missing reports stand first, then
 * those with the most late ones; the whole list keeps the plan's order.
 */
final class LateReports {
    private final Findings findings;
    private final Words words;

    private LateReports(Findings findings) {
        this.findings = findings;
        this.words = findings.words();
    }

    /** A unit with at least one report that is late or missing. */
    record Row(String unit, int missing, int late, String text) {}

    /** The whole list, in the plan's order; empty where none is late or missing. */
    static List<Row> all(Findings findings) {
        LateReports reports = new LateReports(findings);
        return findings.evaluation().plan().units().stream()
                .map(reports::row)
                .filter(row -> row.missing() + row.late() > 0)
                .toList();
    }

    static Block block(Findings findings) {
        return Block.of("late", new LateReports(findings).lines(), "late", findings.words());
    }

    private List<Said> lines() {
        List<Said> lines = new ArrayList<>();
        List<Cell> owed =
                cells().stream().filter(c -> c.state() != State.NOT_EXPECTED).toList();
        List<Cell> due = owed.stream().filter(c -> c.state() != State.NOT_DUE).toList();
        List<Row> rows = all(findings);
        if (due.isEmpty()) {
            lines.add(Said.of(words.get(owed.isEmpty() ? "late.nothing_owed" : "late.nothing_due")));
            return lines;
        }
        if (due.stream().allMatch(c -> c.due() == null)) {
            lines.add(Said.of(words.get("late.no_due_day")));
        }
        lines.add(rows.isEmpty() ? none(due) : sum(rows, due));
        rows.stream()
                .sorted(Comparator.comparing(Row::missing)
                        .thenComparing(Row::late)
                        .reversed())
                .forEach(row -> lines.add(Said.of(row.text())));
        return lines;
    }

    private Said none(List<Cell> due) {
        boolean dated = due.stream().anyMatch(c -> c.due() != null);
        return Said.of(words.say(
                dated ? "late.none" : "late.none_missing",
                Map.of("n", Said.figure(whole(due.size()), dated ? "reporting.on_time" : "reporting.completeness"))));
    }

    private Said sum(List<Row> rows, List<Cell> due) {
        return Said.of(words.say(
                "late.sum",
                Map.of(
                        "missing", Said.figure(count(due, State.MISSING), "reporting.completeness"),
                        "late", Said.figure(count(due, State.LATE), "reporting.on_time"),
                        "due", whole(due.size()),
                        "units", whole(rows.size()))));
    }

    private Row row(Unit unit) {
        List<Cell> missing = of(unit, State.MISSING);
        List<Cell> late = of(unit, State.LATE);
        String key = missing.isEmpty() ? "late.unit.late" : late.isEmpty() ? "late.unit.missing" : "late.unit.both";
        String text = words.say(
                key, Map.of("unit", findings.unit(unit.code()), "missing", months(missing), "late", months(late)));
        return new Row(unit.code(), missing.size(), late.size(), text);
    }

    private List<Cell> of(Unit unit, State state) {
        return cells().stream()
                .filter(c -> c.unit().equals(unit.code()) && c.state() == state)
                .toList();
    }

    private String months(List<Cell> cells) {
        return findings.some(
                cells.stream()
                        .map(c -> findings.sentences().shortMonth(c.period()))
                        .toList(),
                cells.size());
    }

    private List<Cell> cells() {
        return findings.evaluation().receipts().cells();
    }

    private String count(List<Cell> cells, State state) {
        return whole(cells.stream().filter(c -> c.state() == state).count());
    }

    private String whole(long n) {
        return findings.sentences().formats().whole(n);
    }
}
