package vn.loa.charts.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.charts.chart.Shown;
import vn.loa.core.evaluation.ReceiptGrid.Cell;
import vn.loa.core.evaluation.ReceiptGrid.State;
import vn.loa.core.plan.Unit;
import vn.loa.core.text.Words;

/**
 * Which unit's report of which month came late or is missing. On top of the page those with the most missing reports stand first, then
 * those with the most late ones; the whole list keeps the plan's order.
 */
final class LateReports {
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-0?(\\d{1,2})");

    private final Findings findings;
    private final Words words;

    private LateReports(Findings findings) {
        this.findings = findings;
        this.words = findings.words();
    }

    /** A unit with at least one report that is late or missing. */
    record Row(String unit, int missing, int late, Said said) {}

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
                .forEach(row -> lines.add(row.said()));
        return lines;
    }

    private Said none(List<Cell> due) {
        boolean dated = due.stream().anyMatch(c -> c.due() != null);
        return Said.of(words.say(
                dated ? "late.none" : "late.none_missing",
                Map.of("n", Said.figure(whole(due.size()), dated ? "reporting.on_time" : "reporting.completeness"))));
    }

    private Said sum(List<Row> rows, List<Cell> due) {
        long missing = count(due, State.MISSING);
        long late = count(due, State.LATE);
        return Said.of(words.say(
                "late.sum." + which(missing, late),
                Map.of(
                        "missing", Said.figure(whole(missing), "reporting.completeness"),
                        "late", Said.figure(whole(late), "reporting.on_time"),
                        "due", whole(due.size()),
                        "units", whole(rows.size()))));
    }

    private static String which(long missing, long late) {
        return missing == 0 ? "late" : late == 0 ? "missing" : "both";
    }

    private Row row(Unit unit) {
        List<Cell> missing = of(unit, State.MISSING);
        List<Cell> late = of(unit, State.LATE);
        String text = words.say(
                "late.unit." + which(missing.size(), late.size()),
                Map.of(
                        "unit",
                        Said.name(findings.unit(unit.code())),
                        "m",
                        whole(missing.size()),
                        "missing",
                        months(missing),
                        "l",
                        whole(late.size()),
                        "late",
                        months(late)));
        return new Row(unit.code(), missing.size(), late.size(), Said.of(text));
    }

    private List<Cell> of(Unit unit, State state) {
        return cells().stream()
                .filter(c -> c.unit().equals(unit.code()) && c.state() == state)
                .toList();
    }

    /** Months of one year share its number: {@code 11, 12/2025, 1/2026}. */
    private String months(List<Cell> cells) {
        Map<String, List<String>> years = new LinkedHashMap<>();
        for (Cell cell : cells) {
            Matcher month = MONTH.matcher(cell.period());
            String year = month.matches() ? month.group(1) : "";
            String name = month.matches() ? month.group(2) : Shown.text(cell.period());
            years.computeIfAbsent(year, y -> new ArrayList<>()).add(name);
        }
        List<String> said = new ArrayList<>();
        years.forEach((year, months) -> {
            String some = findings.some(months, months.size());
            said.add(year.isEmpty() ? some : words.say("late.year", Map.of("months", some, "year", year)));
        });
        return findings.some(said, said.size());
    }

    private List<Cell> cells() {
        return findings.evaluation().receipts().cells();
    }

    private static long count(List<Cell> cells, State state) {
        return cells.stream().filter(c -> c.state() == state).count();
    }

    private String whole(long n) {
        return findings.sentences().formats().whole(n);
    }
}
