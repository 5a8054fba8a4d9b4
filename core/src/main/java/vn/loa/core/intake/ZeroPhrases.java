package vn.loa.core.intake;

import java.util.List;
import java.util.Set;
import vn.loa.core.text.MatchKey;

/** The ways of saying "nothing was done" that are believed (formats.md §1.1, zero report). */
final class ZeroPhrases {
    private static final Set<String> PHRASES = Set.of(
            "khong co",
            "khong co hoat dong",
            "khong co hoat dong nao",
            "khong phat sinh",
            "khong phat sinh hoat dong",
            "khong to chuc hoat dong",
            "chua co hoat dong");
    private static final List<String> BEFORE = List.of("trong thang ", "trong ky ", "thang nay ", "ky nay ");

    private ZeroPhrases() {}

    static boolean says(String cell) {
        char first = cell.isEmpty() ? ' ' : Character.toLowerCase(cell.charAt(0));
        if (first != 'k' && first != 'c' && first != 't' && Character.isLetter(first)) {
            return false;
        }
        String folded = MatchKey.fold(cell);
        for (String before : BEFORE) {
            if (folded.startsWith(before)) {
                return PHRASES.contains(folded.substring(before.length()));
            }
        }
        return PHRASES.contains(folded);
    }
}
