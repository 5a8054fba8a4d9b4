package vn.loa.core.intake;

import java.util.regex.Pattern;

/** Text that was UTF-8 and has been read and saved as windows-1252: {@code NgÃ y thá»±c hiá»‡n}. */
final class Mojibake {
    private static final Pattern PAIR =
            Pattern.compile("Ã[\\u00A0-\\u00BF\\u0080-\\u009F]|á[º»]|Ä[‘\\u0090\\u0091ƒ]|Æ[°¡\\u00A0]");

    private Mojibake() {}

    static boolean isLikely(String text) {
        return PAIR.matcher(text).results().limit(3).count() == 3;
    }
}
