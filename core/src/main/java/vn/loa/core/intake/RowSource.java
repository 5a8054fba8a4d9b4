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
import vn.loa.core.intake.Dialect.Escape;
import vn.loa.core.intake.RecordSplitter.Piece;
import vn.loa.core.intake.Row.Quotes;

/**
 * Rows out of text: the splitter finds the records; those in which a cell begins with a quote are cut by Commons CSV, many at a time
 * since a parser is dear. Should the two ever count differently, each record is cut alone.
 */
final class RowSource {
    private static final int BATCH = 256;
    /** Characters of a batch, so that it stays small however long the records are. */
    private static final int BATCH_CHARS = 1 << 17;

    private final RecordSplitter splitter;
    private final Dialect dialect;
    private final Limits limits;
    private final Escapes escapes;
    private final CSVFormat quoted;
    private final Deque<Row> ready = new ArrayDeque<>();
    private int rows;

    /** Rows of the text, whose first line has this number, within the limits of one line, cell, and so on. */
    RowSource(Reader text, Dialect dialect, int firstLine, Limits limits) {
        this.splitter = new RecordSplitter(text, dialect, firstLine, limits.lineChars());
        this.dialect = dialect;
        this.limits = limits;
        this.escapes = new Escapes(dialect);
        this.quoted = CSVFormat.Builder.create()
                .setDelimiter(dialect.separator())
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .setLenientEof(true)
                .setQuote('"')
                .get();
    }

    /** The next row; null at the end. */
    @Nullable
    Row next() throws IOException {
        if (ready.isEmpty()) {
            refill();
        }
        return ready.poll();
    }

    /** How quotes inside cells are written, by all rows so far. */
    Escape escape() {
        return escapes.verdict();
    }

    private void refill() throws IOException {
        List<Piece> pieces = new ArrayList<>(BATCH);
        StringBuilder text = new StringBuilder();
        int chars = 0;
        Piece piece;
        while (pieces.size() < BATCH && chars < BATCH_CHARS && (piece = splitter.next()) != null) {
            pieces.add(piece);
            escapes.see(piece);
            chars += piece.text().length();
            if (isForParser(piece)) {
                text.append(piece.text());
            }
        }
        List<CSVRecord> records = text.isEmpty() ? List.of() : records(text);
        boolean agree =
                records.size() == pieces.stream().filter(this::isForParser).count();
        int next = 0;
        for (Piece p : pieces) {
            ready.add(
                    within(isForParser(p) && agree ? row(p, records.get(next++).toList()) : row(p)));
        }
    }

    /** Commons CSV takes U+FFFE for an escape where it has none. */
    private boolean isForParser(Piece piece) {
        return piece.quotes() == Quotes.CLOSED
                && isStandard(piece)
                && piece.text().indexOf('\uFFFE') < 0;
    }

    private boolean isStandard(Piece piece) {
        return dialect.with(piece.escape()).isStandard();
    }

    private Row row(Piece piece, List<String> cells) {
        return new Row(piece.line(), piece.text(), cells, piece.quotes());
    }

    private Row row(Piece piece) {
        char separator = dialect.separator();
        List<String> plain = RecordText.plainCells(piece.text(), separator);
        return switch (piece.quotes()) {
            case NONE, CLOSED -> {
                if (isStandard(piece)) {
                    boolean cut = piece.quotes() == Quotes.NONE;
                    yield row(piece, cut ? plain : RecordText.cells(piece.text(), dialect.with(piece.escape())));
                }
                List<String> cells = RecordText.cells(piece.text(), dialect.with(piece.escape()));
                String text = RecordText.of(cells, separator, RecordText.lineEnd(piece.text()));
                yield new Row(piece.line(), text, cells, piece.quotes());
            }
            case ODD ->
                InnerQuotes.areClear(plain, dialect.quote())
                        ? row(piece, InnerQuotes.cells(plain, dialect.quote()))
                        : new Row(piece.line(), piece.text(), plain, Quotes.UNCLOSED);
            case UNCLOSED -> row(piece, plain);
        };
    }

    private List<CSVRecord> records(CharSequence text) throws IOException {
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text.toString()))
                .setFormat(quoted)
                .get()) {
            return parser.getRecords();
        }
    }

    private Row within(Row row) throws Limits.Exceeded {
        if (++rows > limits.rows()) {
            throw new Limits.Exceeded(Limits.What.ROWS, row.line(), rows, limits.rows());
        }
        if (row.cells().size() > limits.columns()) {
            throw new Limits.Exceeded(
                    Limits.What.COLUMNS, row.line(), row.cells().size(), limits.columns());
        }
        if (row.text().length() > limits.cellChars()) {
            for (String cell : row.cells()) {
                if (cell.length() > limits.cellChars()) {
                    throw new Limits.Exceeded(Limits.What.CELL, row.line(), cell.length(), limits.cellChars());
                }
            }
        }
        return row;
    }
}
