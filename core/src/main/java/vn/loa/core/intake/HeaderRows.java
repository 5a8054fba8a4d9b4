package vn.loa.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.core.text.MatchKey;

/**
 * Finds the header among a file's first records: a row with every needed column, or two rows over which the names are split, as merged
 * cells leave them: a group's title above its columns' names, or a row of units below the names. Rows are joined only where that gives
 * a whole header and no name can be meant in two ways.
 */
final class HeaderRows {
    private static final Set<String> UNITS = Set.of(
            "dong",
            "phut",
            "luot",
            "nguoi",
            "bai",
            "tam",
            "met",
            "buoi",
            "lan",
            "trieu dong",
            "nghin dong",
            "ngan dong");
    private static final Pattern NUMBER_OF_A_COLUMN = Pattern.compile("\\(?(\\d{1,2}|[A-Za-z])\\)?");

    private final List<Row> rows;
    private final HeaderNames names;

    private HeaderRows(List<Row> rows, HeaderNames names) {
        this.rows = rows;
        this.names = names;
    }

    /** The first whole header; else the row that knows most columns; null where there is no row. */
    static @Nullable Header find(List<Row> rows, HeaderNames names) {
        return new HeaderRows(rows, names).find();
    }

    private @Nullable Header find() {
        Header best = null;
        Header lacking = null;
        boolean data = false;
        for (int i = 0; i < rows.size(); i++) {
            Header whole = wholeAt(i);
            if (whole != null) {
                // A table above that lacks a column would be left out without a word.
                return lacking != null && data ? lacking : whole;
            }
            Header header = Header.of(rows.get(i), names);
            data |= lacking != null && looksLikeData(rows.get(i));
            lacking = lacking == null && header.isPartly() ? header : lacking;
            best = best == null || header.known() > best.known() ? header : best;
        }
        return best;
    }

    private @Nullable Header wholeAt(int i) {
        Row row = rows.get(i);
        Row next = i + 1 < rows.size() ? rows.get(i + 1) : null;
        Header header = Header.of(row, names);
        if (header.missing().isEmpty()) {
            Header longer = next == null ? null : longer(header, row, next);
            return longer == null ? header : longer;
        }
        return next == null || Header.of(next, names).missing().isEmpty() ? null : joined(row, next);
    }

    /** A row that holds a number or a date, and more. */
    private static boolean looksLikeData(Row row) {
        return row.cells().stream().filter(cell -> !Cells.clean(cell).isEmpty()).count() > 2
                && row.cells().stream().anyMatch(cell -> cell.chars().anyMatch(Character::isDigit));
    }

    // Two rows of names.

    /** A whole header to which the next row adds names of columns or their units; null where it adds none. */
    private @Nullable Header longer(Header header, Row row, Row next) {
        Header withUnits = withUnits(header, row, next);
        if (withUnits != null) {
            return withUnits;
        }
        Header joined = joined(row, next);
        return joined != null && joined.kind() == header.kind() && joined.known() > header.known() ? joined : null;
    }

    private @Nullable Header joined(Row upper, Row lower) {
        if (!isNames(upper) || !isNames(lower)) {
            return null;
        }
        for (FileKind kind : FileKind.values()) {
            List<String> cells = joined(trimmed(upper), trimmed(lower), kind);
            Header header = cells == null ? null : header(upper, lower, cells);
            if (header != null && header.kind() == kind && header.missing().isEmpty()) {
                return header;
            }
        }
        return null;
    }

    private static boolean isNames(Row row) {
        return row.cells().stream().filter(cell -> !Cells.clean(cell).isEmpty()).count() > 1
                && row.cells().stream().map(MatchKey::trim).noneMatch(HeaderRows::isValue);
    }

    private static boolean isValue(String cell) {
        return !cell.startsWith("(") && cell.chars().anyMatch(Character::isDigit);
    }

    /** The names of the columns; null where one can be meant in two ways. */
    private @Nullable List<String> joined(List<String> upper, List<String> lower, FileKind kind) {
        List<String> cells = new ArrayList<>();
        String group = "";
        for (int i = 0; i < Math.max(upper.size(), lower.size()); i++) {
            String above = at(upper, i);
            String below = at(lower, i);
            group = above.isEmpty() ? group : above;
            boolean spans = above.isEmpty()
                    || at(upper, i + 1).isEmpty() && !at(lower, i + 1).isEmpty();
            String name = below.isEmpty() ? above : name(group, below, spans, kind);
            if (name == null) {
                return null;
            }
            cells.add(name);
        }
        return cells;
    }

    private @Nullable String name(String above, String below, boolean spans, FileKind kind) {
        String both = MatchKey.trim(above + " " + below);
        if (below.startsWith("(") || column(kind, both) != null) {
            return both;
        }
        Column upper = column(kind, above);
        Column lower = column(kind, below);
        if (upper != null && lower != null && upper != lower && !spans) {
            return null;
        }
        return lower != null ? below : both;
    }

    private @Nullable Column column(FileKind kind, String name) {
        return names.find(kind, HeaderNames.Parts.of(name).key());
    }

    // A row of units below the names.

    private @Nullable Header withUnits(Header header, Row row, Row next) {
        List<String> units = trimmed(next);
        if (numbersColumns(next) || units.stream().allMatch(String::isEmpty)) {
            return null;
        }
        List<String> cells = new ArrayList<>(trimmed(row));
        for (int i = 0; i < units.size(); i++) {
            String unit = units.get(i);
            Column column = header.column(i);
            boolean bare =
                    UNITS.contains(MatchKey.fold(unit)) && column != null && column.content() == Column.Content.NUMBER;
            boolean inBrackets = unit.startsWith("(") && unit.endsWith(")");
            if (i >= cells.size() || !unit.isEmpty() && !bare && !inBrackets) {
                return null;
            }
            boolean said = (" " + MatchKey.fold(cells.get(i))).endsWith(" " + MatchKey.fold(unit));
            cells.set(
                    i, unit.isEmpty() || said ? cells.get(i) : cells.get(i) + (bare ? " (" + unit + ")" : " " + unit));
        }
        Header joined = header(row, next, cells);
        return joined.missing().isEmpty() ? joined : null;
    }

    /** Whether the row numbers its columns, {@code 1;2;3;4} or {@code A;B;1;2}, as printed forms do below the names. */
    static boolean numbersColumns(Row row) {
        int last = -1;
        int steps = 0;
        for (String cell : trimmed(row)) {
            if (cell.isEmpty()) {
                continue;
            }
            var number = NUMBER_OF_A_COLUMN.matcher(cell);
            if (!number.matches()) {
                return false;
            }
            String text = number.group(1);
            int value = Character.isDigit(text.charAt(0)) ? Integer.parseInt(text) : text.charAt(0) - 1_000;
            boolean step = value == last + 1 || value == 1 && last < -1;
            if (last != -1 && !step) {
                return false;
            }
            steps += last == -1 ? 0 : 1;
            last = value;
        }
        return steps >= 3;
    }

    private Header header(Row first, Row last, List<String> cells) {
        return Header.of(first.line(), new Row(last.line(), last.text(), cells, last.quotes()), names);
    }

    private static List<String> trimmed(Row row) {
        return row.cells().stream().map(MatchKey::trim).toList();
    }

    private static String at(List<String> cells, int i) {
        return i < cells.size() ? cells.get(i) : "";
    }
}
