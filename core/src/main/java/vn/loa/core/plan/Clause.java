package vn.loa.core.plan;

import java.util.Optional;
import java.util.StringJoiner;
import vn.loa.core.text.MatchKey;

/**
 * A clause of the plan as a cell names it, {@code II.1.2}: folded piece by piece between its dots, which count. {@code ii. 1. 02} is
 * {@code II.1.2}; {@code 1, 2} and {@code 12} are no clauses.
 */
final class Clause {
    private static final int LONGEST_PIECE = 6;

    private Clause() {}

    /** The key to compare by, {@code ii.1.2}; empty where the text is no clause. */
    static Optional<String> key(String text) {
        String[] pieces = withoutLastDot(MatchKey.trim(text)).split("\\.", -1);
        if (pieces.length < 2) {
            return Optional.empty();
        }
        StringJoiner key = new StringJoiner(".");
        boolean numbered = false;
        for (String piece : pieces) {
            String folded = MatchKey.fold(piece);
            if (folded.isEmpty() || folded.indexOf(' ') >= 0 || folded.length() > LONGEST_PIECE) {
                return Optional.empty();
            }
            numbered |= isNumber(folded);
            key.add(folded);
        }
        return numbered ? Optional.of(key.toString()) : Optional.empty();
    }

    /** The key without its part in Roman figures, {@code 1.2} of {@code ii.1.2}; empty where too little would be left to tell. */
    static Optional<String> shortKey(String key) {
        int dot = key.indexOf('.');
        String rest = key.substring(dot + 1);
        return isNumber(key.substring(0, dot)) || rest.indexOf('.') < 0 ? Optional.empty() : Optional.of(rest);
    }

    private static boolean isNumber(String piece) {
        return piece.chars().allMatch(Character::isDigit);
    }

    private static String withoutLastDot(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
