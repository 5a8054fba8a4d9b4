package vn.loa.batch.store;

import static vn.loa.batch.store.tables.Tables.DIFFICULTY;
import static vn.loa.batch.store.tables.Tables.FILE;
import static vn.loa.batch.store.tables.Tables.OUTCOME_ADMISSION;
import static vn.loa.batch.store.tables.Tables.OUTCOME_ADMISSION_ROW;
import static vn.loa.batch.store.tables.Tables.SERIES_ROW;

import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import vn.loa.core.intake.ProblemKind;
import vn.loa.core.outcome.Difficulty;
import vn.loa.core.outcome.OutcomeFile;
import vn.loa.core.outcome.Outcomes;
import vn.loa.core.outcome.SeriesRow;
import vn.loa.core.submission.Admission.Arrival;

/** What admission reads and writes of files that make no submission. */
final class OutcomeAdmissions {
    private final DSLContext sql;
    private final Ground ground;
    private final OutcomeFiles files;

    OutcomeAdmissions(DSLContext sql, Ground ground) {
        this.sql = sql;
        this.ground = ground;
        this.files = new OutcomeFiles(ground);
    }

    /** Files of which a reader had seen the admission. */
    List<Integer> files(Seen seen) {
        return sql.select(OUTCOME_ADMISSION.FILE_ID)
                .from(OUTCOME_ADMISSION)
                .where(OUTCOME_ADMISSION.PLAN_ID.eq(ground.planId()), seen.outcomes())
                .fetch(OUTCOME_ADMISSION.FILE_ID);
    }

    /** The number of the last one admitted; 0 where there is none. */
    long last() {
        Long last = sql.select(DSL.max(OUTCOME_ADMISSION.ORDINAL))
                .from(OUTCOME_ADMISSION)
                .where(OUTCOME_ADMISSION.PLAN_ID.eq(ground.planId()))
                .fetchSingle()
                .value1();
        return last == null ? 0 : last;
    }

    OutcomeReceipt admit(Run run, int fileId, long order, long place, Arrival arrival) {
        Set<Integer> idle = idle(fileId, order, place, arrival);
        int returned = idle.size()
                + sql.select(FILE.RETURNED)
                        .from(FILE)
                        .where(FILE.PLAN_ID.eq(ground.planId()), FILE.FILE_ID.eq(fileId))
                        .fetchSingle(FILE.RETURNED);
        sql.insertInto(OUTCOME_ADMISSION)
                .set(OUTCOME_ADMISSION.PLAN_ID, ground.planId())
                .set(OUTCOME_ADMISSION.ORDINAL, order)
                .set(OUTCOME_ADMISSION.FILE_ID, fileId)
                .set(OUTCOME_ADMISSION.RUN_ID, run.id())
                .set(OUTCOME_ADMISSION.ADMITTED, arrival.admitted())
                .set(OUTCOME_ADMISSION.RETURNED, returned)
                .execute();
        idle.forEach(line -> sql.insertInto(OUTCOME_ADMISSION_ROW)
                .set(OUTCOME_ADMISSION_ROW.PLAN_ID, ground.planId())
                .set(OUTCOME_ADMISSION_ROW.ORDINAL, order)
                .set(OUTCOME_ADMISSION_ROW.LINE, line)
                .set(OUTCOME_ADMISSION_ROW.PROBLEM, ProblemKind.MISSING_VALUE.code())
                .execute());
        return new OutcomeReceipt(order, arrival.file(), arrival.received(), arrival.admitted(), returned);
    }

    /** Withdrawals of what nobody has sent. Where the file withdraws nothing, what came before need not be read. */
    private Set<Integer> idle(int fileId, long order, long place, Arrival arrival) {
        List<SeriesRow> series =
                files.series(sql, SERIES_ROW.FILE_ID.eq(fileId)).getOrDefault(fileId, List.of());
        List<Difficulty> difficulties =
                files.difficulties(sql, DIFFICULTY.FILE_ID.eq(fileId)).getOrDefault(fileId, List.of());
        OutcomeFile file = new OutcomeFile(
                arrival.file(), order, place, arrival.received(), arrival.admitted(), series, difficulties);
        return file.withdraws() ? Outcomes.idleWithdrawals(file, files.admitted(sql)) : Set.of();
    }
}
