package vn.loa.core.indicator;

import java.util.Locale;

/** Judgement against a target; none (null) where the interval spans it or nothing was measured. */
public enum Verdict {
    MET,
    MISSED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
