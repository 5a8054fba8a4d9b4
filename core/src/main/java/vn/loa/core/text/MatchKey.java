package vn.loa.core.text;

import java.text.Normalizer;

/**
 * Text as it is compared, never as it is shown or stored.
 *
 * <p>{@link #exact} is the cell as it stands (trimmed, NFC, any case); {@link #fold} forgets diacritics, case, punctuation, zero-width
 * characters and leading zeros of numbers: {@code Khối phố 01} and {@code KHOI PHO 1} have the key {@code khoi pho 1}.
 */
public final class MatchKey {
    private MatchKey() {}

    /** The text trimmed of every kind of space, NFC, lower case. */
    public static String exact(String text) {
        return Normalizer.normalize(trim(text), Normalizer.Form.NFC).toLowerCase(java.util.Locale.ROOT);
    }

    /** The folded form; empty where the text has no letter or digit. */
    public static String fold(String text) {
        String plain = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder key = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (isMark(c) || isZeroWidth(c)) {
                continue;
            }
            if (!Character.isLetterOrDigit(c)) {
                gap = true;
                continue;
            }
            if (gap && !key.isEmpty()) {
                key.append(' ');
            }
            gap = false;
            key.appendCodePoint(lower(c));
        }
        return withoutLeadingZeros(key);
    }

    /** The text without white space, no-break and zero-width characters at either end. */
    public static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Every kind of space: white space, no-break and typographic spaces, controls, zero-width characters and the BOM. */
    public static boolean isSpace(char c) {
        return c <= ' '
                || c >= 0x7f && (Character.isWhitespace(c) || Character.isSpaceChar(c) || isZeroWidth(c) || c <= 0x9f);
    }

    private static boolean isZeroWidth(int c) {
        return c == 0xfeff || c == 0xad || c >= 0x200b && c <= 0x200f || c >= 0x2060 && c <= 0x2064;
    }

    private static boolean isMark(int c) {
        return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static int lower(int c) {
        return switch (c) {
            case 'Đ', 'đ', 'Ð', 'ð', 'Ɖ' -> 'd';
            default -> Character.toLowerCase(c);
        };
    }

    private static String withoutLeadingZeros(StringBuilder key) {
        for (int i = 0; i < key.length(); i++) {
            boolean numberStarts = key.charAt(i) == '0' && (i == 0 || !Character.isDigit(key.charAt(i - 1)));
            while (numberStarts
                    && i + 1 < key.length()
                    && key.charAt(i) == '0'
                    && Character.isDigit(key.charAt(i + 1))) {
                key.deleteCharAt(i);
            }
        }
        return key.toString();
    }
}
