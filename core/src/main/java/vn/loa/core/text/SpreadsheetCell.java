package vn.loa.core.text;

import java.util.regex.Pattern;

/**
 * Text on its way into a spreadsheet, where a cell that begins like a formula would be run as one (CWE-1236): with {@code = + - @},
 * full-width too, or with a tab or a line end; spaces before them don't help.
 */
public final class SpreadsheetCell {
    private static final String FORMULA = "=+-@＝＋－＠";
    private static final Pattern HARMLESS = Pattern.compile("[-－]|-\\d+(?:[.,]\\d+)*");

    private SpreadsheetCell() {}

    /** The text with an apostrophe before it where it begins like a formula; a plain negative number and a lone dash stay. */
    public static String neutralised(String text) {
        if (text.isEmpty()) {
            return text;
        }
        char first = text.charAt(0);
        boolean control = first == '\t' || first == '\r' || first == '\n';
        int i = 0;
        while (i < text.length() && MatchKey.isSpace(text.charAt(i))) {
            i++;
        }
        boolean formula = i < text.length() && FORMULA.indexOf(text.charAt(i)) >= 0;
        return control || formula && !HARMLESS.matcher(MatchKey.trim(text)).matches() ? "'" + text : text;
    }
}
