package vn.loa.core.intake;

import java.util.ArrayList;
import java.util.List;
import vn.loa.core.intake.Dialect.Escape;

/** Records as text: written in the standard dialect, and read out of one in which quotes are written another way. */
final class RecordText {
    private RecordText() {}

    /** The cells as a record, quoted with doubled double quotes where they need it; a single empty cell is no blank line. */
    static String of(List<String> cells, char separator, String lineEnd) {
        if (cells.size() == 1 && cells.get(0).isEmpty()) {
            return "\"\"" + lineEnd;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                text.append(separator);
            }
            text.append(quoted(cells.get(i), separator));
        }
        return text.append(lineEnd).toString();
    }

    private static String quoted(String cell, char separator) {
        boolean plain = cell.indexOf(separator) < 0
                && cell.indexOf('"') < 0
                && cell.indexOf('\n') < 0
                && cell.indexOf('\r') < 0;
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    static String lineEnd(String text) {
        return text.endsWith("\r\n") ? "\r\n" : text.endsWith("\n") ? "\n" : text.endsWith("\r") ? "\r" : "";
    }

    /** Cells of a record none of which begins with a quote. */
    static List<String> plainCells(String text, char separator) {
        int end = text.length() - lineEnd(text).length();
        List<String> cells = new ArrayList<>(32);
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0 && at < end; at = text.indexOf(separator, from)) {
            cells.add(text.substring(from, at));
            from = at + 1;
        }
        cells.add(text.substring(from, end));
        return cells;
    }

    /** Cells of a record whose quotes fit the dialect. */
    static List<String> cells(String text, Dialect dialect) {
        return dialect.escape().isBackslash() ? escapedCells(text, dialect) : doubledCells(text, dialect);
    }

    /** Where a quote inside a quoted cell is written twice: most cells are a stretch of the text. */
    private static List<String> doubledCells(String text, Dialect dialect) {
        int end = text.length() - lineEnd(text).length();
        List<String> cells = new ArrayList<>(32);
        for (int from = 0; from <= end; ) {
            boolean quoted = from < end && text.charAt(from) == dialect.quote();
            int close = quoted ? closing(text, from + 1, end, dialect.quote()) : from;
            int separator = text.indexOf(dialect.separator(), close);
            int to = separator < 0 || separator > end ? end : separator;
            cells.add(quoted ? unquoted(text, from + 1, close, to, dialect.quote()) : text.substring(from, to));
            from = to + 1;
        }
        return cells;
    }

    /** Where the quote stands that closes a cell: the first that is not one of two. */
    private static int closing(String text, int from, int end, char quote) {
        int at = text.indexOf(quote, from);
        while (at >= 0 && at + 1 < end && text.charAt(at + 1) == quote) {
            at = text.indexOf(quote, at + 2);
        }
        return at < 0 ? end : at;
    }

    /** What stands between the quotes, and the spaces behind them. */
    private static String unquoted(String text, int from, int close, int to, char quote) {
        String inside = text.substring(from, close);
        String once = String.valueOf(quote);
        String whole = inside.indexOf(quote) < 0 ? inside : inside.replace(once.repeat(2), once);
        return close + 1 < to ? whole + text.substring(close + 1, to) : whole;
    }

    private static List<String> escapedCells(String text, Dialect dialect) {
        int end = text.length() - lineEnd(text).length();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        boolean start = true;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            char next = i + 1 < end ? text.charAt(i + 1) : '\0';
            if (isEscape(c, next, quoted, dialect)) {
                cell.append(next);
                i++;
            } else if (c == dialect.quote() && (quoted || start)) {
                quoted = !quoted;
            } else if (c == dialect.separator() && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
                start = true;
                continue;
            } else {
                cell.append(c);
            }
            start = false;
        }
        cells.add(cell.toString());
        return cells;
    }

    private static boolean isEscape(char c, char next, boolean quoted, Dialect dialect) {
        if (c == '\\') {
            return next == '\\' && dialect.escape() == Escape.BACKSLASH_PAIRS
                    || next == dialect.quote() && quoted && dialect.escape().isBackslash();
        }
        return c == dialect.quote() && next == c && quoted;
    }
}
