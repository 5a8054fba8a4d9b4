package vn.loa.core.intake;

import java.util.List;

/** Letters that a code page lost: {@code ?} or U+FFFD inside a word (formats.md §1.4, Encodings). */
final class Damage {
    private static final char REPLACEMENT = '\uFFFD';

    private Damage() {}

    /** Whether it stands in place of letters that were lost, where it stands inside a word. */
    static boolean isSign(char c) {
        return c == '?' || c == REPLACEMENT;
    }

    /** Words of a row's cells. */
    static int words(Row row) {
        return row.signs().mayBeDamaged() ? words(row.cells()) : 0;
    }

    /** Words with a lost letter; those of addresses (URLs) aside. */
    static int words(String text) {
        if (text.indexOf('?') < 0 && text.indexOf(REPLACEMENT) < 0) {
            return 0;
        }
        int words = 0;
        for (String word : text.split("[\\s;,|]+")) {
            words += !isAddress(word) && isDamaged(word) ? 1 : 0;
        }
        return words;
    }

    static int words(List<String> cells) {
        int words = 0;
        for (String cell : cells) {
            words += words(cell);
        }
        return words;
    }

    private static boolean isAddress(String word) {
        return word.contains("://") || word.startsWith("www.") || word.contains("/") && word.contains(".");
    }

    private static boolean isDamaged(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean before = i > 0 && Character.isLetter(word.charAt(i - 1));
            boolean after = i + 1 < word.length() && Character.isLetter(word.charAt(i + 1));
            if (c == '?' && before && !after && lettersBehind(word, i)) {
                return true;
            }
            if (c == '?' && before && after || c == REPLACEMENT && (before || after)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Ph??ng}: several letters in a row were lost. */
    private static boolean lettersBehind(String word, int at) {
        int next = at;
        while (next < word.length() && word.charAt(next) == '?') {
            next++;
        }
        return next < word.length() && Character.isLetter(word.charAt(next));
    }
}
