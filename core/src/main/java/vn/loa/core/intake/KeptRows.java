package vn.loa.core.intake;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Rows found again in a file's kept text: those that go back to their unit after the file was read. */
public final class KeptRows {
    private KeptRows() {}

    /**
     * Cells of the rows that begin on these lines, by line.
     *
     * @param keptText from its first line, which may be {@code sep=}
     */
    public static Map<Integer, List<String>> at(Set<Integer> lines, Reader keptText, char separator)
            throws IOException {
        Map<Integer, List<String>> cells = new TreeMap<>();
        RowSource rows = new RowSource(keptText, separator, 1);
        for (Row row = rows.next(); row != null && cells.size() < lines.size(); row = rows.next()) {
            if (lines.contains(row.line())) {
                cells.put(row.line(), row.cells());
            }
        }
        return cells;
    }
}
