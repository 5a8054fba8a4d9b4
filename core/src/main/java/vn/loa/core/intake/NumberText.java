package vn.loa.core.intake;

import java.math.BigDecimal;
import java.util.Map;

/** Numbers as units write them: consumed whole or refused (formats.md §1.4). */
final class NumberText {
    private NumberText() {}

    /** A number, or what is wrong. */
    sealed interface Result {}

    /** The value, multiplied as the rule says; {@code unitDropped}: its own unit stood behind it (finding {@code unit_in_cell}). */
    record Number(BigDecimal value, boolean unitDropped) implements Result {}

    /**
     * @param kind BAD_NUMBER, NEGATIVE_NUMBER or NOT_WHOLE
     * @param details {@code case} and the values of its sentence
     * @param mask nine or more digits that begin with 0: show {@link PersonalData#maskNumber} instead of the cell
     */
    record Bad(ProblemKind kind, Map<String, String> details, boolean mask) implements Result {
        Bad {
            details = Map.copyOf(details);
        }
    }

    /** By grammar alone; a trimmed cell, its own unit behind it allowed. */
    static NumberVote vote(String cell, NumberRule rule) {
        return NumberVote.NEITHER;
    }

    /** Reads a trimmed cell that is not empty and not a lone dash. */
    static Result read(String cell, NumberRule rule, NumberStyle style) {
        return new Bad(ProblemKind.BAD_NUMBER, Map.of(), false);
    }

    /** The problem of a cell that both styles read with different values, in a file that has English-only numbers and no vi-only one. */
    static Bad twoReadings(String cell, NumberRule rule) {
        return new Bad(ProblemKind.BAD_NUMBER, Map.of(), false);
    }
}
