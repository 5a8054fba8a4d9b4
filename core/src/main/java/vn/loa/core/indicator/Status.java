package vn.loa.core.indicator;

import java.util.Locale;

/** Whether there is a figure. Missing is a result with its reason, never a zero. */
public enum Status {
    MEASURED,
    NOT_ENOUGH_DATA,
    NOT_CONFIGURED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
