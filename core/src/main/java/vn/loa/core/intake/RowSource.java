package vn.loa.core.intake;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.loa.core.text.MatchKey;

/**
 * Rows out of text: the splitter finds the records, Commons CSV cuts them into cells, many at a time since a parser is dear. Should the
 * two ever count differently, each record is cut alone.
 */
final class RowSource {
    private static final int BATCH = 256;

    private final RecordSplitter splitter;
    private final CSVFormat quoted;
    private final CSVFormat plain;
    private final Deque<Row> ready = new ArrayDeque<>();

    /** Rows of the text, whose first line has this number. */
    RowSource(Reader text, char separator, int firstLine) {
        this.splitter = new RecordSplitter(text, separator, firstLine);
        CSVFormat.Builder format = CSVFormat.Builder.create()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .setLenientEof(true);
        this.quoted = format.setQuote('"').get();
        this.plain = format.setQuote(null).get();
    }

    /** The next row; null at the end. */
    @Nullable
    Row next() throws IOException {
        if (ready.isEmpty()) {
            refill();
        }
        return ready.poll();
    }

    private void refill() throws IOException {
        List<RecordSplitter.Piece> pieces = new ArrayList<>(BATCH);
        StringBuilder text = new StringBuilder();
        RecordSplitter.Piece piece = null;
        while (pieces.size() < BATCH && (piece = splitter.next()) != null && isPlain(piece)) {
            pieces.add(piece);
            text.append(piece.text());
        }
        addAll(pieces, text);
        if (piece != null && !isPlain(piece)) {
            List<String> cells = alone(plain, piece.text());
            ready.add(new Row(
                    piece.line(),
                    piece.text(),
                    piece.odd() ? cells.stream().map(RowSource::withoutQuotes).toList() : cells,
                    piece.unclosed()));
        }
    }

    private static boolean isPlain(RecordSplitter.Piece piece) {
        return !piece.unclosed() && !piece.odd();
    }

    /** A cell of a record whose inner quotes were not doubled: only the outer pair is not part of it. */
    private static String withoutQuotes(String cell) {
        String trimmed = MatchKey.trim(cell);
        boolean quoted = trimmed.length() > 1 && trimmed.startsWith("\"") && trimmed.endsWith("\"");
        return quoted ? trimmed.substring(1, trimmed.length() - 1).replace("\"\"", "\"") : cell;
    }

    private void addAll(List<RecordSplitter.Piece> pieces, CharSequence text) throws IOException {
        List<CSVRecord> records = records(quoted, text);
        boolean agree = records.size() == pieces.size();
        for (int i = 0; i < pieces.size(); i++) {
            RecordSplitter.Piece piece = pieces.get(i);
            List<String> cells = agree ? records.get(i).toList() : alone(quoted, piece.text());
            ready.add(new Row(piece.line(), piece.text(), cells, false));
        }
    }

    private static List<String> alone(CSVFormat format, String text) throws IOException {
        List<CSVRecord> records = records(format, text);
        return records.isEmpty() ? List.of("") : records.get(0).toList();
    }

    private static List<CSVRecord> records(CSVFormat format, CharSequence text) throws IOException {
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text.toString()))
                .setFormat(format)
                .get()) {
            return parser.getRecords();
        }
    }
}
