package vn.loa.core.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Unknown headers that a person may have meant as a column which the file lacks: named, never taken for it. */
final class NearColumns {
    /** Of the details that carry them: header, column, header, column…, each on its line. */
    static final String DETAIL = "near_columns";

    private static final int MOST = 3;

    /** An unknown header, and the column that it may mean. */
    record Pair(String header, Column column) {}

    private NearColumns() {}

    /** In the order of the file's columns; each column once, and none where a header may mean two. None of a slip, whose own columns are no slip of the finger. */
    static List<Pair> of(Header header, HeaderNames names) {
        List<Pair> pairs = new ArrayList<>();
        Set<Column> taken = EnumSet.noneOf(Column.class);
        for (int i = 0; i < header.cells().size(); i++) {
            String cell = header.cells().get(i);
            if (header.column(i) != null || PersonalData.namesPersons(cell) || header.isCorrection()) {
                continue;
            }
            List<Column> near = names.near(header.kind(), cell);
            if (near.size() == 1 && !header.has(near.get(0)) && taken.add(near.get(0))) {
                pairs.add(new Pair(cell, near.get(0)));
            }
        }
        return pairs;
    }

    /** What a refusal says of the needed columns that may be there under another name; empty without one. */
    static Map<String, String> details(Header header, HeaderNames names) {
        List<String> lines = of(header, names).stream()
                .filter(pair -> header.kind().needed().contains(pair.column()))
                .limit(MOST)
                .flatMap(pair -> List.of(
                        pair.header().replaceAll("\\s+", " "), pair.column().header())
                        .stream())
                .toList();
        return lines.isEmpty() ? Map.of() : Map.of(DETAIL, String.join("\n", lines));
    }
}
