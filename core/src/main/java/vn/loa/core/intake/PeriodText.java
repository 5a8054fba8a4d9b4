package vn.loa.core.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reporting periods as units write them, in a cell or in a line above the table (formats.md §1.1). */
final class PeriodText {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern NUMERIC = Pattern.compile("(?:(?:thang|thg) *|t *)?(\\d{1,2}) *[/-] *(\\d{4})");
    private static final Pattern WORDS = Pattern.compile("(?:thang|thg|t) *(\\d{1,2}),? +nam +(\\d{4})");
    private static final Pattern NAMED = Pattern.compile("(" + MonthName.PATTERN + ") *- *(\\d{4}|\\d{2})");

    private PeriodText() {}

    /** The month that a cell of the column {@code period} names, by its number; null: not a period. A trimmed cell. */
    static @Nullable YearMonth read(String cell) {
        String plain = PlainText.of(NumberText.clean(cell));
        Matcher iso = ISO.matcher(plain);
        if (iso.matches()) {
            return month(iso.group(1), iso.group(2));
        }
        for (Pattern form : new Pattern[] {NUMERIC, WORDS}) {
            Matcher matcher = form.matcher(plain);
            if (matcher.matches()) {
                return month(matcher.group(2), matcher.group(1));
            }
        }
        Matcher named = NAMED.matcher(plain);
        if (named.matches()) {
            String year = named.group(2);
            return month(year.length() == 2 ? "20" + year : year, Integer.toString(MonthName.number(named.group(1))));
        }
        return firstOfMonth(cell);
    }

    /** The month that a line above the header states (footnote 2); null: none. */
    static @Nullable YearMonth inLine(String line) {
        return PeriodLine.read(line);
    }

    static @Nullable YearMonth month(String year, String month) {
        int number = Integer.parseInt(month);
        return number < 1 || number > 12 ? null : near(YearMonth.of(Integer.parseInt(year), number));
    }

    /** A year far away is a slip of the finger, and no store has room for it. */
    private static @Nullable YearMonth near(YearMonth month) {
        return month.getYear() < 1900 || month.getYear() > 2199 ? null : month;
    }

    private static @Nullable YearMonth firstOfMonth(String cell) {
        if (DateText.read(cell) instanceof DateResult.Days days) {
            LocalDate date = days.earliest().date();
            return date.getDayOfMonth() == 1 ? near(YearMonth.from(date)) : null;
        }
        return null;
    }
}
