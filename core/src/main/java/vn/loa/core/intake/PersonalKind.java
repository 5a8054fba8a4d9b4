package vn.loa.core.intake;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** The kinds whose masks stand in a text, as the detail {@code kinds} of a finding: {@code identity,phone}. */
    static String codesIn(String masked) {
        return Stream.of(values())
                .filter(kind -> masked.contains(kind.mask))
                .map(PersonalKind::code)
                .sorted()
                .collect(Collectors.joining(","));
    }
}
