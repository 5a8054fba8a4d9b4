package vn.loa.core.intake;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a number column asks of its cells (formats.md §1.4).
 *
 * @param whole whether a fraction other than zeros is a problem
 * @param max greatest value, inclusive: 10⁷ people, 10¹⁵ of anything else
 * @param multiplier what the header or a line above it says: 1, 1000 or 1 000 000; a number is multiplied by it
 * @param unit folded unit word that may stand behind a number; empty: none
 */
record NumberRule(Column column, boolean whole, BigDecimal max, long multiplier, String unit) {
    /** The rule of a number column; {@code quantityUnit} is the row's (or the header's) unit and counts for {@link Column#QUANTITY} only. */
    static NumberRule of(Column column, long multiplier, @Nullable String quantityUnit) {
        return new NumberRule(column, false, BigDecimal.TEN, multiplier, "");
    }
}
