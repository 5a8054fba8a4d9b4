package vn.loa.core.intake;

import java.util.List;

/**
 * A record of the file, believed by nobody yet.
 *
 * @param line first physical line, from 1
 * @param text raw, with its line end
 * @param cells as written, at least one
 * @param unclosed whether a quote was opened that never closes: then the record is its one physical line, cut without quotes
 */
record Row(int line, String text, List<String> cells, boolean unclosed) {
    Row {
        cells = List.copyOf(cells);
    }
}
