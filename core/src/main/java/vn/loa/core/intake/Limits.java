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
    public enum What {
        FILE,
        LINE,
        CELL,
        COLUMNS,
        ROWS;

        /** As in {@code too_large.rows}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * These limits with another one of a kind.
     *
     * @throws IllegalArgumentException if it is not positive, or greater than {@link Integer#MAX_VALUE} of anything but a file's bytes
     */
    public Limits with(What what, long limit) {
        if (what != What.FILE && limit > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("A limit of " + what.code() + " is at most " + Integer.MAX_VALUE);
        }
        return new Limits(
                what == What.FILE ? limit : fileBytes,
                what == What.LINE ? (int) limit : lineChars,
                what == What.CELL ? (int) limit : cellChars,
                what == What.COLUMNS ? (int) limit : columns,
                what == What.ROWS ? (int) limit : rows);
    }

    private long of(What what) {
        return switch (what) {
            case FILE -> fileBytes;
            case LINE -> lineChars;
            case CELL -> cellChars;
            case COLUMNS -> columns;
            case ROWS -> rows;
        };
    }

    /** Whether what a file was refused for, because it went past other limits, is within these. */
    public boolean allow(Refusal refusal) {
        if (refusal.kind() != RefusalKind.TOO_LARGE) {
            return false;
        }
        for (What what : What.values()) {
            if (refusal.reason().equals(RefusalKind.TOO_LARGE.code() + "." + what.code())) {
                String found = refusal.details().get("found");
                return found != null && Long.parseLong(found) <= of(what);
            }
        }
        return false;
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
                    what.code(),
                    Map.of(
                            "line", Integer.toString(line),
                            "found", Long.toString(found),
                            "limit", Long.toString(limit)));
        }
    }
}
