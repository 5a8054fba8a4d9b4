package vn.loa.core.intake;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Records that are no row of their own: one that line breaks outside quotes have cut, so that its first part would be a row with
 * empty cells at its end, and one that is written with another separator than the file, so that it would be a heading. Both go back.
 */
final class BrokenLines {
    private static final char[] SEPARATORS = {';', ',', '\t', '|'};

    private final Header header;
    private final char separator;
    private final int width;
    private boolean shortRows;
    private int firstPart;
    private int nextPart;
    /** Cells of the parts so far. */
    private int joined;

    BrokenLines(Header header, char separator) {
        this.header = header;
        this.separator = separator;
        this.width = header.cells().size();
    }

    /**
     * What is the matter with the row, as details of {@code missing_value}; null where nothing is.
     *
     * @param next the record behind it; null at the end
     */
    @Nullable
    Map<String, String> of(Cells cells, @Nullable Row next) {
        Row row = cells.row();
        int size = row.cells().size();
        if (row.line() == nextPart) {
            joined += size - 1;
            nextPart = next != null && isPartOfTheRest(next) ? next.line() : 0;
            return parts(firstPart);
        }
        if (size >= width || row.unclosed()) {
            return null;
        }
        if (next != null && !shortRows && size > 1 && isRestOf(size, next)) {
            firstPart = row.line();
            nextPart = next.line();
            joined = size;
            return parts(nextPart);
        }
        // Where rows end early anyway, one that does so is none that was cut.
        shortRows |= !cells.filledAtMost(2);
        return otherSeparator(cells);
    }

    private static Map<String, String> parts(int other) {
        return Map.of("case", "broken", "other", Integer.toString(other));
    }

    private boolean isPartOfTheRest(Row next) {
        return joined < width && isShort(next) && joined + next.cells().size() - 1 <= width;
    }

    /**
     * Whether both have the cells of one row, cut between two cells or within one, and the second is no row itself; or the second is a
     * piece of text that goes on within a cell.
     */
    private boolean isRestOf(int size, Row next) {
        int rest = next.cells().size();
        if (!isShort(next)) {
            return false;
        }
        if (rest == 1) {
            return goesOn(next.cells().get(0));
        }
        if (size + rest != width + 1 && size + rest != width) {
            return false;
        }
        for (int i = 0; i < rest; i++) {
            Column column = header.column(i);
            if (column != null
                    && column.content() == Column.Content.DATE
                    && isDate(next.cells().get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isShort(Row row) {
        return row.cells().size() < width && !row.unclosed();
    }

    /** {@code , công chức}: no heading begins so. */
    private static boolean goesOn(String text) {
        String piece = Cells.clean(text);
        return !piece.isEmpty() && (Character.isLowerCase(piece.charAt(0)) || ",.)/".indexOf(piece.charAt(0)) >= 0);
    }

    private static boolean isDate(String cell) {
        String date = Cells.clean(cell);
        return !date.isEmpty() && !(DateText.readSeveral(date, null) instanceof DateResult.Bad);
    }

    private @Nullable Map<String, String> otherSeparator(Cells cells) {
        if (cells.filledAtMost(1)) {
            String text = cells.row().text();
            for (char other : SEPARATORS) {
                if (other != separator && text.chars().filter(c -> c == other).count() >= width - 1) {
                    return Map.of("case", "separator", "used", name(other), "separator", name(separator));
                }
            }
        }
        return null;
    }

    private static String name(char separator) {
        return separator == '\t' ? "Tab" : String.valueOf(separator);
    }
}
