package vn.loa.walls.planted.charts.style;

import java.util.Locale;

/** A planted violation: must be found. */
public final class ReadsTheLocale {
    Locale locale() {
        return Locale.getDefault();
    }
}
