package vn.loa.core.intake;

/**
 * How a file's cells are told apart (formats.md §1.4, Structure).
 *
 * @param quote opens and closes a cell that may hold separators and line breaks
 */
record Dialect(char separator, char quote, Escape escape) {
    /** How a quote is written inside a quoted cell. Doubled ones are read in every file. */
    enum Escape {
        /** {@code ""}: what Excel writes, and how a file is read until it shows another way. */
        DOUBLED,
        /** {@code \"}; any other backslash stays: {@code C:\new}. */
        BACKSLASH,
        /** {@code \"}, and {@code \\} for a backslash. */
        BACKSLASH_PAIRS;

        boolean isBackslash() {
            return this != DOUBLED;
        }
    }

    static Dialect standard(char separator) {
        return new Dialect(separator, '"', Escape.DOUBLED);
    }

    boolean isStandard() {
        return quote == '"' && escape == Escape.DOUBLED;
    }

    Dialect with(Escape other) {
        return escape == other ? this : new Dialect(separator, quote, other);
    }
}
