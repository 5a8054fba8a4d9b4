package vn.loa.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.core.intake.PersonalData.Span;

/** E-mail addresses, also behind {@code mailto:} and inside URLs. */
final class EmailScan {
    private static final Pattern DOMAIN = Pattern.compile("(?:[\\p{L}\\d-]+\\.)+\\p{L}{2,}");

    private EmailScan() {}

    /** The addresses in their order; a mutable list. */
    static List<Span> find(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher domain = DOMAIN.matcher(text);
        for (int at = 1; at < text.length(); at++) {
            if (text.charAt(at) == '@' || text.charAt(at) == '＠') {
                int from = localStart(text, at);
                domain.region(at + 1, text.length());
                if (from < at && domain.lookingAt()) {
                    spans.add(new Span(from, domain.end(), PersonalKind.EMAIL));
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

    private static boolean isLocal(char c) {
        return Character.isLetterOrDigit(c) || "._%+-".indexOf(c) >= 0;
    }
}
