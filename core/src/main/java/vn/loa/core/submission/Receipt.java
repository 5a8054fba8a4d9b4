package vn.loa.core.submission;

import java.time.Instant;

/**
 * A line of the ledger: one admitted submission, without its rows.
 *
 * @param id the store's, or the caller's; unique
 * @param order place in the order of admission; later is greater
 * @param kind as admitted (a stray full one is a supplement)
 * @param file name of the file, personal data masked
 * @param received decides punctuality
 * @param admitted decides as-of
 * @param state as admitted: EFFECTIVE, HELD, DROPPED or EMPTY
 * @param accepted rows accepted by loading, less those that admission returned
 * @param zero zero reports, 0 or 1
 * @param returned rows returned by loading and by admission
 */
public record Receipt(
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
    /** Whether it says anything: an accepted row or a zero report. */
    public boolean counts() {
        return accepted > 0 || zero > 0;
    }
}
