package vn.loa.core.intake;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of numbers alone (formats.md §1.4), in vi-VN {@code \d+} or {@code \d{1,3}(\.\d{3})+}, then optionally {@code ,\d+};
 * English has the two marks exchanged.
 */
final class NumberGrammar {
    /** From as many digits on, a leading 0 makes it a telephone or an identity number. */
    static final int PERSONAL_DIGITS = 9;

    private static final int LONGEST = 200;

    /** As many digits fit into a long whatever they are. */
    private static final int DIGITS_OF_LONG = 18;

    private NumberGrammar() {}

    /** The value, or null where the text is no number of this style, or somebody's telephone or identity. */
    static @Nullable BigDecimal parse(String text, NumberStyle style) {
        int length = text.length();
        int end = integerEnd(text, style.group());
        if (end <= 0 || length > LONGEST || text.charAt(0) == '0' && digits(text, end) >= PERSONAL_DIGITS) {
            return null;
        }
        boolean whole = end == length;
        if (!whole && (text.charAt(end) != style.decimal() || !isDigits(text, end + 1, length))) {
            return null;
        }
        return value(text, whole ? 0 : length - end - 1);
    }

    private static int digits(String text, int end) {
        int digits = 0;
        for (int i = 0; i < end; i++) {
            digits += isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    /** Of the digits alone, so many of them behind the decimal mark. */
    private static BigDecimal value(String text, int decimals) {
        if (text.length() > DIGITS_OF_LONG) {
            return new BigDecimal(new BigInteger(text.replaceAll("\\D", "")), decimals);
        }
        long value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            value = isDigit(c) ? value * 10 + c - '0' : value;
        }
        return BigDecimal.valueOf(value, decimals);
    }

    /** A value as this style writes it, with groups of three digits; parses back to an equal one. */
    static String write(BigDecimal value, NumberStyle style) {
        String plain = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder out = new StringBuilder(whole);
        for (int i = whole.length() - 3; i > 0; i -= 3) {
            out.insert(i, style.group());
        }
        return point < 0
                ? out.toString()
                : out.append(style.decimal())
                        .append(plain, point + 1, plain.length())
                        .toString();
    }

    /** Whether it is somebody's telephone or identity: nine or more digits, the first a 0, marks and spaces between them aside. */
    static boolean isPersonal(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                if (digits == 0 && c != '0') {
                    return false;
                }
                digits++;
            } else if (Character.isLetter(c)) {
                break;
            }
        }
        return digits >= PERSONAL_DIGITS && !isSmallFraction(text);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return to > from;
    }

    /** {@code 0,123456789} has many digits and is nobody's telephone. */
    private static boolean isSmallFraction(String text) {
        return text.length() > 2
                && text.charAt(0) == '0'
                && (text.charAt(1) == ',' || text.charAt(1) == '.')
                && isDigits(text, 2, text.length());
    }

    /** End of the digits before the decimal mark; -1 where groups are not of three digits. */
    private static int integerEnd(String text, char group) {
        int i = digitsEnd(text, 0);
        if (i == 0 || i > 3 || i == text.length() || text.charAt(i) != group) {
            return i;
        }
        while (i < text.length() && text.charAt(i) == group) {
            int next = digitsEnd(text, i + 1);
            if (next - i != 4) {
                return -1;
            }
            i = next;
        }
        return i;
    }

    private static int digitsEnd(String text, int from) {
        int i = from;
        while (i < text.length() && isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
