package vn.loa.core.intake;

import java.util.Locale;

/** Why a whole file goes back. */
public enum RefusalKind {
    NOT_SUPPORTED,
    UNKNOWN_KIND,
    MISSING_COLUMN,
    COLUMN_TWICE,
    COLUMN_UNIT,
    LOST_DIACRITICS,
    NOT_TEXT,
    EMPTY,
    TOO_LARGE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
