package vn.loa.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.core.intake.PersonalData.Span;

/**
 * Telephones and identity numbers that stand alone: groups of digits, joined by a space, a point, a dash or a bracket, never across a
 * line break, and not inside a longer number, a document number, an amount of money or a URL other than {@code zalo.me}.
 */
final class DigitScan {
    private static final Pattern IDENTITY_WORD = Pattern.compile(
            "cmnd|cmt|ch(?:ứ|ư\u0301|u\u031b\u0301|u)ng\\s+minh", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final String text;
    private final boolean identityHeader;
    private final DigitGroups groups;
    private final List<Span> spans = new ArrayList<>();
    private int identityWordEnd = -1;

    DigitScan(String text, boolean identityHeader) {
        this.text = text;
        this.identityHeader = identityHeader;
        this.groups = new DigitGroups(text);
    }

    List<Span> find() {
        int k = 0;
        while (k < groups.size()) {
            Found found = at(k);
            if (found == null) {
                k++;
            } else {
                spans.add(new Span(opened(k, found.last), groups.end(found.last), found.kind));
                k = found.last + 1;
            }
        }
        if (!spans.isEmpty()) {
            Urls urls = new Urls(text);
            spans.removeIf(span -> urls.holds(span.from()));
        }
        return spans;
    }

    /** @param last index of the last group */
    private record Found(int last, PersonalKind kind) {}

    /** What begins at a group, if anything personal does. */
    private @Nullable Found at(int k) {
        if (!Surroundings.beginsAlone(text, groups.start(k), lastEnd())) {
            return null;
        }
        int phone = PhoneShape.last(groups, k);
        if (phone >= 0 && endsAlone(k, phone)) {
            return new Found(phone, PersonalKind.PHONE);
        }
        int identity = IdentityShape.last(groups, k);
        if (identity >= 0 && endsAlone(k, identity)) {
            return new Found(identity, PersonalKind.IDENTITY);
        }
        int old = IdentityShape.lastOfNine(groups, k);
        if (old >= 0 && endsAlone(k, old) && (identityHeader || isBehindIdentityWord(groups.start(k)))) {
            return new Found(old, PersonalKind.IDENTITY);
        }
        return null;
    }

    private boolean endsAlone(int first, int last) {
        int end = groups.end(last);
        if (!Surroundings.endsAlone(text, groups.start(first), end)) {
            return false;
        }
        boolean grouped = last > first;
        char joint = end < text.length() ? text.charAt(end) : ' ';
        boolean goesOn = last + 1 < groups.size()
                && groups.start(last + 1) == end + 1
                && (joint == '.' || joint == '-' && grouped && groups.joiner(last - 1) == '-');
        return !goesOn || PhoneShape.last(groups, last + 1) >= 0;
    }

    private int lastEnd() {
        return spans.isEmpty() ? -1 : spans.get(spans.size() - 1).to();
    }

    private boolean isBehindIdentityWord(int start) {
        if (identityWordEnd < 0) {
            Matcher word = IDENTITY_WORD.matcher(text);
            identityWordEnd = word.find() ? word.end() : Integer.MAX_VALUE;
        }
        return start >= identityWordEnd;
    }

    /** Where the mask begins: a plus, and a bracket that closes inside, belong to it. */
    private int opened(int first, int last) {
        int from = groups.start(first);
        if (from > 0 && (text.charAt(from - 1) == '+' || text.charAt(from - 1) == '＋')) {
            from--;
        }
        String inside = text.substring(from, groups.end(last));
        int close = inside.indexOf(')');
        int open = inside.indexOf('(');
        boolean closes = close >= 0 && (open < 0 || close < open);
        return closes && from > 0 && text.charAt(from - 1) == '(' ? from - 1 : from;
    }
}
