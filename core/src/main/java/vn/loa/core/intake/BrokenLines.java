package vn.loa.core.intake;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Records that are no row of their own: one that a line break outside quotes has cut in two, so that its first half would be a row with
 * empty cells at its end, and one that is written with another separator than the file, so that it would be a heading. Both go back.
 */
final class BrokenLines {
    private static final char[] SEPARATORS = {';', ',', '\t', '|'};

    private final Header header;
    private final char separator;
    private final int width;
    private boolean shortRows;
    private int firstHalf;
    private int secondHalf;

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
        if (row.line() == secondHalf) {
            return halves(firstHalf);
        }
        int size = row.cells().size();
        if (size >= width || row.unclosed()) {
            return null;
        }
        if (next != null && !shortRows && size > 1 && isRestOf(size, next)) {
            firstHalf = row.line();
            secondHalf = next.line();
            return halves(secondHalf);
        }
        // Where rows end early anyway, one that does so is none that was cut.
        shortRows |= !cells.filledAtMost(2);
        return otherSeparator(cells);
    }

    private static Map<String, String> halves(int other) {
        return Map.of("case", "broken", "other", Integer.toString(other));
    }

    /** Whether both have the cells of one row, one of them twice for its two halves, and the second is no row itself. */
    private boolean isRestOf(int size, Row next) {
        int rest = next.cells().size();
        if (rest < 2 || size + rest != width + 1 || next.unclosed()) {
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
