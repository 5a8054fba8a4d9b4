package vn.loa.batch.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.core.intake.Limits;
import vn.loa.core.intake.Refusal;
import vn.loa.core.submission.SubmissionKind;
import vn.loa.core.submission.SubmissionState;
import vn.loa.core.text.MatchKey;

/**
 * A file in the store, as it was last read: the verdict of loading and what admission added to it. {@code records = accepted + zero + returned + leftOut}.
 *
 * @param reading how often it has been read, from 1
 * @param stale whether the plan's vocabulary has changed since, or the reader is a newer one
 * @param name under which it was first read, personal data masked
 * @param unitless whether neither its name nor anything inside told whose it is
 * @param refusal null where it was read
 * @param problems rows by code of problem, those that admission found included
 * @param findings rows by code of finding ({@code held}, {@code stray_period}: submissions)
 */
public record KeptFile(
        int reading,
        boolean stale,
        String name,
        String sha256,
        String nameUnit,
        boolean unitless,
        Instant received,
        @Nullable String kind,
        @Nullable String encoding,
        @Nullable Character separator,
        String numberStyle,
        int records,
        int accepted,
        int zero,
        int returned,
        int leftOut,
        @Nullable Refusal refusal,
        Map<String, Integer> problems,
        Map<String, Integer> findings,
        List<Entry> submissions) {
    /**
     * Whether a file of this name with the same bytes is this one (formats.md §2.1). One read without the help of its name is known
     * under any, but for one that told no unit where this name does and its own does not; one whose unit only the name tells, when this
     * name tells the same.
     *
     * @param unit that the name tells; null: none
     */
    public boolean answersTo(String fileName, @Nullable String unit) {
        return nameUnit.isEmpty() ? !unitless || unit == null || tells(name, unit) : tells(fileName, nameUnit);
    }

    private static boolean tells(String fileName, String unit) {
        return MatchKey.exact(fileName).startsWith(MatchKey.exact(unit) + "__");
    }

    /** Kind of its refusal; null where it was read. */
    public @Nullable String refused() {
        return refusal == null ? null : refusal.kind().code();
    }

    /**
     * Whether it has to be read again (formats.md §2.1): something went back, and would perhaps not go back now; also a file that was
     * too large and is within these limits.
     */
    public boolean asksToBeReadAgain(Limits limits) {
        return stale && (refusal != null || returned > 0) || refusal != null && limits.allow(refusal);
    }

    /** One submission of the file as it stands now; {@code id} is what people type, unique within the plan. */
    public record Entry(
            String id,
            String unit,
            String period,
            SubmissionKind kind,
            SubmissionState state,
            int accepted,
            int zero,
            int returned,
            int added,
            int removed,
            int changed) {}
}
