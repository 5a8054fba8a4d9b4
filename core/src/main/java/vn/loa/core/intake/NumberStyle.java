package vn.loa.core.intake;

import java.util.Locale;

/** How a file writes its numbers: {@code 1.234,5} or {@code 1,234.5}. */
enum NumberStyle {
    VI('.', ','),
    EN(',', '.');

    private final char group;
    private final char decimal;

    NumberStyle(char group, char decimal) {
        this.group = group;
        this.decimal = decimal;
    }

    char group() {
        return group;
    }

    char decimal() {
        return decimal;
    }

    /** {@code vi} or {@code en}, as in {@code last-run.json}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
