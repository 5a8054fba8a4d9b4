package vn.loa.core.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.core.text.MatchKey;

/** Columns of a second header that has the same names as the first in another order, or fewer of them. */
final class Reordering {
    /** Of the first header's columns, by the second's; -1 for one without a name. */
    private final int[] first;

    private final int width;

    private Reordering(int[] first, int width) {
        this.first = first;
        this.width = width;
    }

    /** Null where the second header has a name that the first lacks, or one of them a name twice. */
    static @Nullable Reordering of(List<String> firstHeader, List<String> secondHeader) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < firstHeader.size(); i++) {
            String name = MatchKey.fold(firstHeader.get(i));
            if (!name.isEmpty() && places.put(name, i) != null) {
                return null;
            }
        }
        int[] first = new int[secondHeader.size()];
        for (int i = 0; i < first.length; i++) {
            String name = MatchKey.fold(secondHeader.get(i));
            Integer place = name.isEmpty() ? Integer.valueOf(-1) : places.remove(name);
            if (place == null) {
                return null;
            }
            first[i] = place;
        }
        return new Reordering(first, firstHeader.size());
    }

    boolean changesNothing() {
        for (int i = 0; i < first.length; i++) {
            if (first[i] >= 0 && first[i] != i) {
                return false;
            }
        }
        return true;
    }

    /** The row's cells under the first header; those without a name stand behind, where they are surplus. */
    Row toFirst(Row row) {
        List<String> cells = new ArrayList<>(Collections.nCopies(width, ""));
        for (int i = 0; i < row.cells().size(); i++) {
            int place = i < first.length ? first[i] : -1;
            if (place >= 0) {
                cells.set(place, row.cells().get(i));
            } else if (!Cells.clean(row.cells().get(i)).isEmpty()) {
                cells.add(row.cells().get(i));
            }
        }
        return new Row(row.line(), row.text(), cells, row.quotes(), this, row.signs());
    }

    /** The cells in the order in which the file has them. */
    List<String> back(List<String> cells) {
        List<String> written = new ArrayList<>();
        int behind = width;
        for (int place : first) {
            written.add(place >= 0 ? cells.get(place) : "");
        }
        while (behind < cells.size()) {
            written.add(cells.get(behind++));
        }
        return written;
    }
}
