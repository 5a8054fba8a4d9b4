package vn.loa.core.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One way through a file under given verdicts: every row to the sink, every doubt to the evidence. */
final class Pass {
    private record PendingZero(Row row, List<String> cells, String unit, String period) {}

    private final Header header;
    private final Facts facts;
    private final RowSink sink;
    private final Evidence evidence;
    private final RowReader reader;
    private final Labels labels;
    private final KeptText kept;
    private final Totals totals = new Totals();
    private final Counts counts = new Counts();
    private final PartBook parts;
    private final Map<String, String> leftOut;
    private final List<PendingZero> zeros = new ArrayList<>();

    Pass(Situation situation, Facts facts, char separator, boolean supplementsOnly, RowSink sink) {
        this.header = situation.header();
        this.facts = facts;
        this.sink = sink;
        this.evidence = new Evidence(header.cells().size());
        this.reader = RowReader.of(situation, facts, evidence);
        this.labels = new Labels(reader);
        this.kept = new KeptText(separator);
        this.parts = new PartBook(supplementsOnly);
        FileKind kind = header.kind();
        this.leftOut = kind == FileKind.ACTIVITY ? Map.of() : Map.of("case", kind.code());
    }

    Evidence evidence() {
        return evidence;
    }

    Counts counts() {
        return counts;
    }

    PartBook parts() {
        return parts;
    }

    /** Reads every row to the end. */
    void run(RowSource rows) throws IOException {
        for (Row row = rows.next(); row != null; row = rows.next()) {
            counts.record();
            evidence.damagedWords(Damage.words(row.cells()));
            if (row.line() <= header.line()) {
                leaveOut(row, false);
            } else {
                read(row);
            }
        }
        for (PendingZero zero : zeros) {
            settle(zero);
        }
    }

    private void read(Row row) throws IOException {
        Cells cells = new Cells(row, header);
        if (cells.isBlank()) {
            leaveOut(row, false);
            return;
        }
        if (header.repeatedBy(row)) {
            leaveOut(row, true);
            return;
        }
        if (cells.anyTwice()) {
            evidence.columnTwice();
        }
        if (row.unclosed()) {
            RowNotes notes = new RowNotes(cells);
            notes.problem(ProblemKind.UNCLOSED_QUOTE);
            giveBack(row, null, null, Map.of(), notes);
            return;
        }
        ZeroRow zero = reader.zero(cells);
        if (zero != null) {
            zero(row, zero);
        } else if (!isLabel(cells)) {
            data(row, cells);
        }
    }

    private void zero(Row row, ZeroRow zero) throws IOException {
        String unit = zero.unit();
        String period = zero.period();
        if (zero.notes().hasProblems() || unit == null || period == null) {
            giveBack(row, unit, period, Map.of(), zero.notes());
            return;
        }
        evidence.names(unit, period);
        List<String> masked = KeptText.masked(row, header, Set.of(), facts.personalColumns());
        findings(KeptText.findings(row, header, masked));
        sink.kept(kept.of(row, masked));
        zeros.add(new PendingZero(row, masked, unit, period));
        if (zero.stated()) {
            parts.named(unit, period);
        } else {
            parts.dated(unit, period);
        }
    }

    private void settle(PendingZero zero) throws IOException {
        if (parts.hasAccepted(zero.unit(), zero.period()) || parts.hasZero(zero.unit(), zero.period())) {
            RowNotes notes = new RowNotes(new Cells(zero.row(), header));
            notes.problem(ProblemKind.ZERO_WITH_CONTENT, Column.TITLE, Map.of("case", "beside"));
            returned(new Returned(zero.row().line(), zero.unit(), zero.period(), zero.cells(), notes.problems()));
        } else {
            counts.zero();
            parts.zero(zero.unit(), zero.period());
            sink.zero(new ZeroReport(zero.row().line(), zero.unit(), zero.period()));
        }
    }

    private boolean isLabel(Cells cells) throws IOException {
        boolean total = Totals.labelled(cells.row());
        if (reader.mayBeLeftOut(cells)) {
            Map<Column, BigDecimal> numbers = reader.figures().read(cells, null);
            List<Column> differing = totals.differing(cells, numbers);
            if (total || differing.isEmpty()) {
                reader.figures().vote(cells, evidence);
                leaveOut(cells.row(), true, masked(cells, numbers));
                if (!differing.isEmpty()) {
                    String columns = differing.stream().map(cells::header).collect(Collectors.joining(", "));
                    finding(new Finding(
                            FindingKind.TOTAL_DIFFERS, cells.row().line(), null, Map.of("columns", columns)));
                }
                return true;
            }
        }
        if (labels.isSignature(cells)) {
            leaveOut(cells.row(), true);
            return true;
        }
        return false;
    }

    private void data(Row row, Cells cells) throws IOException {
        ReadRow read = reader.read(cells);
        String unit = read.unit();
        String period = read.period();
        evidence.names(unit, period);
        totals.add(read.numbers());
        if (unit != null && period != null) {
            if (read.stated()) {
                parts.named(unit, period);
            }
            if (read.readable() != null) {
                parts.dated(unit, period);
            }
        }
        RowNotes notes = read.notes();
        ReadRow.Good good = read.good();
        if (good == null) {
            giveBack(row, unit, period, read.numbers(), notes);
            return;
        }
        counts.accepted();
        if (unit != null && period != null) {
            parts.accepted(unit, period);
        }
        List<String> masked = masked(cells, read.numbers());
        findings(notes.findings(), KeptText.findings(row, header, masked));
        sink.kept(kept.of(row, masked));
        good.to(sink);
    }

    private void giveBack(
            Row row, @Nullable String unit, @Nullable String period, Map<Column, BigDecimal> numbers, RowNotes notes)
            throws IOException {
        List<String> cells = masked(new Cells(row, header), numbers);
        findings(notes.findings(), KeptText.findings(row, header, cells));
        sink.kept(kept.of(row, cells));
        returned(new Returned(row.line(), unit, period, cells, notes.problems()));
    }

    private void returned(Returned row) throws IOException {
        counts.returned(row.problems());
        parts.returned(row.unit(), row.period());
        sink.returned(row);
    }

    private List<String> masked(Cells cells, Map<Column, BigDecimal> numbers) {
        Set<Integer> read = new HashSet<>();
        numbers.keySet().forEach(column -> read.add(cells.place(column)));
        return KeptText.masked(cells.row(), header, read, facts.personalColumns());
    }

    private void leaveOut(Row row, boolean named) throws IOException {
        leaveOut(row, named, KeptText.masked(row, header, Set.of(), facts.personalColumns()));
    }

    private void leaveOut(Row row, boolean named, List<String> cells) throws IOException {
        counts.leftOut();
        sink.kept(kept.of(row, cells));
        List<Finding> found = new ArrayList<>();
        if (named) {
            found.add(new Finding(FindingKind.LEFT_OUT_ROW, row.line(), null, leftOut));
        }
        findings(found, KeptText.findings(row, header, cells));
    }

    private void finding(Finding finding) throws IOException {
        findings(List.of(finding));
    }

    private void findings(List<Finding> found, List<Finding> masked) throws IOException {
        List<Finding> all = new ArrayList<>(found);
        all.addAll(masked);
        findings(all);
    }

    private void findings(List<Finding> found) throws IOException {
        counts.findings(found);
        for (Finding finding : found) {
            sink.finding(finding);
        }
    }

    /** A finding about the whole file. */
    void aboutFile(FindingKind kind, @Nullable String column, Map<String, String> details) throws IOException {
        finding(new Finding(kind, 0, column, details));
    }
}
