package vn.loa.core.submission;

import java.util.Locale;

/** What a submission claims to be. */
public enum SubmissionKind {
    /** The whole report of a unit for a period; replaces the earlier one. */
    FULL,
    /** Rows that join what is there; alone they are no report. */
    SUPPLEMENT,
    /** Mended rows of a slip. Not read yet; later versions do. */
    CORRECTION;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
