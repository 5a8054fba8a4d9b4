package vn.loa.core.submission;

import java.time.Instant;
import java.util.Comparator;

/**
 * A line of the ledger: one admitted submission, without its rows.
 *
 * @param id the store's, or the caller's; unique
 * @param order place in the order of admission; later is greater. A submission decided again (accepted, joined anew) comes again with a
 *     later one
 * @param place place in the order of receipt, in which submissions of one unit and period replace and join each other. By itself
 *     the order; a file that is read again has the place of its first reading, and there the last admitted counts
 * @param kind as admitted (a stray full one is a supplement)
 * @param file name of the file, personal data masked
 * @param received decides punctuality
 * @param admitted decides as-of
 * @param state as admitted: EFFECTIVE, HELD, DROPPED or EMPTY
 * @param accepted rows accepted by loading, less those that admission returned
 * @param zero zero reports, 0 or 1
 * @param returned rows returned by loading and by admission
 * @param report whether it is a report: a full one, or a correction of the slip of a full one
 * @param answered rows of slips that it answers
 */
public record Receipt(
        String id,
        long order,
        long place,
        String unit,
        String period,
        SubmissionKind kind,
        String file,
        Instant received,
        Instant admitted,
        SubmissionState state,
        int accepted,
        int zero,
        int returned,
        boolean report,
        int answered) {
    static final Comparator<Receipt> IN_PLACE =
            Comparator.comparingLong(Receipt::place).thenComparingLong(Receipt::order);

    /** Of a full submission or a supplement that takes nobody's place. */
    public Receipt(
            String id,
            long order,
            String unit,
            String period,
            SubmissionKind kind,
            String file,
            Instant received,
            Instant admitted,
            SubmissionState state,
            int accepted,
            int zero,
            int returned) {
        this(
                id,
                order,
                order,
                unit,
                period,
                kind,
                file,
                received,
                admitted,
                state,
                accepted,
                zero,
                returned,
                kind == SubmissionKind.FULL,
                0);
    }

    /** Whether it says anything: an accepted row or a zero report. */
    public boolean counts() {
        return accepted > 0 || zero > 0;
    }

    /** Whether it came after the other: only then does it replace or join that one. */
    public boolean cameAfter(Receipt other) {
        return IN_PLACE.compare(this, other) > 0;
    }
}
