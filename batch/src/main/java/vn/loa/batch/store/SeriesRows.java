package vn.loa.batch.store;

import static vn.loa.batch.store.tables.Tables.SERIES_ROW;

import java.util.Locale;
import org.jooq.Record;
import vn.loa.batch.store.Terms.TermList;
import vn.loa.core.outcome.SeriesKind;
import vn.loa.core.outcome.SeriesRow;

/** A figure of a series as a row of {@code loa.series_row}: written by COPY in the order of the columns, read by jOOQ. */
final class SeriesRows {
    private static final int COLUMNS = 11;

    private final int planId;
    private final Terms terms;

    SeriesRows(Ground ground) {
        this.planId = ground.planId();
        this.terms = ground.terms();
    }

    void write(BinaryRows rows, int fileId, SeriesRow row) {
        rows.row(COLUMNS)
                .int4(planId)
                .int4(fileId)
                .int4(row.line())
                .int2(terms.code(TermList.SERIES, row.series()))
                .int2(Terms.month(row.month()))
                .text(row.kind().code())
                .int8(row.numerator())
                .int8(row.denominator())
                .numeric(row.value())
                .text(row.source())
                .text(row.note());
    }

    SeriesRow read(Record row) {
        return new SeriesRow(
                row.get(SERIES_ROW.LINE),
                terms.term(TermList.SERIES, row.get(SERIES_ROW.SERIES)),
                Terms.month(row.get(SERIES_ROW.MONTH)),
                SeriesKind.valueOf(row.get(SERIES_ROW.KIND).toUpperCase(Locale.ROOT)),
                row.get(SERIES_ROW.NUMERATOR),
                row.get(SERIES_ROW.DENOMINATOR),
                row.get(SERIES_ROW.VALUE),
                row.get(SERIES_ROW.SOURCE),
                row.get(SERIES_ROW.NOTE));
    }
}
