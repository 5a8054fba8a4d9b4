package vn.loa.core.intake;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.core.intake.WrittenDate.Mark;
import vn.loa.core.plan.Period;

/** Ranges of days: {@code 05-07/01/2026}, {@code 30/01-02/02/2026}, {@code từ 5/1 đến 7/1/2026}, two full dates with a dash. */
final class DateRange {
    /** A run of spaces is entered at its beginning only: a cell of nothing else would be gone through again from each of them. */
    private static final Pattern WORDS = Pattern.compile("(?:tu ++)?(?:ngay ++)?(.+?)(?<! ) ++den ++(?:ngay ++)?(.+)");

    private static final Pattern NO_YEAR = Pattern.compile("(\\d{1,2}) *([/.]) *(\\d{1,2})");

    private DateRange() {}

    /** Range or Bad; null where the text is of no such form, or of two. */
    static @Nullable DateResult read(String plain, @Nullable Period period) {
        Matcher words = WORDS.matcher(plain);
        if (words.matches()) {
            return between(words.group(1), words.group(2), period);
        }
        Set<DateResult> readings = new LinkedHashSet<>();
        for (int i = 1; i < plain.length() - 1; i++) {
            if ("-–—".indexOf(plain.charAt(i)) >= 0) {
                DateResult reading = between(
                        plain.substring(0, i).strip(), plain.substring(i + 1).strip(), period);
                if (reading != null) {
                    readings.add(reading);
                }
            }
        }
        return readings.size() == 1 ? readings.iterator().next() : null;
    }

    private static @Nullable DateResult between(String first, String second, @Nullable Period period) {
        WrittenDate to = DateGrammar.read(second);
        if (to == null) {
            return null;
        }
        int day = DateText.bareDay(first);
        if (day >= 0) {
            return to.mark() == Mark.DASH || !DateText.canShareMonth(to)
                    ? null
                    : range(to.sibling(day), to, period, true);
        }
        WrittenDate from = first(first, to);
        return from == null ? null : range(from.year() == 0 ? from.withYear(to.year()) : from, to, period, false);
    }

    private static @Nullable WrittenDate first(String text, WrittenDate to) {
        Matcher noYear = NO_YEAR.matcher(text);
        if (!noYear.matches()) {
            return DateGrammar.read(text);
        }
        Mark mark = noYear.group(2).equals("/") ? Mark.SLASH : Mark.DOT;
        return mark == to.mark()
                ? new WrittenDate(Integer.parseInt(noYear.group(1)), Integer.parseInt(noYear.group(3)), 0, mark)
                : null;
    }

    private static DateResult range(WrittenDate from, WrittenDate to, @Nullable Period period, boolean sharesMonth) {
        DateResult first = from.resolve(period, sharesMonth);
        DateResult last = to.resolve(period, sharesMonth);
        if (first instanceof DateResult.Days a && last instanceof DateResult.Days b) {
            return new DateResult.Range(a.earliest(), b.earliest());
        }
        return first instanceof DateResult.Bad ? first : last;
    }
}
