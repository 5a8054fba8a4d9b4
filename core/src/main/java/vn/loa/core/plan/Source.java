package vn.loa.core.plan;

import java.util.Locale;

/** Where a number of the plan file comes from; printed beside it in every report. */
public enum Source {
    /** The plan itself. */
    PLAN,
    /** A document of a higher body, named in the note. */
    SUPERIOR,
    /** The ward's own assumption. */
    ASSUMPTION;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
