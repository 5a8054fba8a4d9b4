package vn.loa.core.intake;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Cuts text into records and knows each one's first line. A quoted cell may hold line breaks; one that reaches the end of the file, or
 * more than {@value #MOST_LINES} lines, without closing is unclosed: its record is its physical line and the next line is a new record
 * (formats.md §1.4, Structure), so that a single quote swallows nothing.
 */
final class RecordSplitter {
    /** Lines that a quoted cell may span. */
    static final int MOST_LINES = 50;
    /** Characters that a record may have; a longer one is not a unit's report. */
    static final int MOST_CHARS = 1 << 20;

    /** A record's raw text, line end included. */
    record Piece(int line, String text, boolean unclosed) {}

    /** The file holds a line that is too long to be a record. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;

        private final int line;

        TooLong(int line) {
            super("Line " + line + " is longer than " + MOST_CHARS + " characters");
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    private enum Place {
        CELL_START,
        PLAIN,
        QUOTED,
        /** Behind a quote inside a quoted cell: the cell's end, or the first of two. */
        QUOTE
    }

    private final Reader in;
    private final char separator;
    private char[] buffer = new char[1 << 14];
    private int start;
    private int end;
    private int line;

    RecordSplitter(Reader in, char separator, int firstLine) {
        this.in = in;
        this.separator = separator;
        this.line = firstLine;
    }

    /** The next record; null at the end. */
    @Nullable
    Piece next() throws IOException {
        Place place = Place.CELL_START;
        int lines = 0;
        int firstLine = -1;
        for (int length = 0; ; ) {
            if (length > MOST_CHARS) {
                if (firstLine < 0) {
                    throw new TooLong(line);
                }
                return piece(firstLine, 1, true);
            }
            if (!has(length)) {
                boolean unclosed = place == Place.QUOTED;
                return length == 0
                        ? null
                        : piece(unclosed && firstLine >= 0 ? firstLine : length, 1 + (unclosed ? 0 : lines), unclosed);
            }
            char c = buffer[start + length++];
            if (c == '\n' || c == '\r') {
                if (c == '\r' && has(length) && buffer[start + length] == '\n') {
                    length++;
                }
                lines++;
                if (place != Place.QUOTED) {
                    return piece(length, lines, false);
                }
                firstLine = firstLine < 0 ? length : firstLine;
                if (lines >= MOST_LINES) {
                    return piece(firstLine, 1, true);
                }
            } else {
                place = after(place, c);
            }
        }
    }

    private Place after(Place place, char c) {
        return switch (place) {
            case CELL_START -> c == '"' ? Place.QUOTED : c == separator ? Place.CELL_START : Place.PLAIN;
            case PLAIN -> c == separator ? Place.CELL_START : Place.PLAIN;
            case QUOTED -> c == '"' ? Place.QUOTE : Place.QUOTED;
            case QUOTE -> c == '"' ? Place.QUOTED : c == separator ? Place.CELL_START : Place.PLAIN;
        };
    }

    private Piece piece(int length, int lines, boolean unclosed) {
        Piece piece = new Piece(line, new String(buffer, start, length), unclosed);
        start += length;
        line += lines;
        return piece;
    }

    /** Whether there is a character at this distance from the record's start. */
    private boolean has(int length) throws IOException {
        if (start + length < end) {
            return true;
        }
        if (end == buffer.length) {
            char[] target = length > buffer.length / 2 ? new char[buffer.length * 2] : buffer;
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
