package vn.loa.charts.style;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;
import vn.loa.core.text.Lang;

/**
 * Numbers and days as people read them: {@code 1.234,5}, {@code 84,6%}, {@code 31/03/2026} in Vietnamese. The marks are ours and
 * not the JDK's, whose locale data differ from release to release.
 */
public record Formats(Lang lang) {
    public String whole(long number) {
        return format("#,##0").format(number);
    }

    /** At most so many digits behind the mark, none that is an ending zero. */
    public String decimal(double number, int digits) {
        return format(digits == 0 ? "#,##0" : "#,##0." + "#".repeat(digits)).format(number);
    }

    /** As {@link #decimal}, with a plus where it is above 0: a change. */
    public String signed(double number, int digits) {
        String text = decimal(number, digits);
        return text.equals("−0") ? "0" : number > 0 && !text.equals("0") ? "+" + text : text;
    }

    /** The difference of two shares in percentage points with at most one digit behind the mark. */
    public String points(double difference) {
        return signed(difference * 100, 1);
    }

    /** A share between 0 and 1 as a percentage with at most one digit behind the mark. */
    public String percent(double share) {
        return decimal(share * 100, 1) + "%";
    }

    public String day(LocalDate day) {
        return String.format(Locale.ROOT, "%02d/%02d/%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    public String dayAndMonth(LocalDate day) {
        return String.format(Locale.ROOT, "%02d/%02d", day.getDayOfMonth(), day.getMonthValue());
    }

    private DecimalFormat format(String pattern) {
        DecimalFormatSymbols marks = DecimalFormatSymbols.getInstance(Locale.ROOT);
        marks.setDecimalSeparator(lang == Lang.VI ? ',' : '.');
        marks.setGroupingSeparator(lang == Lang.VI ? '.' : ',');
        marks.setMinusSign('−');
        DecimalFormat format = new DecimalFormat(pattern, marks);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
