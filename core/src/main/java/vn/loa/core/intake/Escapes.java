package vn.loa.core.intake;

import vn.loa.core.intake.Dialect.Escape;
import vn.loa.core.intake.RecordSplitter.Piece;
import vn.loa.core.intake.Row.Quotes;

/**
 * How the quotes inside a file's cells are written, as its records tell: with backslashes where some record fits only so and none
 * doubles a quote. A backslash is itself written twice where every one in the file is followed by another or by a quote.
 */
final class Escapes {
    private final Dialect dialect;
    private boolean backslashed;
    private boolean doubled;
    private boolean pair;
    private boolean alone;

    Escapes(Dialect dialect) {
        this.dialect = dialect;
    }

    void see(Piece piece) {
        backslashed |= piece.escape().isBackslash();
        boolean quoted = piece.quotes() == Quotes.CLOSED;
        String text = piece.text();
        int at = text.indexOf('\\');
        doubled |= quoted && at < 0 && doublesAQuote(text);
        while (at >= 0 && !alone) {
            char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
            pair |= next == '\\';
            alone = next != '\\' && next != dialect.quote();
            at = text.indexOf('\\', at + 2);
        }
    }

    /** Whether a doubled quote touches something else than the edges of a cell, between which an empty cell is written so too. */
    private boolean doublesAQuote(String text) {
        String twice = String.valueOf(dialect.quote()).repeat(2);
        for (int at = text.indexOf(twice); at >= 0; at = text.indexOf(twice, at + 2)) {
            if (at > 0 && !isEdge(text.charAt(at - 1)) && at + 2 < text.length() && !isEdge(text.charAt(at + 2))) {
                return true;
            }
        }
        return false;
    }

    private boolean isEdge(char c) {
        return c == dialect.separator() || c == dialect.quote() || c == '\n' || c == '\r';
    }

    /** How the file is to be read; as it was where nothing tells otherwise. */
    Escape verdict() {
        if (dialect.escape().isBackslash() || !backslashed || doubled) {
            return dialect.escape();
        }
        return pair && !alone ? Escape.BACKSLASH_PAIRS : Escape.BACKSLASH;
    }
}
