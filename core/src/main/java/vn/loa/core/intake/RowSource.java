package vn.loa.core.intake;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.core.intake.Dialect.Escape;
import vn.loa.core.intake.RecordSplitter.Piece;
import vn.loa.core.intake.Row.Quotes;

/** Rows out of text: the splitter finds the records, each is cut into cells in the way in which its quotes stand. */
final class RowSource {
    private final RecordSplitter splitter;
    private final Dialect dialect;
    private final Limits limits;
    private final Escapes escapes;
    private int rows;

    /** Rows of the text, whose first line has this number, within the limits of one line, cell, and so on. */
    RowSource(Reader text, Dialect dialect, int firstLine, Limits limits) {
        this.splitter = new RecordSplitter(text, dialect, firstLine, limits.lineChars());
        this.dialect = dialect;
        this.limits = limits;
        this.escapes = new Escapes(dialect);
    }

    /** The next row; null at the end. */
    @Nullable
    Row next() throws IOException {
        Piece piece = splitter.next();
        if (piece == null) {
            return null;
        }
        escapes.see(piece);
        return within(row(piece));
    }

    /** How quotes inside cells are written, by all rows so far. */
    Escape escape() {
        return escapes.verdict();
    }

    private Row row(Piece piece, List<String> cells) {
        return new Row(piece.line(), piece.text(), cells, piece.quotes(), null, piece.signs());
    }

    private Row row(Piece piece) {
        return switch (piece.quotes()) {
            case NONE, CLOSED -> fitting(piece);
            case ODD -> {
                List<String> plain = plain(piece);
                yield InnerQuotes.areClear(plain, dialect.quote())
                        ? row(piece, InnerQuotes.cells(plain, dialect.quote()))
                        : new Row(piece.line(), piece.text(), plain, Quotes.UNCLOSED, null, piece.signs());
            }
            case UNCLOSED -> row(piece, plain(piece));
        };
    }

    private List<String> plain(Piece piece) {
        return RecordText.plainCells(piece.text(), dialect.separator());
    }

    /** The row of a record whose quotes fit, as the standard dialect writes it. */
    private Row fitting(Piece piece) {
        Dialect written = dialect.with(piece.escape());
        if (written.isStandard() && piece.quotes() == Quotes.NONE) {
            return row(piece, plain(piece));
        }
        List<String> cells = RecordText.cells(piece.text(), written);
        if (written.isStandard()) {
            return row(piece, cells);
        }
        String text = RecordText.of(cells, dialect.separator(), RecordText.lineEnd(piece.text()));
        return new Row(piece.line(), text, cells, piece.quotes(), null, piece.signs());
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
