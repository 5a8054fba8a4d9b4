package vn.loa.batch.store;

import static vn.loa.batch.store.tables.Tables.DIFFICULTY;

import org.jooq.Record;
import vn.loa.batch.store.Terms.TermList;
import vn.loa.core.outcome.Difficulty;

/** A difficulty as a row of {@code loa.difficulty}: written by COPY in the order of the columns, read by jOOQ. */
final class DifficultyRows {
    private static final int COLUMNS = 9;

    private final int planId;
    private final Terms terms;

    DifficultyRows(Ground ground) {
        this.planId = ground.planId();
        this.terms = ground.terms();
    }

    void write(BinaryRows rows, int fileId, Difficulty row) {
        rows.row(COLUMNS)
                .int4(planId)
                .int4(fileId)
                .int4(row.line())
                .int2(terms.code(TermList.UNIT, row.unit()))
                .text(row.id())
                .date(row.received())
                .text(row.content())
                .date(row.answered())
                .text(row.answer());
    }

    Difficulty read(Record row) {
        return new Difficulty(
                row.get(DIFFICULTY.LINE),
                terms.term(TermList.UNIT, row.get(DIFFICULTY.UNIT)),
                row.get(DIFFICULTY.FEEDBACK_ID),
                row.get(DIFFICULTY.RECEIVED),
                row.get(DIFFICULTY.CONTENT),
                row.get(DIFFICULTY.ANSWERED),
                row.get(DIFFICULTY.ANSWER));
    }
}
