package vn.loa.core.submission;

import java.util.Locale;
import vn.loa.core.text.MatchKey;

/** What a submission claims to be. */
public enum SubmissionKind {
    /** The whole report of a unit for a period; replaces the earlier one. */
    FULL,
    /** Rows that join what is there; alone they are no report. */
    SUPPLEMENT,
    /** Mended rows of slips; each joins what is there, and counts as the report where the slip's file was one. */
    CORRECTION;

    /** Whether a file of this name brings supplements only (formats.md §2.4). */
    public static boolean bringsSupplements(String file) {
        String name = MatchKey.fold(file);
        return name.contains("bo sung") || name.contains("bosung");
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
