package vn.loa.core.outcome;

import java.util.Locale;

/** Whether a figure of a series is a sample or a census. */
public enum SeriesKind {
    /** {@code khảo sát}: a sample, whose share has an interval. */
    SURVEY,
    /** {@code hành chính}: counted whole. */
    ADMINISTRATIVE;

    /** For programs, {@code survey}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
