package vn.loa.core.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.core.text.MatchKey;
import vn.loa.core.text.Nfc;

/**
 * The cells of one row by column: trimmed, NFC, a lone dash is empty, characters that nobody sees are dropped. Of a column that stands
 * twice the filled cell counts.
 */
final class Cells {
    private static final int COLUMNS = Column.values().length;

    private final Row row;
    private final Header header;
    private final String[] values = new String[COLUMNS];
    private final int[] places = new int[COLUMNS];
    private final List<Column> hidden = new ArrayList<>(0);
    private boolean twice;
    private @Nullable Boolean personal;

    Cells(Row row, Header header) {
        this.row = row;
        this.header = header;
        Arrays.fill(values, "");
        Arrays.fill(places, -1);
        int size = Math.min(header.columns().length, row.cells().size());
        for (int i = 0; i < size; i++) {
            Column column = header.column(i);
            if (column == null) {
                continue;
            }
            String cell = clean(row.cells().get(i), row.signs());
            String value = row.signs().mayHide() ? Invisible.dropped(cell, column.isText()) : cell;
            if (value != cell) {
                hidden.add(column);
            }
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
        return clean(cell, Signs.ANY);
    }

    private static String clean(String cell, Signs signs) {
        if (cell.isEmpty()) {
            return cell;
        }
        String trimmed = MatchKey.trim(cell);
        if (trimmed.length() == 1 && "-–—".contains(trimmed)) {
            return "";
        }
        return signs.mayCompose() ? Nfc.of(trimmed) : trimmed;
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

    Header header() {
        return header;
    }

    boolean anyTwice() {
        return twice;
    }

    /** Columns out of whose cells characters were dropped that nobody sees. */
    List<Column> hidden() {
        return hidden;
    }

    int line() {
        return row.line();
    }

    Row row() {
        return row;
    }

    /** Whether some cell is worth a closer look for personal data. */
    boolean mayHoldPersonalData() {
        if (personal == null) {
            personal = PersonalData.mayHold(row);
        }
        return personal;
    }

    boolean isBlank() {
        for (String cell : row.cells()) {
            if (!cell.isEmpty() && !clean(cell, row.signs()).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Whether so many cells of the row are filled at most, unknown ones too. */
    boolean filledAtMost(int most) {
        int filled = 0;
        for (String cell : row.cells()) {
            filled += cell.isEmpty() || clean(cell, row.signs()).isEmpty() ? 0 : 1;
            if (filled > most) {
                return false;
            }
        }
        return true;
    }

    /** Whether a cell stands beyond the header's last, or in a column that a slip has added for such cells. */
    boolean hasSurplus() {
        if (header.slip() != null && header.slip().surplus().stream().anyMatch(this::isFilled)) {
            return true;
        }
        for (int i = header.cells().size(); i < row.cells().size(); i++) {
            if (!clean(row.cells().get(i)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean isFilled(int place) {
        return place < row.cells().size() && !clean(row.cells().get(place)).isEmpty();
    }

    /** Non-empty cells of unknown columns, by index. */
    Map<Integer, String> unknown() {
        Map<Integer, String> unknown = Map.of();
        for (int i = 0; i < header.columns().length && i < row.cells().size(); i++) {
            if (header.column(i) == null) {
                String value = clean(row.cells().get(i));
                if (!value.isEmpty()) {
                    unknown = unknown.isEmpty() ? new LinkedHashMap<>() : unknown;
                    unknown.put(i, value);
                }
            }
        }
        return unknown;
    }
}
