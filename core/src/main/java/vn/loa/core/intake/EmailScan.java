package vn.loa.core.intake;

import java.util.ArrayList;
import java.util.List;
import vn.loa.core.intake.PersonalData.Span;

/**
 * E-mail addresses, also behind {@code mailto:} and inside URLs. Scanned by hand: a pattern with a repeated group recurses, and dies of a
 * cell of dots.
 */
final class EmailScan {
    private static final int LETTERS_OF_TOP_LEVEL = 2;

    private EmailScan() {}

    /** The addresses in their order; a mutable list. */
    static List<Span> find(String text) {
        List<Span> spans = new ArrayList<>();
        for (int at = 1; at < text.length(); at++) {
            if (text.charAt(at) == '@' || text.charAt(at) == '＠') {
                int from = localStart(text, at);
                int to = from < at ? domainEnd(text, at + 1) : -1;
                if (to >= 0) {
                    spans.add(new Span(from, to, PersonalKind.EMAIL));
                }
            }
        }
        return spans;
    }

    private static int localStart(String text, int at) {
        int from = at;
        while (from > 0 && isLocal(text.charAt(from - 1))) {
            from--;
        }
        while (from < at && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        return from;
    }

    /** Where the domain that begins here ends: labels, each with its dot, then letters, as far as they go; -1 where there is none. */
    private static int domainEnd(String text, int from) {
        int end = -1;
        int label = from;
        while (true) {
            int letters = label;
            int count = 0;
            while (letters < text.length() && Character.isLetter(text.codePointAt(letters))) {
                letters += Character.charCount(text.codePointAt(letters));
                count++;
            }
            if (label > from && count >= LETTERS_OF_TOP_LEVEL) {
                end = letters;
            }
            int to = letters;
            while (to < text.length() && isLabel(text.codePointAt(to))) {
                to += Character.charCount(text.codePointAt(to));
            }
            if (to == label || to == text.length() || text.charAt(to) != '.') {
                return end;
            }
            label = to + 1;
        }
    }

    private static boolean isLabel(int c) {
        return Character.isLetter(c) || c >= '0' && c <= '9' || c == '-';
    }

    private static boolean isLocal(char c) {
        return Character.isLetterOrDigit(c) || "._%+-".indexOf(c) >= 0;
    }
}
