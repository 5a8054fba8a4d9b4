package vn.loa.core.intake;

import java.util.Locale;

/** Personal data that is masked wherever it stands (formats.md §1.4). */
enum PersonalKind {
    PHONE("[số điện thoại]"),
    IDENTITY("[số định danh]"),
    EMAIL("[e-mail]");

    private final String mask;

    PersonalKind(String mask) {
        this.mask = mask;
    }

    /** What stands in its place; the same in every language, since it is kept with the file's text. */
    String mask() {
        return mask;
    }

    /** For the detail {@code kinds} of a finding. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
