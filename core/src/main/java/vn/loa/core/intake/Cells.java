package vn.loa.core.intake;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.loa.core.text.MatchKey;

/** The cells of one row by column: trimmed, NFC, a lone dash is empty. Of a column that stands twice the filled cell counts. */
final class Cells {
    private static final int COLUMNS = Column.values().length;

    private final Row row;
    private final Header header;
    private final String[] values = new String[COLUMNS];
    private final int[] places = new int[COLUMNS];
    private boolean twice;

    Cells(Row row, Header header) {
        this.row = row;
        this.header = header;
        Arrays.fill(values, "");
        Arrays.fill(places, -1);
        for (int i = 0; i < header.columns().length && i < row.cells().size(); i++) {
            Column column = header.columns()[i];
            if (column == null) {
                continue;
            }
            String value = clean(row.cells().get(i));
            int c = column.ordinal();
            if (places[c] < 0 || values[c].isEmpty() && !value.isEmpty()) {
                places[c] = i;
                values[c] = value;
            } else {
                twice |= !value.isEmpty();
            }
        }
    }

    /** Trimmed, NFC; empty where it is empty or a lone dash. */
    static String clean(String cell) {
        String trimmed = MatchKey.trim(cell);
        if (trimmed.length() == 1 && "-–—".contains(trimmed)) {
            return "";
        }
        return Normalizer.normalize(trimmed, Normalizer.Form.NFC);
    }

    FileKind kind() {
        return header.kind();
    }

    String get(Column column) {
        return values[column.ordinal()];
    }

    boolean has(Column column) {
        return !get(column).isEmpty();
    }

    /** Where the column's cell stands, from 0; negative where the file has no such column. */
    int place(Column column) {
        return places[column.ordinal()];
    }

    /** The column's header as the file writes it, or as templates do. */
    String header(Column column) {
        int place = place(column);
        return place < 0 ? column.header() : header.cells().get(place);
    }

    boolean anyTwice() {
        return twice;
    }

    int line() {
        return row.line();
    }

    Row row() {
        return row;
    }

    boolean isBlank() {
        return row.cells().stream().allMatch(cell -> clean(cell).isEmpty());
    }

    /** Whether a cell stands beyond the header's last. */
    boolean hasSurplus() {
        return row.cells().size() > header.cells().size()
                && row.cells().stream()
                        .skip(header.cells().size())
                        .anyMatch(cell -> !clean(cell).isEmpty());
    }

    /** Non-empty cells of unknown columns, by index. */
    Map<Integer, String> unknown() {
        Map<Integer, String> unknown = new LinkedHashMap<>();
        for (int i = 0; i < header.columns().length && i < row.cells().size(); i++) {
            if (header.columns()[i] == null) {
                String value = clean(row.cells().get(i));
                if (!value.isEmpty()) {
                    unknown.put(i, value);
                }
            }
        }
        return unknown;
    }
}
