package vn.loa.core.activity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What was counted; null is missing, never zero.
 *
 * @param minutes ≥ 0
 * @param reach contacts, not people
 * @param female ≤ participants where both are there
 * @param guided people shown how to do a thing
 * @param succeeded people who then did it; ≤ guided where both are there
 */
public record Figures(
        @Nullable BigDecimal minutes,
        @Nullable Long reach,
        @Nullable Long interactions,
        @Nullable Long participants,
        @Nullable Long female,
        @Nullable Long guided,
        @Nullable Long succeeded) {
    public static final Figures NONE = new Figures(null, null, null, null, null, null, null);
}
