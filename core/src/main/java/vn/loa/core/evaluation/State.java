package vn.loa.core.evaluation;

import java.util.Locale;

/** A draft until it is frozen under a document's number. */
public enum State {
    DRAFT,
    APPROVED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
