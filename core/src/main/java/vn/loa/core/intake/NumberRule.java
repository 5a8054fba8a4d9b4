package vn.loa.core.intake;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.loa.core.text.MatchKey;

/**
 * What a number column asks of its cells (formats.md §1.4).
 *
 * @param whole whether a fraction other than zeros is a problem
 * @param max greatest value, inclusive: 10⁷ people, 10¹⁵ of anything else
 * @param multiplier what the header or a line above it says: 1, 1000 or 1 000 000; a number is multiplied by it
 * @param unit folded unit word that may stand behind a number; empty: none
 */
record NumberRule(Column column, boolean whole, BigDecimal max, long multiplier, String unit) {
    private static final BigDecimal PEOPLE = BigDecimal.TEN.pow(7);
    private static final BigDecimal ANYTHING = BigDecimal.TEN.pow(15);

    /** The rule of a number column; {@code quantityUnit} is the row's (or the header's) unit and counts for {@link Column#QUANTITY} only. */
    static NumberRule of(Column column, long multiplier, @Nullable String quantityUnit) {
        return switch (column) {
            case PARTICIPANTS, FEMALE, GUIDED, SUCCEEDED -> new NumberRule(column, true, PEOPLE, multiplier, "nguoi");
            case REACH, INTERACTIONS -> new NumberRule(column, true, ANYTHING, multiplier, "luot");
            case COST_VND -> new NumberRule(column, true, ANYTHING, multiplier, "dong");
            case NUMERATOR, DENOMINATOR -> new NumberRule(column, true, ANYTHING, multiplier, "");
            case VALUE -> new NumberRule(column, false, ANYTHING, multiplier, "");
            case MINUTES -> new NumberRule(column, false, ANYTHING, multiplier, "phut");
            case QUANTITY -> new NumberRule(column, false, ANYTHING, multiplier, quantityKey(quantityUnit));
            default -> throw new IllegalArgumentException(column + " holds no numbers");
        };
    }

    /** Whether the text behind a number is the column's own unit. */
    boolean isOwnUnit(String text) {
        String key = key(text);
        return !key.isEmpty() && (key.equals(unit) || column == Column.COST_VND && isDong(key));
    }

    /** {@code đồng}, {@code đ}, {@code ₫}, {@code vnđ}, {@code vnd} are one, folded. */
    static boolean isDong(String key) {
        return key.equals("dong") || key.equals("d") || key.equals("vnd");
    }

    /** Folds a unit word; the sign ₫ is the letter đ. */
    static String key(String text) {
        return MatchKey.fold(text.replace('₫', 'đ'));
    }

    private static String quantityKey(@Nullable String quantityUnit) {
        return quantityUnit == null ? "" : key(quantityUnit);
    }
}
