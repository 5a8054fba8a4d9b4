package vn.loa.batch.store;

import static vn.loa.batch.store.tables.Tables.ADMISSION;
import static vn.loa.batch.store.tables.Tables.OUTCOME_ADMISSION;

import java.time.Instant;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * Admissions that a reader had seen: an evaluation those by the end of its as-of day, and not those of later runs on that same day.
 *
 * @param end of the day; null: no end
 * @param lastRun number of the last run that counts
 */
record Seen(@Nullable Instant end, long lastRun) {
    static final Seen ALL = new Seen(null, Long.MAX_VALUE);

    Condition submissions() {
        return of(ADMISSION.ADMITTED, ADMISSION.RUN_ID);
    }

    Condition outcomes() {
        return of(OUTCOME_ADMISSION.ADMITTED, OUTCOME_ADMISSION.RUN_ID);
    }

    private Condition of(Field<Instant> admitted, Field<Long> run) {
        Condition counted = run.le(lastRun);
        return end == null ? counted : counted.and(admitted.lt(end));
    }
}
