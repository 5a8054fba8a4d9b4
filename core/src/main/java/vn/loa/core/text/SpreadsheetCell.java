package vn.loa.core.text;

import java.util.regex.Pattern;

/**
 * Text on its way into a spreadsheet, where a cell that begins like a formula would be run as one (CWE-1236): with {@code = + - @},
 * full-width too, or with a tab or a line end; spaces before them don't help.
 */
public final class SpreadsheetCell {
    private static final String FORMULA = "=+-@＝＋－＠";
    private static final Pattern HARMLESS = Pattern.compile("[-－]|-\\d++(?:[.,]\\d++)*+");
    private static final char MARK = '\'';

    private SpreadsheetCell() {}

    /**
     * The text with an apostrophe before it where it begins like a formula, or like one that bears apostrophes already; a plain negative
     * number and a lone dash stay.
     */
    public static String neutralised(String text) {
        return isFormula(text, withoutMarks(text)) ? MARK + text : text;
    }

    /** The text that {@link #neutralised} made this of. */
    public static String restored(String text) {
        int from = withoutMarks(text);
        return from > 0 && isFormula(text, from) ? text.substring(1) : text;
    }

    private static int withoutMarks(String text) {
        int from = 0;
        while (from < text.length() && text.charAt(from) == MARK) {
            from++;
        }
        return from;
    }

    private static boolean isFormula(String whole, int from) {
        String text = whole.substring(from);
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        boolean control = first == '\t' || first == '\r' || first == '\n';
        int i = 0;
        while (i < text.length() && MatchKey.isSpace(text.charAt(i))) {
            i++;
        }
        boolean formula = i < text.length() && FORMULA.indexOf(text.charAt(i)) >= 0;
        return control || formula && !HARMLESS.matcher(MatchKey.trim(text)).matches();
    }
}
