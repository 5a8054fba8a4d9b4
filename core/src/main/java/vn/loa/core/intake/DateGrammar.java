package vn.loa.core.intake;

import static vn.loa.core.intake.NumberGrammar.isDigits;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.core.intake.WrittenDate.Mark;

/** The grammar of one date, over {@link PlainText} (formats.md §1.4). */
final class DateGrammar {
    private static final Pattern NUMERIC =
            Pattern.compile("(\\d{1,2}) *([/.-]) *(\\d{1,2}) *\\2 *(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
    private static final Pattern NAMED =
            Pattern.compile("(\\d{1,2}) *- *(" + MonthName.PATTERN + ")(?: *- *(\\d{4}|\\d{2}))?(?![\\p{L}\\d-])");
    private static final Pattern WORDS =
            Pattern.compile("(?:ngay +)?(\\d{1,2}) +thang +(\\d{1,2}) +nam +(\\d{4})(?!\\d)");
    private static final Pattern SERIAL = Pattern.compile("([1-9]\\d{4})(?:[.,]\\d+)?");
    private static final Pattern YEARLESS = Pattern.compile("(\\d{1,2}) *(/) *(\\d{1,2})(?! */|\\d)");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private DateGrammar() {}

    /** The date that the whole text is, a time of day behind it allowed; null where it is of no such form. */
    static @Nullable WrittenDate read(String plain) {
        WrittenDate quick = usual(plain);
        if (quick != null) {
            return quick;
        }
        Matcher serial = SERIAL.matcher(plain);
        if (serial.matches()) {
            LocalDate date = SERIAL_ZERO.plusDays(Long.parseLong(serial.group(1)));
            return new WrittenDate(date.getDayOfMonth(), date.getMonthValue(), date.getYear(), Mark.SERIAL);
        }
        Matcher numeric = NUMERIC.matcher(plain);
        if (numeric.lookingAt()) {
            return withTime(numeric(numeric), plain.substring(numeric.end()));
        }
        Matcher iso = ISO.matcher(plain);
        if (iso.lookingAt()) {
            WrittenDate date = new WrittenDate(number(iso, 3), number(iso, 2), number(iso, 1), Mark.ISO);
            String rest = plain.substring(iso.end());
            return withTime(date, rest.length() > 1 && rest.charAt(0) == 't' ? " " + rest.substring(1) : rest);
        }
        return readLess(plain);
    }

    /** Forms with letters, and those without a year. */
    private static @Nullable WrittenDate readLess(String plain) {
        Matcher named = NAMED.matcher(plain);
        if (named.lookingAt()) {
            int year = named.group(3) == null ? 0 : year(named.group(3));
            WrittenDate date = new WrittenDate(number(named, 1), MonthName.number(named.group(2)), year, Mark.LETTERS);
            return withTime(date, plain.substring(named.end()));
        }
        Matcher words = WORDS.matcher(plain);
        if (words.lookingAt()) {
            WrittenDate date = new WrittenDate(number(words, 1), number(words, 2), number(words, 3), Mark.LETTERS);
            return withTime(date, plain.substring(words.end()));
        }
        Matcher yearless = YEARLESS.matcher(plain);
        if (yearless.lookingAt()) {
            WrittenDate date = new WrittenDate(number(yearless, 1), number(yearless, 3), 0, Mark.SLASH);
            return withTime(date, plain.substring(yearless.end()));
        }
        return null;
    }

    /** {@code dd/MM/yyyy} and {@code d/M/yyyy}, by far the most frequent, without a pattern. */
    private static @Nullable WrittenDate usual(String text) {
        int first = text.indexOf('/');
        int second = text.indexOf('/', first + 1);
        int length = text.length();
        boolean shape = (first == 1 || first == 2)
                && (second - first == 2 || second - first == 3)
                && length - second == 5
                && isDigits(text, 0, first)
                && isDigits(text, first + 1, second)
                && isDigits(text, second + 1, length);
        return shape
                ? new WrittenDate(
                        Integer.parseInt(text, 0, first, 10),
                        Integer.parseInt(text, first + 1, second, 10),
                        Integer.parseInt(text, second + 1, length, 10),
                        Mark.SLASH)
                : null;
    }

    private static WrittenDate numeric(Matcher matcher) {
        Mark mark = switch (matcher.group(2)) {
            case "/" -> Mark.SLASH;
            case "." -> Mark.DOT;
            default -> Mark.DASH;
        };
        boolean shortYear = matcher.group(4).length() == 2;
        String fault = shortYear && mark == Mark.DASH ? "two_digit_year" : "";
        return new WrittenDate(number(matcher, 1), number(matcher, 3), year(matcher.group(4)), mark, fault);
    }

    private static @Nullable WrittenDate withTime(WrittenDate date, String rest) {
        return switch (TimeOfDay.of(rest)) {
            case NONE, LOCAL -> date;
            case WITH_ZONE -> new WrittenDate(date.day(), date.month(), date.year(), date.mark(), "zone");
            case OTHER -> null;
        };
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 2 ? 2000 + year : year;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
