package vn.loa.core.indicator;

import java.util.Locale;

/** The plan's requirements (plan-79, I.2), each a dimension along which effectiveness is judged, in the plan's order. */
public enum Requirement {
    TIMELY,
    REGULAR,
    COMPREHENSIVE,
    FOCUSED,
    SERIOUS,
    PRACTICAL,
    EFFECTIVE,
    DIVERSE,
    DIGITAL,
    INNOVATIVE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
