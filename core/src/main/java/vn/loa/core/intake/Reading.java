package vn.loa.core.intake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.core.submission.Part;

/**
 * The verdict on a whole file. Always {@code records = accepted + zero + returned + leftOut}.
 *
 * @param name of the file, personal data masked
 * @param sha256 of its bytes, lower-case hex
 * @param nameUnit the unit in the file's name where nothing inside names one; else empty. With the digest it is the file's identity
 * @param encoding {@code utf-8} or {@code utf-8-bom}; null where it could not be read
 * @param separator of its cells; null where it could not be read
 * @param numberStyle {@code vi} or {@code en}
 * @param kind {@code activity}, {@code series} or {@code feedback}; null where the file is refused before its kind is known
 * @param header cells as written (header of the table); empty where none was found
 * @param refusal why the file was not read; null where it was
 * @param problems rows by kind of problem; a row with two kinds counts under both
 * @param findings rows by kind of finding, or 1 about the file
 * @param parts one per unit and period, in the order of their first row; empty for a refused file and for one of series or difficulties
 * @param onlyUnit the only unit among the file's readable rows: it gets the returned rows that name none; null where there are several or none
 * @param onlyPeriod as {@code onlyUnit}
 * @param above what lines above the table say that its rows lean on
 */
public record Reading(
        String name,
        String sha256,
        String nameUnit,
        @Nullable String encoding,
        @Nullable Character separator,
        String numberStyle,
        @Nullable String kind,
        List<String> header,
        int records,
        int accepted,
        int zero,
        int returned,
        int leftOut,
        @Nullable Refusal refusal,
        Map<ProblemKind, Integer> problems,
        Map<FindingKind, Integer> findings,
        List<Part> parts,
        @Nullable String onlyUnit,
        @Nullable String onlyPeriod,
        Above above) {
    /**
     * What a slip must say itself, since it has not the lines above the table.
     *
     * @param period code of the period that a line states and that is used; null without one
     * @param moneyFactor what amounts are multiplied by because a line says so: 1,000 or 1,000,000; 1 without one
     */
    public record Above(@Nullable String period, long moneyFactor) {
        public static final Above NOTHING = new Above(null, 1);
    }
}
