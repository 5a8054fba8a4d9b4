package vn.loa.batch.store;

import static vn.loa.batch.store.tables.Tables.FILE;
import static vn.loa.batch.store.tables.Tables.PLACE;
import static vn.loa.batch.store.tables.Tables.SLIP_ANSWER;

import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import vn.loa.core.intake.Reading;
import vn.loa.core.intake.Returned;
import vn.loa.core.intake.Slip;
import vn.loa.core.submission.SlipRow;

/**
 * Which returned rows a correction has answered: what became of the answer is its own affair, and a row of it that goes back stands in the
 * newer slip only.
 */
final class Corrected {
    private final SlipBook book;
    /** The last place from which a row of a slip was answered. */
    private final Map<SlipRow, Long> answered = new HashMap<>();

    Corrected(DSLContext sql, Ground ground) {
        this.book = new SlipBook(sql, ground);
        sql.select(SLIP_ANSWER.SLIP, SLIP_ANSWER.SLIP_LINE, PLACE.PLACE_)
                .from(SLIP_ANSWER)
                .join(FILE)
                .on(FILE.PLAN_ID.eq(SLIP_ANSWER.PLAN_ID), FILE.FILE_ID.eq(SLIP_ANSWER.FILE_ID))
                .join(PLACE)
                .on(PLACE.PLAN_ID.eq(FILE.PLAN_ID), PLACE.FILE_ID.eq(FILE.FILE_ID))
                .where(SLIP_ANSWER.PLAN_ID.eq(ground.planId()), FileRows.isLastReading())
                .forEach(row -> answered.merge(new SlipRow(row.value1(), row.value2()), row.value3(), Math::max));
    }

    /**
     * Whether a returned row, or the row of an older slip that it answers itself, has been answered by what came later.
     *
     * @param place of the row's file; null where it has none yet
     */
    boolean covers(int fileId, @Nullable Long place, Reading reading, Returned row) {
        if (answered.isEmpty()) {
            return false;
        }
        if (answered.containsKey(new SlipRow(Slip.id(reading, row.unit()), row.line()))) {
            return true;
        }
        SlipRow answers = book.answersOf(fileId).get(row.line());
        if (answers == null || place == null) {
            return false;
        }
        long own = place;
        return book.chain(answers).stream().anyMatch(older -> answered.getOrDefault(older, 0L) > own);
    }
}
