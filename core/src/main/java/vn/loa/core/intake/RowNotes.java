package vn.loa.core.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is wrong with a row and what was noticed about it, while it is read. Nothing personal gets in. */
final class RowNotes {
    private final Cells cells;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    RowNotes(Cells cells) {
        this.cells = cells;
    }

    void problem(ProblemKind kind, Column column, Map<String, String> details) {
        problem(kind, column, cells.get(column), details);
    }

    void problem(ProblemKind kind, Column column, String found, Map<String, String> details) {
        String header = cells.header(column);
        problems.add(new Problem(kind, cells.line(), header, masked(found, header), maskedValues(details, header)));
    }

    /** A number cell that is none. */
    void number(NumberText.Bad bad, Column column) {
        String cell = cells.get(column);
        problem(bad.kind(), column, bad.mask() ? PersonalData.maskNumber(cell).text() : cell, bad.details());
    }

    /** A problem of the row as a whole. */
    void problem(ProblemKind kind) {
        problem(kind, Map.of());
    }

    /** A problem of the row as a whole. */
    void problem(ProblemKind kind, Map<String, String> details) {
        problems.add(new Problem(kind, cells.line(), null, "", maskedValues(details, "")));
    }

    /** Whether the column's cell is empty, which is a problem. */
    boolean missing(Column column) {
        boolean missing = !cells.has(column);
        if (missing) {
            problem(ProblemKind.MISSING_VALUE, column, Map.of());
        }
        return missing;
    }

    /** What is wrong with the row whatever it says: more cells than the header has, letters that were lost. */
    void wholeRow() {
        if (cells.hasSurplus()) {
            problem(ProblemKind.TOO_MANY_CELLS);
        }
        if (Damage.words(cells.row()) > 0) {
            problem(ProblemKind.DAMAGED_TEXT);
        }
        for (Column column : cells.kind().columns()) {
            String damage = column.content() == Column.Content.TEXT && column != Column.ROW_NO
                    ? LostText.in(cells.get(column))
                    : null;
            if (damage != null) {
                problem(ProblemKind.DAMAGED_TEXT, column, Map.of("case", damage));
            }
        }
    }

    void finding(FindingKind kind, Column column, Map<String, String> details) {
        findings.add(new Finding(kind, cells.line(), cells.header(column), details));
    }

    void finding(Finding finding) {
        findings.add(finding);
    }

    /** The cell with personal data masked; {@link KeptText#findings} names it. */
    String text(Column column) {
        String cell = cells.get(column);
        return cells.mayHoldPersonalData() ? text(cell, cells.header(column)) : cell;
    }

    /** As {@link #text(Column)}; null where the cell is empty. */
    @Nullable
    String textOrNull(Column column) {
        return cells.has(column) ? text(column) : null;
    }

    String text(String value, String header) {
        return masked(value, header);
    }

    boolean hasProblems() {
        return !problems.isEmpty();
    }

    boolean has(ProblemKind kind) {
        return problems.stream().anyMatch(p -> p.kind() == kind);
    }

    List<Problem> problems() {
        return problems;
    }

    List<Finding> findings() {
        return findings;
    }

    private static String masked(String text, String header) {
        return !PersonalData.mayHold(text)
                ? text
                : PersonalData.mask(text, PersonalData.namesIdentity(header)).text();
    }

    private static Map<String, String> maskedValues(Map<String, String> details, String header) {
        Map<String, String> masked = new HashMap<>();
        details.forEach((key, value) -> masked.put(key, masked(value, header)));
        return masked;
    }
}
