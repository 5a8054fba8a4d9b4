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
    static RefusedRecords of(CsvFile file, Head head) throws IOException {
        boolean text = head.refusal() == null || head.refusal().reason().endsWith("utf16");
        if (!text) {
            return new RefusedRecords(0, 0);
        }
        Charset charset = head.refusal() == null ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16;
        try (Reader in = new InputStreamReader(file.source().open(), charset)) {
            return count(in, '\0', 1, 0);
        } catch (RecordSplitter.TooLong e) {
            return new RefusedRecords(0, 0);
        }
    }

    /** Of decoded text; records up to the header's line are left out. */
    static RefusedRecords of(TextFile text, char separator, int headerLine) throws IOException {
        try (Reader in = text.open()) {
            return count(in, separator, text.firstLine(), headerLine);
        }
    }

    private static RefusedRecords count(Reader in, char separator, int firstLine, int headerLine) throws IOException {
        RecordSplitter splitter = new RecordSplitter(in, separator, firstLine);
        int records = 0;
        int returned = 0;
        for (var piece = splitter.next(); piece != null; piece = splitter.next()) {
            records++;
            String cells = separator == '\0' ? piece.text() : piece.text().replace(separator, ' ');
            returned += piece.line() > headerLine && !cells.isBlank() ? 1 : 0;
        }
        return new RefusedRecords(records, returned);
    }
}
