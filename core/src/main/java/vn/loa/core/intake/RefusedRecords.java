package vn.loa.core.intake;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How many records a refused file has, so that nothing is lost silently: its data rows are returned, which without a known header are
 * all that are not blank (formats.md §2.5). A file that is no text has none.
 */
record RefusedRecords(int records, int returned) {
    static RefusedRecords of(CsvFile file, Head head, Limits limits) throws IOException {
        boolean text = head.refusal() == null || head.refusal().reason().endsWith("utf16");
        if (!text) {
            return new RefusedRecords(0, 0);
        }
        Charset charset = head.refusal() == null ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16;
        try (Reader in = new InputStreamReader(file.source().open(), charset)) {
            return count(in, Dialect.standard('\0'), 1, 0, limits);
        } catch (Limits.Exceeded e) {
            return new RefusedRecords(0, 0);
        }
    }

    /** Of decoded text; records up to the header's line are left out. */
    static RefusedRecords of(TextFile text, Dialect dialect, int headerLine, Limits limits) throws IOException {
        try (Reader in = text.open()) {
            return count(in, dialect, text.firstLine(), headerLine, limits);
        }
    }

    private static RefusedRecords count(Reader in, Dialect dialect, int firstLine, int headerLine, Limits limits)
            throws IOException {
        RecordSplitter splitter = new RecordSplitter(in, dialect, firstLine, limits.lineChars());
        int records = 0;
        int returned = 0;
        for (var piece = splitter.next(); piece != null; piece = splitter.next()) {
            records++;
            returned += piece.line() > headerLine && !isBlank(piece.text(), dialect.separator()) ? 1 : 0;
        }
        return new RefusedRecords(records, returned);
    }

    private static boolean isBlank(String text, char separator) {
        return text.chars().allMatch(c -> c == separator || Character.isWhitespace(c));
    }
}
