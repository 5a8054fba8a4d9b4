package vn.loa.core.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loa.core.activity.Activity;
import vn.loa.core.plan.Period;

/** One way through a file under given verdicts: every row to the sink, every doubt to the evidence. */
final class Pass {
    private record PendingZero(Row row, List<String> cells, String unit, String period) {}

    private final Situation situation;
    private final Header header;
    private final Facts facts;
    private final RowSink sink;
    private final Evidence evidence;
    private final RowReader reader;
    private final Labels labels;
    private final KeptText kept;
    private final Totals totals = new Totals();
    private final Duplicates duplicates = new Duplicates();
    private final Counts counts = new Counts();
    private final PartBook parts;
    private final List<PendingZero> zeros = new ArrayList<>();

    Pass(Situation situation, Facts facts, char separator, boolean supplementsOnly, RowSink sink) {
        this.situation = situation;
        this.header = situation.header();
        this.facts = facts;
        this.sink = sink;
        this.evidence = new Evidence(header.cells().size());
        this.reader = new RowReader(situation, facts, evidence);
        this.labels = new Labels(situation.plan());
        this.kept = new KeptText(separator);
        this.parts = new PartBook(supplementsOnly);
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
        } else if (!isZero(cells) && !isLabel(cells)) {
            data(row, cells);
        }
    }

    private boolean isZero(Cells cells) throws IOException {
        boolean title = ZeroPhrases.says(cells.get(Column.TITLE));
        if (!title && cells.row().cells().stream().noneMatch(cell -> ZeroPhrases.says(Cells.clean(cell)))) {
            return false;
        }
        String unit = situation.unit(cells, facts, evidence, null);
        Period period = zeroPeriod(cells);
        boolean nothingElse = nothingElse(cells, period);
        if (unit != null && period != null && nothingElse && !cells.hasSurplus()) {
            evidence.names(unit, period.code());
            List<String> masked = KeptText.masked(cells.row(), header, Set.of(), facts.personalColumns());
            findings(KeptText.findings(cells.row(), header, masked));
            sink.kept(kept.of(cells.row(), masked));
            zeros.add(new PendingZero(cells.row(), masked, unit, period.code()));
            if (situation.stated(cells, null) != null) {
                parts.named(unit, period.code());
            } else {
                parts.dated(unit, period.code());
            }
            return true;
        }
        if (!title) {
            return false;
        }
        RowNotes notes = new RowNotes(cells);
        if (nothingElse) {
            situation.unit(cells, facts, evidence, notes);
            situation.stated(cells, notes);
            if (period == null && !cells.has(Column.PERIOD)) {
                notes.problem(ProblemKind.MISSING_VALUE, Column.PERIOD, Map.of("case", "period"));
            }
        }
        if (!notes.hasProblems()) {
            notes.problem(ProblemKind.ZERO_WITH_CONTENT, Column.TITLE, Map.of());
        }
        giveBack(cells.row(), unit, period == null ? null : period.code(), Map.of(), notes);
        return true;
    }

    private @Nullable Period zeroPeriod(Cells cells) {
        Period stated = situation.stated(cells, null);
        if (stated != null || cells.has(Column.PERIOD)) {
            return stated;
        }
        if (cells.has(Column.DATE) && !ZeroPhrases.says(cells.get(Column.DATE))) {
            DatesReader.Dated dated = reader.zeroDate(cells);
            return dated.days() == null ? null : situation.periodOf(dated.days().first());
        }
        evidence.needsPeriod();
        return facts.onlyPeriod() == null
                ? null
                : situation.plan().calendar().period(facts.onlyPeriod()).orElse(null);
    }

    /** Whether the row's other known cells are empty: unit, period, STT, note, zeros and a date inside the period aside. */
    private boolean nothingElse(Cells cells, @Nullable Period period) {
        for (Column column : Column.values()) {
            String cell = cells.get(column);
            boolean allowed = cell.isEmpty()
                    || ZeroPhrases.says(cell)
                    || switch (column) {
                        case UNIT, PERIOD, ROW_NO, NOTE -> true;
                        case DATE -> period == null || RowReader.zeroDateInside(cells, period);
                        default -> column.content() == Column.Content.NUMBER && cell.matches("0+([.,]0+)?");
                    };
            if (!allowed) {
                return false;
            }
        }
        return true;
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
        if (Labels.mayBeLeftOut(cells)) {
            Map<Column, BigDecimal> numbers = reader.figures().read(cells, null);
            boolean agrees = totals.agree(cells, numbers);
            if (total || agrees) {
                reader.vote(cells);
                leaveOut(cells.row(), true, masked(cells, numbers));
                if (!agrees) {
                    finding(new Finding(FindingKind.TOTAL_DIFFERS, cells.row().line(), null, Map.of()));
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
        RowReader.Read read = reader.read(cells);
        evidence.names(read.unit(), read.period());
        totals.add(read.numbers());
        if (read.unit() != null && read.period() != null) {
            if (read.stated()) {
                parts.named(read.unit(), read.period());
            }
            if (read.readable() != null) {
                parts.dated(read.unit(), read.period());
            }
        }
        RowNotes notes = read.notes();
        if (cells.hasSurplus()) {
            notes.problem(ProblemKind.TOO_MANY_CELLS);
        }
        if (Damage.words(row.cells()) > 0) {
            notes.problem(ProblemKind.DAMAGED_TEXT);
        }
        Activity activity = read.activity();
        if (activity != null && !notes.hasProblems() && duplicates.isRepeated(activity, cells.get(Column.AREA))) {
            notes.problem(
                    ProblemKind.DUPLICATE_ID,
                    activity.activityId() == null ? Column.TITLE : Column.ACTIVITY_ID,
                    activity.activityId() == null ? Map.of("case", "derived") : Map.of());
        }
        if (activity == null || notes.hasProblems()) {
            giveBack(row, read.unit(), read.period(), read.numbers(), notes);
            return;
        }
        counts.accepted();
        parts.accepted(activity.unit(), activity.period());
        List<String> masked = masked(cells, read.numbers());
        findings(notes.findings(), KeptText.findings(row, header, masked));
        sink.kept(kept.of(row, masked));
        sink.accepted(activity);
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
            found.add(new Finding(FindingKind.LEFT_OUT_ROW, row.line(), null, Map.of()));
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
