package vn.loa.core.intake;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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
    private static final int SHORTEST =
            PHRASES.stream().mapToInt(String::length).min().orElseThrow();
    private static final Pattern NO_DIFFICULTY = Pattern.compile(
            "(khong|chua) (co|phat sinh)(?: (?:kho khan|vuong mac|phan anh|kien nghi|y kien))*+( nao| gi)?");
    private static final List<String> BEFORE = List.of("trong thang ", "trong ky ", "thang nay ", "ky nay ");

    private ZeroPhrases() {}

    static boolean says(String cell) {
        return mayBegin(cell) && PHRASES.contains(phrase(cell));
    }

    /** Whether a cell may say so, told by its length and its first letter. */
    static boolean mayBegin(String cell) {
        return cell.length() >= SHORTEST && MatchKey.mayBeginWith("kct", cell);
    }

    /** Whether a row of difficulties says that there was none. */
    static boolean saysNoDifficulty(String cell) {
        return NO_DIFFICULTY.matcher(phrase(cell)).matches();
    }

    /** Folded, without the words that only name the period. */
    private static String phrase(String cell) {
        String folded = MatchKey.fold(cell);
        for (String before : BEFORE) {
            if (folded.startsWith(before)) {
                return folded.substring(before.length());
            }
        }
        return folded;
    }
}
