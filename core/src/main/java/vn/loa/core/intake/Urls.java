package vn.loa.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a text holds links, whose digits are evidence and nobody's number; {@code zalo.me/} is followed by a telephone. */
final class Urls {
    private static final String PATH = "[!-~&&[^\"<>|;,()]]*";
    private static final Pattern URL = Pattern.compile(
            "(?:(?:https?|ftp)://|www\\.)" + PATH + "|(?:[a-z\\d-]{1,63}+\\.){1,8}+[a-z]{2,}(?::\\d+)?/" + PATH,
            Pattern.CASE_INSENSITIVE);
    private static final String ZALO = "zalo.me/";

    private final String text;
    private final List<int[]> found = new ArrayList<>();

    Urls(String text) {
        this.text = text;
        Matcher url = URL.matcher(text);
        while (url.find()) {
            found.add(new int[] {url.start(), url.end()});
        }
    }

    /** Whether a number that begins here is part of a link. */
    boolean holds(int position) {
        if (text.regionMatches(true, position - ZALO.length(), ZALO, 0, ZALO.length())) {
            return false;
        }
        return found.stream().anyMatch(url -> url[0] <= position && position < url[1]);
    }
}
