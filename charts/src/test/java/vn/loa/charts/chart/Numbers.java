package vn.loa.charts.chart;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.loa.charts.style.Formats;

/** Numbers as they are written, so that one that is drawn can be looked for in those that may be. */
final class Numbers {
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d])[+−]?\\d+(?:[.,]\\d+)*%?");

    /** Money may be written in triệu đồng. */
    private static final double MILLION = 1e6;

    private final Set<String> written = new HashSet<>();
    private final Formats formats;

    Numbers(Formats formats) {
        this.formats = formats;
    }

    /** Every number in a text, as it is written there: {@code −1.234,5}, {@code 38,3%}; of {@code 3/13} both. */
    static List<String> in(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).toList();
    }

    void addText(String text) {
        written.addAll(in(text));
    }

    /** In every way in which the house writes a number. */
    void add(double number) {
        if (!Double.isFinite(number)) {
            return;
        }
        for (int digits = 0; digits <= 4; digits++) {
            if (digits > 0 || number == Math.rint(number) || Math.abs(number) >= 1000) {
                addText(formats.decimal(number, digits));
                addText(formats.signed(number, digits));
            }
        }
        if (Math.abs(number) >= MILLION / 100) {
            addText(formats.decimal(number / MILLION, 1));
        }
        addText(formats.percent(number));
        addText(formats.points(number));
    }

    boolean has(String number) {
        return written.contains(number) || number.startsWith("+") && written.contains(number.substring(1));
    }
}
