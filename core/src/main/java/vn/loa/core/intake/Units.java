package vn.loa.core.intake;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.core.text.MatchKey;

/** What text in a header's parentheses, or a line "Đơn vị tính: …", says about a column's numbers (formats.md §1). */
final class Units {
    private static final Set<String> MONEY = Set.of("dong", "d", "vnd");
    private static final Set<String> MILLION = Set.of("trieu", "tr");
    private static final Set<String> THOUSAND = Set.of("nghin", "ngan", MatchKey.fold("1.000"), "1000");
    private static final String THOUSAND_D = MatchKey.fold("1.000đ");
    private static final Set<String> FACTORS = Set.of("nghin", "ngan", "trieu", "ty", "ti", "tram");
    private static final Set<String> FOREIGN = Set.of("gio", "usd");

    private static final Pattern THOUSANDS = Pattern.compile("\\d[.,]?000(?!\\d)");
    /** With the mark and the spaces before it; a run of spaces is entered at its beginning only. */
    private static final Pattern IF_ANY = Pattern.compile("(?iu)(?:[,;]|(?<![,;\\s]))\\s*+nếu có");

    private static final Pattern SIGN = Pattern.compile("[%‰$€£¥]");

    private Units() {}

    /** Whether the name of a number column, its parentheses aside, holds a sign that folding would drop: {@code Số nữ %}. */
    static boolean signIn(String name) {
        return SIGN.matcher(name).find();
    }

    /** The text without "nếu có"; null where nothing is left that could be a unit. */
    static @Nullable String stated(@Nullable String inside) {
        if (inside == null) {
            return null;
        }
        String folded = MatchKey.fold(inside);
        if (folded.contains("neu co")) {
            return folded.replace("neu co", "").isBlank()
                    ? null
                    : IF_ANY.matcher(inside).replaceAll("");
        }
        return folded.isEmpty() && !inside.contains("%") && !inside.contains("₫") ? null : MatchKey.trim(inside);
    }

    /** What money is multiplied by: 1, 1,000 or 1,000,000; null for anything that is not đồng. */
    static @Nullable Long money(String unit) {
        String folded = MatchKey.fold(unit.replace("₫", " đồng"));
        if (folded.equals(THOUSAND_D)) {
            return 1_000L;
        }
        List<String> words = Arrays.asList(folded.split(" "));
        if (!MONEY.contains(words.get(words.size() - 1))) {
            return null;
        }
        String factor = String.join(" ", words.subList(0, words.size() - 1));
        if (factor.isEmpty()) {
            return 1L;
        }
        return MILLION.contains(factor) ? (Long) 1_000_000L : THOUSAND.contains(factor) ? 1_000L : null;
    }

    /** How a factor of 1,000 or 1,000,000 is written, so that {@link #money} reads it back. */
    static String moneyName(long factor) {
        return factor == 1_000_000 ? "triệu đồng" : factor == 1_000 ? "nghìn đồng" : "đồng";
    }

    /** Whether a number column may stand under this unit and still be read as it is; money is {@link #money}'s to judge. */
    static boolean harmless(Column column, String unit) {
        List<String> words = Arrays.asList(MatchKey.fold(unit).split(" "));
        return switch (column) {
            case MINUTES -> MatchKey.fold(unit).equals("phut");
            case QUANTITY -> !THOUSANDS.matcher(unit).find() && words.stream().noneMatch(FACTORS::contains);
            default ->
                !unit.contains("%")
                        && !THOUSANDS.matcher(unit).find()
                        && words.stream().noneMatch(w -> FACTORS.contains(w) || FOREIGN.contains(w));
        };
    }

    /** Whether two amounts are the same number. */
    static boolean same(BigDecimal a, BigDecimal b) {
        return a.compareTo(b) == 0;
    }
}
