package vn.loa.core.intake;

import java.util.List;
import vn.loa.core.text.MatchKey;

/**
 * A record of one line whose inner quotes were written as they are: {@code "Ra mắt "Chợ 4.0" mới"}. Cut at its separators it is clear
 * where the quotes of each cell pair, and none of them can have held a separator.
 */
final class InnerQuotes {
    private InnerQuotes() {}

    /** Whether no separator can lie between quotes: {@code "Chợ; hội";"2"x} may mean two things. */
    static boolean areClear(List<String> cells, char quote) {
        boolean opened = false;
        for (String cell : cells) {
            String trimmed = MatchKey.trim(cell);
            boolean begins = !trimmed.isEmpty() && trimmed.charAt(0) == quote;
            boolean ends = !trimmed.isEmpty() && trimmed.charAt(trimmed.length() - 1) == quote;
            boolean paired = trimmed.chars().filter(c -> c == quote).count() % 2 == 0;
            if (!paired || opened && ends && !begins) {
                return false;
            }
            opened |= begins && !ends;
        }
        return true;
    }

    /** The cells without the outer pair of quotes, which is not part of them; {@code "Chợ" và "Hội"} has none. */
    static List<String> cells(List<String> cells, char quote) {
        return cells.stream()
                .map(cell -> withoutQuotes(cell, String.valueOf(quote)))
                .toList();
    }

    private static String withoutQuotes(String cell, String quote) {
        String trimmed = MatchKey.trim(cell);
        if (trimmed.length() < 2 || !trimmed.startsWith(quote) || !trimmed.endsWith(quote)) {
            return cell;
        }
        String inside = trimmed.substring(1, trimmed.length() - 1).replace(quote + quote, quote);
        int first = inside.indexOf(quote);
        boolean wordIsQuoted = first > 0 && Character.isLetterOrDigit(inside.charAt(first - 1));
        return wordIsQuoted ? cell : inside;
    }
}
