package vn.loa.core.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loa.core.submission.SubmissionKind;

/** One way through a file under given verdicts: every row to the sink, every doubt to the evidence. */
final class Pass {
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
    private final Below below;
    private final BrokenLines broken;
    private final Map<String, String> leftOut;
    private boolean anyRow;
    /** What the present row says of a slip; null where it says nothing. */
    private SlipColumns.@Nullable Answer answer;

    Pass(Situation situation, Below below, Facts facts, char separator, @Nullable SubmissionKind only, RowSink sink) {
        this.header = situation.header();
        this.facts = facts;
        this.below = below;
        this.broken = new BrokenLines(header, separator);
        this.sink = sink;
        this.evidence = new Evidence(header.cells().size());
        this.reader = RowReader.of(situation, facts, evidence);
        this.labels = new Labels(reader);
        this.kept = new KeptText(separator);
        this.parts = new PartBook(only);
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
        SlipColumns slip = header.slip();
        Row next = rows.next();
        while (next != null) {
            Row row = slip == null ? next : next.restored();
            next = rows.next();
            counts.record();
            evidence.damagedWords(Damage.words(slip == null ? row : slip.content(row)));
            if (row.line() <= header.line()) {
                leaveOut(new Cells(row, header), null);
            } else {
                read(row, next);
            }
        }
        evidence.escape(rows.escape());
    }

    private void read(Row written, @Nullable Row next) throws IOException {
        if (below.isHeader(written)) {
            leaveOut(new Cells(written, header), Map.of("case", "header"));
            return;
        }
        Row placed = below.placed(written);
        SlipColumns slip = header.slip();
        answer = slip == null || written.unclosed() ? null : slip.answer(placed);
        Cells cells = new Cells(slip == null ? placed : slip.content(placed), header);
        if (cells.isBlank()) {
            // A clerk has emptied the row of a slip: there is nothing to report.
            if (answer != null && answer.row() != null) {
                sink.answers(cells.line(), answer.row());
                answered(null, null);
            }
            leaveOut(cells, null);
            return;
        }
        boolean first = !anyRow;
        anyRow = true;
        if (first && HeaderRows.numbersColumns(written)) {
            leaveOut(cells, Map.of("case", "numbers"));
            return;
        }
        if (cells.anyTwice()) {
            evidence.columnTwice();
        }
        if (written.quotes() == Row.Quotes.ODD) {
            finding(new Finding(FindingKind.INNER_QUOTES, cells.line(), null, Map.of()));
        }
        Map<String, String> foreign = below.foreign();
        if (written.unclosed() || foreign != null) {
            RowNotes notes = new RowNotes(cells);
            if (written.unclosed()) {
                notes.problem(ProblemKind.UNCLOSED_QUOTE);
            } else {
                notes.problem(ProblemKind.SECOND_TABLE, Objects.requireNonNull(foreign));
            }
            giveBack(cells, null, null, Map.of(), notes);
            return;
        }
        Map<String, String> cut = slip == null ? broken.of(cells, next) : null;
        if (cut != null) {
            RowNotes notes = new RowNotes(cells);
            notes.problem(ProblemKind.MISSING_VALUE, cut);
            giveBack(cells, null, null, Map.of(), notes);
            return;
        }
        ZeroRow zero = reader.zero(cells);
        if (zero != null) {
            zero(cells, zero);
        } else if (isLabel(cells)) {
            below.line(cells);
        } else {
            data(cells);
        }
    }

    private void zero(Cells cells, ZeroRow zero) throws IOException {
        String unit = zero.unit();
        String period = zero.period();
        Map<String, String> doubt = below.doubt(cells, unit, period, Map.of());
        if (doubt != null) {
            zero.notes().problem(ProblemKind.SECOND_TABLE, doubt);
        }
        answer(cells, zero.notes());
        if (zero.notes().hasProblems() || unit == null || period == null) {
            giveBack(cells, doubt == null ? unit : null, doubt == null ? period : null, Map.of(), zero.notes());
            return;
        }
        evidence.names(unit, period);
        if (zero.stated()) {
            parts.named(unit, period);
        } else {
            parts.dated(unit, period);
        }
        Facts.UnitPeriod part = new Facts.UnitPeriod(unit, period);
        if (facts.withRows().contains(part) || parts.hasAccepted(unit, period) || parts.hasZero(unit, period)) {
            zero.notes().problem(ProblemKind.ZERO_WITH_CONTENT, Column.TITLE, Map.of("case", "beside"));
            giveBack(cells, unit, period, Map.of(), zero.notes());
            return;
        }
        List<String> masked = masked(cells, Map.of());
        findings(KeptText.findings(cells.row(), header, masked));
        sink.kept(kept.of(cells.row(), masked));
        counts.zero();
        parts.zero(unit, period);
        answered(unit, period);
        sink.zero(new ZeroReport(cells.line(), unit, period));
    }

