package vn.loa.core.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.core.text.SpreadsheetCell;

/**
 * A record of the file, believed by nobody yet.
 *
 * @param line first physical line, from 1
 * @param text raw, with its line end; of a file in another dialect the same record with doubled double quotes
 * @param cells as written, at least one; below a second header that has other places for them, under the first
 * @param order how they were placed there; null where they stand as written
 * @param signs what the characters of all cells allow
 */
record Row(
        int line,
        String text,
        List<String> cells,
        Quotes quotes,
        @Nullable Reordering order,
        Signs signs) {
    /** How the quotes of a record stand. */
    enum Quotes {
        /** No cell begins with a quote. */
        NONE,
        CLOSED,
        /** Letters follow a closing quote: the inner quotes are part of the cell. */
        ODD,
        /** A quote opens that never closes: the record is its one physical line, cut without quotes. */
        UNCLOSED
    }

    Row(int line, String text, List<String> cells, Quotes quotes) {
        this(line, text, cells, quotes, null, Signs.ANY);
    }

    Row {
        cells = List.copyOf(cells);
    }

    /** The row of a file that Loa wrote, without the apostrophes by which it neutralised what begins like a formula. */
    Row restored() {
        return with(cells.stream().map(SpreadsheetCell::restored).toList());
    }

    /** The same record of the file with other cells. */
    Row with(List<String> others) {
        return new Row(line, text, others, quotes, order, signs);
    }

    boolean unclosed() {
        return quotes == Quotes.UNCLOSED;
    }
}
