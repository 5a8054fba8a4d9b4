package vn.loa.core.intake;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text cell whose content is lost though its file is UTF-8: an error of Excel stands in its place, or it was pasted out of a file of
 * another code page: TCVN3 ({@code NghÞ quyÕt}), VNI ({@code Nghò quyeát}), UTF-8 read as windows-1252 ({@code Nghá»‹ quyáº¿t}).
 */
final class LostText {
    private static final Set<String> EXCEL_ERRORS = Set.of(
            "#N/A",
            "#REF!",
            "#VALUE!",
            "#NAME?",
            "#DIV/0!",
            "#NUM!",
            "#NULL!",
            "#SPILL!",
            "#CALC!",
            "#FIELD!",
            "#GETTING_DATA");

    /** What TCVN3 and VNI have in place of Vietnamese letters, and Vietnamese has not. */
    private static final String FOREIGN = "µ¸¶¹¨¾¼½ÆÇËÎÏÑÖ×ØÜÞßäåæç¬ëîïñöøû®¦§¢";

    /** A name may hold one or two: El Niño, La Niña. */
    private static final int FOREIGN_LETTERS = 3;

    /** Without what may be a capital Ã and a no-break space. */
    private static final Pattern MISREAD = Pattern.compile("Ã[¡-¿]|á[º»]|Ä[‘\\u0090\\u0091ƒ]|Æ[°¡]");

    /** Latin-1 characters that call for a closer look. */
    private static final boolean[] SUSPECT = suspect();

    private LostText() {}

    private static boolean[] suspect() {
        boolean[] suspect = new boolean[0x100];
        (FOREIGN + "ÃÄÆ»º").chars().forEach(c -> suspect[c] = true);
        return suspect;
    }

    /** What has become of a trimmed cell: the {@code case} of its problem; null where nothing has. */
    static @Nullable String in(String cell) {
        if (cell.startsWith("#") && isError(cell)) {
            return "excel_error";
        }
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c < SUSPECT.length && SUSPECT[c]) {
                return isOfAnotherCodePage(cell) ? "encoding" : null;
            }
        }
        return null;
    }

    /** Also {@code #####}, which Excel shows where a column is too narrow. */
    private static boolean isError(String cell) {
        return EXCEL_ERRORS.contains(cell) || cell.length() > 1 && cell.chars().allMatch(c -> c == '#');
    }

    private static boolean isOfAnotherCodePage(String cell) {
        return MISREAD.matcher(cell).results().limit(2).count() == 2 || hasForeignLetters(cell);
    }

    private static boolean hasForeignLetters(String cell) {
        int letters = 0;
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c <= ' ') {
                inWord = false;
            } else if (FOREIGN.indexOf(c) >= 0 && besideLetter(cell, i)) {
                letters++;
                words += inWord ? 0 : 1;
                inWord = true;
            }
        }
        return letters >= FOREIGN_LETTERS && words > 1;
    }

    private static boolean besideLetter(String text, int at) {
        return at > 0 && Character.isLetter(text.charAt(at - 1))
                || at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }
}
