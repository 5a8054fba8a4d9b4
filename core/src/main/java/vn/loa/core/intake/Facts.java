package vn.loa.core.intake;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loa.core.intake.Dialect.Escape;

/**
 * Verdicts about a whole file. Reading begins with the hopeful ones; where the evidence at the end turns one, the file is read again.
 *
 * @param style of its numbers
 * @param doubtfulNumbers whether numbers that both styles read differently go back
 * @param monthFirst whether a slash date shows that months stand first: then every slash date that could be either goes back
 * @param sameFirstPart whether all slash dates begin alike, so that days and months cannot be told apart
 * @param periodLine whether the period that a line above the header states is used
 * @param onlyUnit the only unit that the rows name; null unless a row needs it
 * @param onlyPeriod the only period that the rows name; null unless a zero report needs it
 * @param personalColumns unknown columns that hold persons' data, by index
 * @param withRows units and periods of which a zero report stands above accepted rows: it goes back
 * @param escape how quotes inside cells are written
 */
record Facts(
        NumberStyle style,
        boolean doubtfulNumbers,
        boolean monthFirst,
        boolean sameFirstPart,
        boolean periodLine,
        @Nullable String onlyUnit,
        @Nullable String onlyPeriod,
        Set<Integer> personalColumns,
        Set<UnitPeriod> withRows,
        Escape escape) {
    record UnitPeriod(String unit, String period) {}

    static Facts hopeful(Set<Integer> personalColumns) {
        return new Facts(
                NumberStyle.VI, false, false, false, true, null, null, personalColumns, Set.of(), Escape.DOUBLED);
    }

    /** Whether a slash date with two different parts ≤ 12 goes back where no stated period judges it. */
    boolean slashDatesDoubtful() {
        return monthFirst || sameFirstPart;
    }
}
