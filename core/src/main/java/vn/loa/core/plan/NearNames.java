package vn.loa.core.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import vn.loa.core.text.MatchKey;

/**
 * Names that a person may have meant who wrote another: a few letters away, or with a word too many or too few. They are proposed, never
 * used. Between two numbers (or block A and block B, school I and school II) nothing is near. Unchanging once its names are added,
 * thread-safe.
 */
public final class NearNames {
    /** So many things are proposed at most: of more that are equally near none is. */
    public static final int MOST = 3;

    /** Texts remembered, so that a cell repeated in each row of a file is weighed once. */
    private static final int TEXTS = 2_000;

    /** Longer texts need not be folded to see that they are no names. */
    private static final int LONGEST = 500;

    private final List<Way> ways = new ArrayList<>();
    private final Map<String, List<String>> known = new ConcurrentHashMap<>();

    /**
     * One way to write a name.
     *
     * @param marks its numbers, and the words that count like numbers
     * @param size letters of its words
     * @param letters which letters it has, a bit each
     */
    private record Way(String key, String meaning, List<String> words, List<String> marks, int size, int letters) {
        private static final Pattern MARK = Pattern.compile("\\d+|(?<![a-z])(?:[a-z]|[ivx]+)(?![a-z])");

        static Way of(String key, String meaning) {
            int letters = 0;
            for (int i = 0; i < key.length(); i++) {
                char c = key.charAt(i);
                letters |= c == ' ' || Character.isDigit(c) ? 0 : 1 << (c >= 'a' && c <= 'z' ? c - 'a' : 26 + c % 6);
            }
            List<String> words = Arrays.asList(key.split(" "));
            return new Way(
                    key,
                    meaning,
                    words,
                    MARK.matcher(key).results().map(mark -> mark.group()).toList(),
                    key.length() - words.size() + 1,
                    letters);
        }
    }

    /** Adds a way to write the thing. */
    public void add(String name, String meaning) {
        ways.add(Way.of(MatchKey.fold(name), meaning));
    }

    /** The meanings that are nearest to the text, in the order in which they were added; at most {@link #MOST}. */
    public List<String> of(String text) {
        String key = text.length() > LONGEST ? "" : MatchKey.fold(text);
        if (Nearness.isNoName(key)) {
            return List.of();
        }
        List<String> near = known.get(key);
        if (near == null) {
            near = nearest(Way.of(key, ""));
            if (known.size() < TEXTS) {
                known.put(key, near);
            }
        }
        return near;
    }

    private List<String> nearest(Way text) {
        Nearest byLetters = new Nearest(Nearness.askedLimit(text.size));
        for (Way way : ways) {
            int most = way.words.size() == text.words.size()
                    ? byLetters.least
                    : Math.min(byLetters.least, Nearness.limit(text.key));
            if (Math.abs(way.key.length() - text.key.length()) <= most
                    && Integer.bitCount(way.letters ^ text.letters) <= 2 * most
                    && way.marks.equals(text.marks)) {
                byLetters.weigh(way.meaning, lettersApart(text, way, most));
            }
        }
        if (!byLetters.meanings.isEmpty()) {
            return byLetters.few();
        }
        Nearest byWords = new Nearest(text.key.length());
        for (Way way : ways) {
            boolean more = text.words.size() > way.words.size();
            if (2 * Math.min(way.size, text.size) >= Math.max(way.size, text.size) && way.marks.equals(text.marks)) {
                byWords.weigh(way.meaning, more ? wordsApart(way, text) : wordsApart(text, way));
            }
        }
        return byWords.few();
    }

    /** Word by word where there are as many: no letter may wander from one that is all right to one that is another. */
    private static int lettersApart(Way a, Way b, int most) {
        boolean sameWords = a.words.size() == b.words.size();
        int distance = Nearness.letters(a.key, b.key, most);
        if (distance > most) {
            return Integer.MAX_VALUE;
        }
        for (int i = 0; sameWords && i < a.words.size(); i++) {
            String word = a.words.get(i);
            int limit = Nearness.askedLimit(word.length());
            if (Nearness.letters(word, b.words.get(i), limit) > limit) {
                return Integer.MAX_VALUE;
            }
        }
        return distance;
    }

    /** Letters of the words that only the longer text has, if the shorter one's follow each other in it and are half of it. */
    private static int wordsApart(Way shorter, Way longer) {
        int more = longer.size - shorter.size;
        if ((shorter.letters & ~longer.letters) != 0 || more <= 0) {
            return Integer.MAX_VALUE;
        }
        int next = 0;
        for (String word : longer.words) {
            next += next < shorter.words.size() && shorter.words.get(next).equals(word) ? 1 : 0;
        }
        return next == shorter.words.size() ? more : Integer.MAX_VALUE;
    }

    /** The least distance met so far, and all at that distance. */
    private static final class Nearest {
        private final Set<String> meanings = new LinkedHashSet<>();
        private int least;

        Nearest(int limit) {
            least = limit;
        }

        void weigh(String meaning, int distance) {
            if (distance > least) {
                return;
            }
            if (distance < least) {
                meanings.clear();
                least = distance;
            }
            meanings.add(meaning);
        }

        List<String> few() {
            return meanings.size() > MOST ? List.of() : List.copyOf(meanings);
        }
    }
}
