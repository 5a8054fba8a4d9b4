package vn.loa.core.submission;

/**
 * What one file says about one unit and one period, before admission.
 *
 * @param kind as the file claims
 * @param mainPeriod whether this is the period of most of the unit's rows in the file (a full part of another period that would be
 *     held comes as a supplement instead, formats.md §2.3)
 * @param zero zero reports, 0 or 1
 * @param answered rows of slips that its rows answer, whatever became of them; 0 outside corrections
 */
public record Part(
        String unit,
        String period,
        SubmissionKind kind,
        boolean mainPeriod,
        int accepted,
        int zero,
        int returned,
        int answered) {
    /** Of a file that is no correction. */
    public Part(
            String unit, String period, SubmissionKind kind, boolean mainPeriod, int accepted, int zero, int returned) {
        this(unit, period, kind, mainPeriod, accepted, zero, returned, 0);
    }

    /** Whether it says anything: an accepted row or a zero report. */
    public boolean counts() {
        return accepted > 0 || zero > 0;
    }
}
