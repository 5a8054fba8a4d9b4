package vn.loa.core.intake;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import vn.loa.core.intake.Dialect.Escape;
import vn.loa.core.intake.Row.Quotes;

/**
 * Cuts text into records and knows each one's first line. A quoted cell may hold line breaks; one that reaches the end of the file, or
 * more than {@value #MOST_LINES} lines, without closing is unclosed: its record is its physical line and the next line is a new record
 * (formats.md §1.4, Structure), so that a single quote swallows nothing. A record with {@code \"} whose quotes do not fit the file's way
 * of escaping them is read again in the other ways before it is called odd or unclosed.
 */
final class RecordSplitter {
    /** Lines that a quoted cell may span. */
    static final int MOST_LINES = 50;

    private static final Escape[] ESCAPES = Escape.values();

    /**
     * A record's raw text, line end included.
     *
     * @param escape the file's, or the only one in which the record's quotes fit
     */
    record Piece(int line, String text, Quotes quotes, Escape escape, Signs signs) {}

    private enum Place {
        CELL_START,
        PLAIN,
        QUOTED,
        /** Behind a backslash inside a quoted cell. */
        ESCAPED,
        /** Behind a quote inside a quoted cell: the cell's end, or the first of two. */
        QUOTE,
        /** Spaces behind a quoted cell. */
        CLOSED
    }

    private final Reader in;
    private final Dialect dialect;
    private final char separator;
    private final char quote;
    private final int mostChars;
    private char[] buffer = new char[1 << 14];
    private int start;
    private int end;
    private int line;

    // Of the last scan.
    private Place place = Place.CELL_START;
    private int length;
    private int lines;
    private int firstLine;
    private boolean quoted;
    private boolean odd;
    private boolean backslashed;
    private boolean open;

    /** @param mostChars characters that a record may have; a longer one is not a unit's report */
    RecordSplitter(Reader in, Dialect dialect, int firstLine, int mostChars) {
        this.in = in;
        this.dialect = dialect;
        this.separator = dialect.separator();
        this.quote = dialect.quote();
        this.line = firstLine;
        this.mostChars = mostChars;
    }

    /** The next record; null at the end. */
    @Nullable
    Piece next() throws IOException {
        if (!has(0)) {
            return null;
        }
        Escape escape = fitting();
        if (firstLine < 0 && length > mostChars) {
            throw new Limits.Exceeded(Limits.What.LINE, line, length, mostChars);
        }
        if (!open && !odd) {
            return piece(length, lines, quoted ? Quotes.CLOSED : Quotes.NONE, escape);
        }
        // An odd record of several lines cannot be trusted beyond its first.
        return open || firstLine >= 0
                ? piece(firstLine < 0 ? length : firstLine, 1, Quotes.UNCLOSED, escape)
                : piece(length, lines, Quotes.ODD, escape);
    }

    /** Scans the record in the file's way; where its quotes do not fit, in the others; where none does, in the file's again. */
    private Escape fitting() throws IOException {
        scan(dialect.escape());
        if (open || odd) {
            for (Escape other : ESCAPES) {
                if (backslashed && other != dialect.escape()) {
                    scan(other);
                    if (!open && !odd) {
                        return other;
                    }
                }
            }
            scan(dialect.escape());
        }
        return dialect.escape();
    }

    /** Finds the end of the record that begins at {@code start}; {@code open} where a cell does not close within bounds. */
    private void scan(Escape escape) throws IOException {
        place = Place.CELL_START;
        length = 0;
        lines = 0;
        firstLine = -1;
        quoted = false;
        odd = false;
        backslashed = false;
        open = false;
        while (has(length)) {
            skip();
            if (length > mostChars) {
                open = true;
                return;
            }
            if (start + length == end) {
                continue;
            }
            char c = buffer[start + length++];
            if (c == '\n' || c == '\r') {
                if (c == '\r' && has(length) && buffer[start + length] == '\n') {
                    length++;
                }
                lines++;
                if (place != Place.QUOTED && place != Place.ESCAPED) {
                    return;
                }
                place = Place.QUOTED;
                firstLine = firstLine < 0 ? length : firstLine;
                if (lines >= MOST_LINES) {
                    open = true;
                    return;
                }
            } else {
                place = after(c, escape);
            }
        }
        lines++;
        open = place == Place.QUOTED || place == Place.ESCAPED;
    }

    /** Goes over characters that change nothing. */
    private void skip() {
        char[] chars = buffer;
        int at = start + length;
        if (place == Place.PLAIN) {
            while (at < end && chars[at] != separator && chars[at] != '\n' && chars[at] != '\r') {
                at++;
            }
        } else if (place == Place.QUOTED) {
            while (at < end && chars[at] != quote && chars[at] != '\\' && chars[at] != '\n' && chars[at] != '\r') {
                at++;
            }
        }
        length = at - start;
    }

    private Place after(char c, Escape escape) {
        return switch (place) {
            case CELL_START -> {
                quoted |= c == quote;
                yield c == quote ? Place.QUOTED : c == separator ? Place.CELL_START : Place.PLAIN;
            }
            case PLAIN -> c == separator ? Place.CELL_START : Place.PLAIN;
            case QUOTED -> {
                backslashed |= c == quote && buffer[start + length - 2] == '\\';
                yield c == quote ? Place.QUOTE : c == '\\' && escape.isBackslash() ? Place.ESCAPED : Place.QUOTED;
            }
            case ESCAPED -> {
                backslashed |= c == quote;
                yield c == '\\' && escape == Escape.BACKSLASH ? Place.ESCAPED : Place.QUOTED;
            }
            case QUOTE -> c == quote ? Place.QUOTED : closed(c);
            case CLOSED -> closed(c);
        };
    }

    private Place closed(char c) {
        if (c == separator) {
            return Place.CELL_START;
        }
        odd |= c != ' ' && c != '\t';
        return odd ? Place.PLAIN : Place.CLOSED;
    }

    private Piece piece(int chars, int physicalLines, Quotes quotes, Escape escape) {
        Piece piece = new Piece(
                line, new String(buffer, start, chars), quotes, escape, Signs.of(buffer, start, start + chars));
        start += chars;
        line += physicalLines;
        return piece;
    }

    /** Whether there is a character at this distance from the record's start. */
    private boolean has(int distance) throws IOException {
        if (start + distance < end) {
            return true;
        }
        if (end == buffer.length) {
            char[] target = distance > buffer.length / 2 ? new char[buffer.length * 2] : buffer;
            System.arraycopy(buffer, start, target, 0, end - start);
            buffer = target;
            end -= start;
            start = 0;
        }
        int read = in.read(buffer, end, buffer.length - end);
        if (read <= 0) {
            return false;
        }
        end += read;
        return true;
    }
}
