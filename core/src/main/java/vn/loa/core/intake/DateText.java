package vn.loa.core.intake;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.core.intake.WrittenDate.Mark;
import vn.loa.core.plan.Period;

/** Dates as units write them: consumed whole or refused (formats.md §1.1 and §1.4). */
final class DateText {
    private static final Pattern BARE_DAY = Pattern.compile("(?:ngay +)?(\\d{1,2})");

    /** A date on every day of a month is shorter; longer cells are not searched for dates. */
    private static final int LONGEST = 1_000;

    private DateText() {}

    /** One date with its year: {@code end_date}, {@code planned_date}. Days (exactly one) or Bad. A trimmed cell that is not empty. */
    static DateResult read(String cell) {
        String plain = plain(cell);
        WrittenDate date = DateGrammar.read(plain);
        if (date != null) {
            return date.resolve(null, false);
        }
        boolean several = !(readSeveral(cell, null) instanceof DateResult.Bad);
        return new DateResult.Bad(several ? Map.of("case", "several") : Map.of(), null);
    }

    /** The column {@code date}: one day, several, or a range; without a year only where the row states a period. */
    static DateResult readSeveral(String cell, @Nullable Period statedPeriod) {
        String plain = plain(cell);
        WrittenDate date = DateGrammar.read(plain);
        if (date != null) {
            return date.resolve(statedPeriod, false);
        }
        if (plain.indexOf(',') >= 0 || plain.indexOf(';') >= 0) {
            return list(plain, statedPeriod);
        }
        DateResult range = DateRange.read(plain, statedPeriod);
        return range != null ? range : new DateResult.Bad(Map.of(), null);
    }

    /** {@code 15/01/2026}, the form that remedies ask for. */
    static String write(LocalDate date) {
        return String.format(Locale.ROOT, "%02d/%02d/%04d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    /** The day of {@code 5} or {@code ngày 5}; -1 where the text is none. */
    static int bareDay(String plain) {
        Matcher day = BARE_DAY.matcher(plain);
        return day.matches() ? Integer.parseInt(day.group(1)) : -1;
    }

    /** Whether days may share the month of this date: it has a day and a month of its own. */
    static boolean canShareMonth(WrittenDate date) {
        return date.mark() != Mark.ISO && date.mark() != Mark.SERIAL;
    }

    private static String plain(String cell) {
        return cell.length() > LONGEST ? "" : PlainText.of(NumberText.clean(cell));
    }

    /** Full dates, or days that share the month of the next full one, separated by {@code ;} or {@code ,}. */
    private static DateResult list(String plain, @Nullable Period period) {
        Deque<WrittenDate> dates = new ArrayDeque<>();
        Set<WrittenDate> sharing = new HashSet<>();
        String[] pieces = plain.split("[;,]", -1);
        for (int i = pieces.length - 1; i >= 0; i--) {
            String piece = pieces[i].strip();
            int day = bareDay(piece);
            WrittenDate next = dates.peekFirst();
            WrittenDate date = day < 0 ? DateGrammar.read(piece) : next == null ? null : next.sibling(day);
            if (date == null || day >= 0 && next != null && !canShareMonth(next)) {
                return new DateResult.Bad(Map.of(), null);
            }
            if (day >= 0 && next != null) {
                sharing.add(next);
                sharing.add(date);
            }
            dates.addFirst(date);
        }
        return resolved(dates, sharing, period);
    }

    private static DateResult resolved(Iterable<WrittenDate> dates, Set<WrittenDate> sharing, @Nullable Period period) {
        List<ParsedDate> days = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        for (WrittenDate date : dates) {
            DateResult one = date.resolve(period, sharing.contains(date));
            if (!(one instanceof DateResult.Days day)) {
                return one;
            }
            if (seen.add(day.earliest().date())) {
                days.add(day.earliest());
            }
        }
        days.sort(Comparator.comparing(ParsedDate::date));
        return new DateResult.Days(days);
    }
}