    private boolean isLabel(Cells cells) throws IOException {
        if (reader.mayBeLeftOut(cells)) {
            boolean total = Totals.labelled(cells.row());
            Map<Column, BigDecimal> numbers = reader.figures().read(cells);
            List<Column> differing = totals.differing(cells, numbers);
            if (total || differing.isEmpty()) {
                reader.figures().vote(cells, evidence);
                leaveOut(cells, leftOut, masked(cells, numbers));
                if (!differing.isEmpty()) {
                    String columns = differing.stream().map(cells::header).collect(Collectors.joining(", "));
                    finding(new Finding(FindingKind.TOTAL_DIFFERS, cells.line(), null, Map.of("columns", columns)));
                }
                if (total) {
                    totals.endGroup();
                }
                return true;
            }
        }
        if (labels.isSignature(cells) || labels.isTitle(cells) || labels.isUnreadable(cells) && below.isLine(cells)) {
            leaveOut(cells, leftOut);
            return true;
        }
        return false;
    }

    private void data(Cells cells) throws IOException {
        ReadRow read = reader.read(cells);
        RowNotes notes = read.notes();
        Map<String, String> doubt = below.doubt(cells, read.unit(), read.period(), read.numbers());
        if (doubt != null) {
            notes.problem(ProblemKind.SECOND_TABLE, doubt);
        }
        boolean answers = answer(cells, notes);
        for (Column column : cells.hidden()) {
            notes.finding(FindingKind.INVISIBLE_CHARACTERS, column, Map.of());
        }
        String unit = doubt == null ? read.unit() : null;
        String period = doubt == null ? read.period() : null;
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
        ReadRow.Good good = read.good();
        if (good == null || doubt != null || !answers) {
            giveBack(cells, unit, period, read.numbers(), notes);
            below.line(cells);
            return;
        }
        counts.accepted();
        answered(unit, period);
        if (unit != null && period != null) {
            parts.accepted(unit, period);
            if (parts.hasZero(unit, period)) {
                evidence.rowsBesideZero(new Facts.UnitPeriod(unit, period));
            }
        }
        List<String> masked = masked(cells, read.numbers());
        findings(notes.findings(), KeptText.findings(cells.row(), header, masked));
        sink.kept(kept.of(cells.row(), masked));
        good.to(sink);
    }

    private void giveBack(
            Cells row, @Nullable String unit, @Nullable String period, Map<Column, BigDecimal> numbers, RowNotes notes)
            throws IOException {
        List<String> cells = masked(row, numbers);
        findings(notes.findings(), KeptText.findings(row.row(), header, cells));
        sink.kept(kept.of(row.row(), cells));
        returned(new Returned(row.line(), unit, period, cells, notes.problems()));
    }

    private void returned(Returned row) throws IOException {
        counts.returned(row.problems());
        parts.returned(row.unit(), row.period());
        answered(row.unit(), row.period());
        sink.returned(row);
    }

    /** Tells which row of a slip the row mends; false where it says so and cannot be read. */
    private boolean answer(Cells cells, RowNotes notes) throws IOException {
        if (answer != null && answer.row() == null) {
            notes.problem(ProblemKind.OLD_SLIP, answer.problem());
            return false;
        }
        if (answer != null && answer.row() != null) {
            sink.answers(cells.line(), answer.row());
        }
        return true;
    }

    private void answered(@Nullable String unit, @Nullable String period) {
        if (answer != null && answer.row() != null) {
            parts.answered(unit, period, answer.row());
        }
    }

    private List<String> masked(Cells cells, Map<Column, BigDecimal> numbers) {
        return KeptText.masked(cells, numbers.keySet(), facts.personalColumns());
    }

    /** @param details of the finding that names the row; null where it needs none */
    private void leaveOut(Cells row, @Nullable Map<String, String> details) throws IOException {
        leaveOut(row, details, masked(row, Map.of()));
    }

    private void leaveOut(Cells row, @Nullable Map<String, String> details, List<String> cells) throws IOException {
        counts.leftOut();
        sink.kept(kept.of(row.row(), cells));
        List<Finding> found =
                details == null ? List.of() : List.of(new Finding(FindingKind.LEFT_OUT_ROW, row.line(), null, details));
        findings(found, KeptText.findings(row.row(), header, cells));
    }

    private void finding(Finding finding) throws IOException {
        findings(List.of(finding));
    }

    private void findings(List<Finding> found, List<Finding> masked) throws IOException {
        if (masked.isEmpty()) {
            findings(found);
            return;
        }
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
