package vn.loa.core.intake;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.loa.core.text.MatchKey;

/** Rows found again in a file's kept text: those that go back to their unit after the file was read. */
public final class KeptRows {
    private static final int FEWEST_NAMES = 3;

    private KeptRows() {}

    /**
     * Cells of the rows that begin on these lines, by line, in the order of the file's header.
     *
     * @param keptText from its first line, which may be {@code sep=}
     * @param header of the reading; below the same names in another order the cells are put back under this one
     */
    public static Map<Integer, List<String>> at(
            Set<Integer> lines, Reader keptText, char separator, List<String> header) throws IOException {
        Map<Integer, List<String>> cells = new TreeMap<>();
        RowSource rows = new RowSource(keptText, Dialect.standard(separator), 1, Limits.NONE);
        boolean correction = SlipColumns.of(header) != null;
        Reordering order = null;
        for (Row row = rows.next(); row != null && cells.size() < lines.size(); row = rows.next()) {
            Reordering names = names(row, header);
            order = names == null ? order : names;
            if (lines.contains(row.line())) {
                Row placed = order == null || order.changesNothing() ? row : order.toFirst(row);
                cells.put(row.line(), correction ? placed.restored().cells() : placed.cells());
            }
        }
        return cells;
    }

    /** How a row of nothing but names of the header places them; null for any other row. */
    private static @Nullable Reordering names(Row row, List<String> header) {
        boolean named = row.cells().stream()
                        .filter(cell -> !MatchKey.fold(cell).isEmpty())
                        .count()
                >= FEWEST_NAMES;
        return named ? Reordering.of(header, row.cells()) : null;
    }
}
