package vn.loa.core.intake;

import vn.loa.core.text.Lang;

/** The page that takes a slip's place for a refused file: why it was not read and how to mend it (formats.md §2.6). */
public final class RefusalPage {
    private RefusalPage() {}

    /** {@code <file>.khong-doc-duoc.txt}, safe on every system. */
    public static String fileName(Reading reading) {
        return reading.name();
    }

    /** The whole page of a refused reading, beginning with a byte order mark, to be written as UTF-8. */
    public static String text(Reading reading, Lang lang) {
        return "";
    }
}
