package vn.loa.core.submission;

import java.util.Locale;

/** Where a submission stands. {@code REPLACED} is derived from a later effective full one, never stored. */
public enum SubmissionState {
    EFFECTIVE,
    REPLACED,
    HELD,
    DROPPED,
    /** No accepted row and no zero report: never effective. */
    EMPTY;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
