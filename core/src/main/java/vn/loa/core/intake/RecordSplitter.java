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

    /**
     * A record's raw text, line end included.
     *
     * @param unclosed whether a quote was opened that never closes
     * @param odd whether letters follow a closing quote, so that the quotes mean something else: {@code "Ra mắt "Chợ 4.0" mới"}
     */
    record Piece(int line, String text, boolean unclosed, boolean odd) {}

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
        QUOTE,
        /** Spaces behind a quoted cell. */
        CLOSED
    }

    private final Reader in;
    private final char separator;
    private char[] buffer = new char[1 << 14];
    private int start;
    private int end;
    private int line;
    private boolean odd;

    RecordSplitter(Reader in, char separator, int firstLine) {
        this.in = in;
        this.separator = separator;
        this.line = firstLine;
    }

    /** The next record; null at the end. */
    @Nullable
    Piece next() throws IOException {
        Place place = Place.CELL_START;
        odd = false;
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
                if (length == 0) {
                    return null;
                }
                return place == Place.QUOTED
                        ? piece(firstLine < 0 ? length : firstLine, 1, true)
                        : whole(length, 1 + lines, firstLine);
            }
            char c = buffer[start + length++];
            if (c == '\n' || c == '\r') {
                if (c == '\r' && has(length) && buffer[start + length] == '\n') {
                    length++;
                }
                lines++;
                if (place != Place.QUOTED) {
                    return whole(length, lines, firstLine);
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

    /** A record that ended; an odd one of several lines cannot be trusted beyond its first. */
    private Piece whole(int length, int lines, int firstLine) {
        return odd && firstLine >= 0 ? piece(firstLine, 1, true) : piece(length, lines, false);
    }

    private Place after(Place place, char c) {
        return switch (place) {
            case CELL_START -> c == '"' ? Place.QUOTED : c == separator ? Place.CELL_START : Place.PLAIN;
            case PLAIN -> c == separator ? Place.CELL_START : Place.PLAIN;
            case QUOTED -> c == '"' ? Place.QUOTE : Place.QUOTED;
            case QUOTE -> c == '"' ? Place.QUOTED : closed(c);
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

    private Piece piece(int length, int lines, boolean unclosed) {
        Piece piece = new Piece(line, new String(buffer, start, length), unclosed, odd && !unclosed);
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
