package vn.loa.core.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * Text as it is compared, never as it is shown or stored.
 *
 * <p>{@link #exact} is the cell as it stands (trimmed, NFC, any case); {@link #fold} forgets diacritics, case, punctuation, zero-width
 * characters and leading zeros of numbers: {@code Khối phố 01} and {@code KHOI PHO 1} have the key {@code khoi pho 1}.
 */
public final class MatchKey {
    /** In place of a folded character: the key has none, or a space, or the text must be decomposed to know. */
    private static final char NOTHING = '\0';

    private static final char GAP = ' ';
    private static final char UNKNOWN = '\uFFFF';
    private static final char[] FOLDED = folded();

    private MatchKey() {}

    /** The text trimmed of every kind of space, NFC, lower case. */
    public static String exact(String text) {
        return Nfc.of(trim(text)).toLowerCase(Locale.ROOT);
    }

    /** The folded form; empty where the text has no letter or digit. */
    public static String fold(String text) {
        int length = text.length();
        char[] key = new char[length];
        int size = 0;
        boolean gap = false;
        boolean zero = false;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            char folded = c < FOLDED.length ? FOLDED[c] : UNKNOWN;
            if (folded == UNKNOWN) {
                return foldEach(Normalizer.normalize(text, Normalizer.Form.NFD));
            }
            if (folded == GAP) {
                gap = true;
            } else if (folded != NOTHING) {
                if (gap && size > 0) {
                    key[size++] = ' ';
                }
                gap = false;
                zero |= folded == '0';
                key[size++] = folded;
            }
        }
        return zero ? withoutLeadingZeros(new StringBuilder(size).append(key, 0, size)) : new String(key, 0, size);
    }

    /**
     * Whether the folded form may begin with one of these letters; told without folding, so that most cells need none.
     *
     * @param letters plain and lower-case
     */
    public static boolean mayBeginWith(String letters, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                return true;
            }
            if (Character.isLetterOrDigit(c)) {
                return letters.indexOf(Character.toLowerCase(c)) >= 0;
            }
        }
        return false;
    }

    /** Of decomposed text. */
    private static String foldEach(String plain) {
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

    /** What each character of these ranges folds to alone, so that nearly all text needs no decomposition. */
    private static char[] folded() {
        char[] folded = new char[0x2070];
        Arrays.fill(folded, UNKNOWN);
        for (int[] range : new int[][] {{0, 0x250}, {0x300, 0x370}, {0x1E00, 0x1F00}, {0x2000, 0x2070}}) {
            for (int c = range[0]; c < range[1]; c++) {
                folded[c] = folded((char) c);
            }
        }
        return folded;
    }

    private static char folded(char c) {
        char only = NOTHING;
        for (char part :
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).toCharArray()) {
            if (!isMark(part) && !isZeroWidth(part)) {
                if (only != NOTHING) {
                    return UNKNOWN;
                }
                only = Character.isLetterOrDigit(part) ? (char) lower(part) : GAP;
            }
        }
        return only;
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

    private static int lower(int c) {
        return switch (c) {
            case 'Đ', 'đ', 'Ð', 'ð', 'Ɖ' -> 'd';
            default -> Character.toLowerCase(c);
        };
    }

    private static String withoutLeadingZeros(StringBuilder key) {
        StringBuilder rest = new StringBuilder(key.length());
        boolean begun = false;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean leading = c == '0' && !begun && i + 1 < key.length() && Character.isDigit(key.charAt(i + 1));
            if (!leading) {
                rest.append(c);
                begun = Character.isDigit(c);
            }
        }
        return rest.toString();
    }
}
