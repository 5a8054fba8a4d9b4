package vn.loa.core.intake;

import java.text.Normalizer;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line above the header that states the reporting period: {@code Kỳ báo cáo: 01/2026}, or a line in which the word tháng stands
 * once, with a month and its year and no day before it.
 */
final class PeriodLine {
    private static final Pattern LABELLED = Pattern.compile(" *ky bao cao *[:;,\\t]? *(.+)");
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d])(?:tháng|thang)(?![\\p{L}\\d])");
    private static final Pattern MONTH =
            Pattern.compile(" *(\\d{1,2})(?: *[/-] *|,? +(?:năm|nam) +)(\\d{4})(?![\\d/-])");
    private static final Pattern DAY_BEFORE = Pattern.compile("\\d *[/.]? *$|(?:ngày|ngay) *\\d{1,2} *, *$");

    private static final int LONGEST = 1_000;

    private PeriodLine() {}

    static @Nullable YearMonth read(String line) {
        if (line.length() > LONGEST) {
            return null;
        }
        YearMonth month = labelled(line);
        return month != null
                ? month
                : byWord(Normalizer.normalize(line, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
    }

    /** The month of {@code Kỳ báo cáo: 01/2026}; null for any other text. */
    static @Nullable YearMonth labelled(String text) {
        Matcher labelled = LABELLED.matcher(text.length() > LONGEST ? "" : PlainText.of(text));
        return labelled.matches() ? PeriodText.read(labelled.group(1)) : null;
    }

    private static @Nullable YearMonth byWord(String line) {
        String text = NumberText.plainDigits(line.replace('\u00a0', ' '));
        Matcher word = WORD.matcher(text);
        if (!word.find()) {
            return null;
        }
        int from = word.start();
        int to = word.end();
        if (word.find() || DAY_BEFORE.matcher(text.substring(0, from)).find()) {
            return null;
        }
        Matcher month = MONTH.matcher(text).region(to, text.length());
        return month.lookingAt() ? PeriodText.month(month.group(2), month.group(1)) : null;
    }
}
