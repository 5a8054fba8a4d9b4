package vn.loa.core.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a file's name and first bytes say: text that this version reads, or why not. Only UTF-8 is read; whatever else it is, is refused
 * with advice and never guessed.
 *
 * @param encoding as {@code last-run.json} names it; null where refused
 * @param bomLength bytes to skip before the text
 */
record Head(
        @Nullable String encoding, int bomLength, @Nullable Refusal refusal) {
    private static final int LENGTH = 4096;

    static Head of(CsvFile file) throws IOException {
        String ending = ending(file.name());
        if (ending.equals("xlsx") || ending.equals("xls") || ending.equals("ods")) {
            return refused(RefusalKind.NOT_SUPPORTED, ending);
        }
        byte[] head;
        try (InputStream in = file.source().open()) {
            head = in.readNBytes(LENGTH);
        }
        if (head.length == 0) {
            return refused(RefusalKind.EMPTY, "bytes");
        }
        if (starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF)) {
            return refused(RefusalKind.NOT_SUPPORTED, "utf16");
        }
        if (starts(head, 'P', 'K', 3, 4)) {
            return refused(RefusalKind.NOT_SUPPORTED, "xlsx");
        }
        if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return refused(RefusalKind.NOT_SUPPORTED, "xls");
        }
        if (starts(head, '%', 'P', 'D', 'F')) {
            return refused(RefusalKind.NOT_SUPPORTED, "pdf");
        }
        if (looksBinary(head)) {
            return refused(RefusalKind.NOT_TEXT, "binary");
        }
        return starts(head, 0xEF, 0xBB, 0xBF) ? new Head("utf-8-bom", 3, null) : new Head("utf-8", 0, null);
    }

    private static Head refused(RefusalKind kind, String reason) {
        return new Head(null, 0, new Refusal(kind, kind.code() + "." + reason, Map.of()));
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean starts(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    /** More than one byte in thirty is a control character that no text has. */
    private static boolean looksBinary(byte[] bytes) {
        int controls = 0;
        for (byte b : bytes) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                controls++;
            }
        }
        return controls * 30 > bytes.length;
    }
}
