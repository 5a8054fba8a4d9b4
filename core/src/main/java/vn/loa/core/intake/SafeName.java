package vn.loa.core.intake;

import java.nio.charset.StandardCharsets;

/** A received file's name, personal data masked, as the beginning of a name that Loa writes on any system. */
final class SafeName {
    private static final String RESERVED = "<>:\"/\\|?*";
    private static final int LONGEST_BYTES = 180;
    private static final int DIGEST = 8;

    private SafeName() {}

    /** The name; where it had to be changed, with the beginning of the digest behind it, so that no two files share a name. */
    static String of(Reading reading) {
        String name = reading.name();
        StringBuilder safe = new StringBuilder();
        name.codePoints()
                .map(c -> c < ' ' || c == 0x7f || RESERVED.indexOf(c) >= 0 ? '_' : c)
                .takeWhile(c -> bytes(safe) < LONGEST_BYTES)
                .forEachOrdered(safe::appendCodePoint);
        if (safe.length() > 0 && safe.charAt(0) == '.') {
            safe.setCharAt(0, '_');
        }
        boolean changed = !safe.toString().equals(name) || isMasked(name);
        return changed ? safe + "~" + reading.sha256().substring(0, DIGEST) : name;
    }

    private static boolean isMasked(String name) {
        for (PersonalKind kind : PersonalKind.values()) {
            if (name.contains(kind.mask())) {
                return true;
            }
        }
        return false;
    }

    private static int bytes(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}
