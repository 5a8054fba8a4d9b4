package vn.loa.charts.chart;

/** Text of a plan as it may stand in a picture or a page: nothing invisible in it that breaks XML or turns the line around. */
public final class Shown {
    private Shown() {}

    /** One line: white space folded to single spaces, controls and marks of direction dropped, broken surrogates replaced. */
    public static String text(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || c == 0xa0) {
                if (!shown.isEmpty() && shown.charAt(shown.length() - 1) != ' ') {
                    shown.append(' ');
                }
            } else if (Character.getType(c) == Character.SURROGATE || c == 0xfffe || c == 0xffff) {
                shown.append('\ufffd');
            } else if (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString().strip();
    }
}
