package vn.loa.core.intake;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/**
 * How much of a file is read at most; a larger one is refused ({@code too_large}) with what was found, the limit, and what to do.
 * Within the limits one reading needs less than 256 MB of heap, whatever the bytes are.
 *
 * @param fileBytes bytes of the file; by default 2 GiB
 * @param lineChars characters of a record; by default 1,048,576
 * @param cellChars characters of a cell; by default 32,767, what a cell of Excel holds
 * @param columns cells of a record, empty ones included; by default 16,384, what a sheet of Excel has
 * @param rows records, blank ones included; by default 6,000,000
 */
public record Limits(long fileBytes, int lineChars, int cellChars, int columns, int rows) {
    public static final Limits DEFAULT = new Limits(2L << 30, 1 << 20, 32_767, 16_384, 6_000_000);

    static final Limits NONE =
            new Limits(Long.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    /** @throws IllegalArgumentException if a limit is not positive */
    public Limits {
        if (fileBytes < 1 || lineChars < 1 || cellChars < 1 || columns < 1 || rows < 1) {
            throw new IllegalArgumentException("A limit is at least 1");
        }
    }

    /** Which limit a file goes past. */
    enum What {
        FILE,
        LINE,
        CELL,
        COLUMNS,
        ROWS
    }

    /** A file goes past a limit. */
    static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1L;

        private final What what;
        private final int line;
        private final long found;
        private final long limit;

        /** @param line from 1; 0 where it is about the file */
        Exceeded(What what, int line, long found, long limit) {
            super(what + " of " + found + " at line " + line + ", of at most " + limit);
            this.what = what;
            this.line = line;
            this.found = found;
            this.limit = limit;
        }

        Refusal refusal() {
            return Layout.refused(
                    RefusalKind.TOO_LARGE,
                    what.name().toLowerCase(Locale.ROOT),
                    Map.of(
                            "line", Integer.toString(line),
                            "found", Long.toString(found),
                            "limit", Long.toString(limit)));
        }
    }
}
