package vn.loa.core.plan;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.loa.core.text.MatchKey;

/** How few letters apart two folded texts are (optimal string alignment: put in, left out, replaced, two neighbours exchanged). */
final class Nearness {
    private static final int LONGEST = 120;
    private static final Pattern DIGITS = Pattern.compile("\\D+");

    private Nearness() {}

    /** How far a text of this length may be from what was meant: a slip of the finger in eight letters, three at most. */
    static int limit(String key) {
        return key.length() < 3 || key.length() > LONGEST ? 0 : Math.min(3, Math.max(1, key.length() / 8));
    }

    /** How far a name, or one word of it, may be from what was meant, where a person is asked: 1 in five letters, 2 in ten, else 3. */
    static int askedLimit(int letters) {
        return letters <= 5 ? 1 : letters <= 10 ? 2 : 3;
    }

    /** Whether a text is too short to be meant by another, or too long to be a name. */
    static boolean isNoName(String key) {
        return limit(key) == 0;
    }

    /**
     * The distance; {@code cutoff + 1} where it is more than the cutoff, or the numbers in the texts differ (block 12 is no slip of
     * the finger for block 1).
     */
    static int distance(String a, String b, int cutoff) {
        return numbers(a).equals(numbers(b)) ? letters(a, b, cutoff) : cutoff + 1;
    }

    /** The distance whatever numbers differ; {@code cutoff + 1} where it is more than the cutoff. */
    static int letters(String a, String b, int cutoff) {
        if (Math.abs(a.length() - b.length()) > cutoff) {
            return cutoff + 1;
        }
        int shorter = Math.min(a.length(), b.length());
        int begin = 0;
        while (begin < shorter && a.charAt(begin) == b.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < shorter - begin && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        return apart(a.substring(begin, a.length() - end), b.substring(begin, b.length() - end), cutoff);
    }

    /** What both begin and end with is told by neither. */
    private static int apart(String a, String b, int cutoff) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            Arrays.fill(row, cutoff + 1);
            row[0] = i;
            int least = row[0];
            // Further from the diagonal than the cutoff every distance is greater.
            for (int j = Math.max(1, i - cutoff); j <= Math.min(b.length(), i + cutoff); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                boolean exchanged =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (exchanged) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > cutoff) {
                return cutoff + 1;
            }
            beforeLast = last;
            last = row;
        }
        return Math.min(last[b.length()], cutoff + 1);
    }

    /** The one of the known words that is nearest to the text, within {@link #limit}; the first of equals. */
    static Optional<String> of(String text, Collection<String> known) {
        String key = MatchKey.fold(text);
        int limit = limit(key);
        String best = null;
        int least = limit + 1;
        for (String word : known) {
            int distance = distance(key, MatchKey.fold(word), limit);
            if (distance < least) {
                best = word;
                least = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The known words that share most parts with the text (each part within {@link #limit}), in their order; at most six. */
    static List<String> akin(String text, Collection<String> known) {
        List<String> parts = List.of(MatchKey.fold(text).split(" "));
        long most = known.stream().mapToLong(word -> shared(parts, word)).max().orElse(0);
        return most == 0
                ? List.of()
                : known.stream()
                        .filter(word -> shared(parts, word) == most)
                        .limit(6)
                        .toList();
    }

    private static long shared(List<String> parts, String word) {
        List<String> others = List.of(MatchKey.fold(word).split(" "));
        return parts.stream()
                .filter(part -> others.stream().anyMatch(o -> distance(part, o, limit(part)) <= limit(part)))
                .count();
    }

    private static List<String> numbers(String key) {
        return List.of(DIGITS.split(" " + key));
    }
}
