package vn.loa.core.intake;

import vn.loa.core.plan.Unit;

/** An empty activity file for a unit to fill (formats.md §4, {@code loa template}). */
public final class Template {
    private Template() {}

    /** The whole file, beginning with a byte order mark, to be written as UTF-8: the unit's line and the header. */
    public static String csv(Unit unit) {
        return "";
    }
}
