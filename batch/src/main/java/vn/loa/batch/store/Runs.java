package vn.loa.batch.store;

import static vn.loa.batch.store.tables.Tables.ADMISSION;
import static vn.loa.batch.store.tables.Tables.OUTCOME_ADMISSION;
import static vn.loa.batch.store.tables.Tables.RUN;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Runs of one plan: when they began and ended, and that no two of them mix. */
public final class Runs {
    private final Ground ground;

    Runs(Ground ground) {
        this.ground = ground;
    }

    /** Takes the plan for one run; empty where another run has it. Released by closing, or with the connection when the process dies. */
    public Optional<RunLock> lock() {
        return RunLock.take(ground);
    }

    public Run begin(Instant started) {
        Instant start = started.truncatedTo(ChronoUnit.MICROS);
        long id = ground.sql()
                .transactionResult(transaction -> transaction
                        .dsl()
                        .insertInto(RUN)
                        .set(RUN.PLAN_ID, ground.planId())
                        .set(RUN.STARTED, start)
                        .returning(RUN.RUN_ID)
                        .fetchSingle(RUN.RUN_ID));
        return new Run(id, start);
    }

    /** The run is complete. The next admission's floor is its end where it read a new file or evaluated (formats.md §2.2). */
    public void end(Run run, Instant ended, boolean readNewFile, boolean evaluated) {
        ground.sql()
                .transaction(transaction -> transaction
                        .dsl()
                        .update(RUN)
                        .set(RUN.ENDED, ended.truncatedTo(ChronoUnit.MICROS))
                        .set(RUN.READ_NEW_FILE, readNewFile)
                        .set(RUN.EVALUATED, evaluated)
                        .where(RUN.PLAN_ID.eq(ground.planId()), RUN.RUN_ID.eq(run.id()))
                        .execute());
    }

    /**
     * What comes now came after this: the end of the last completed run that read a new file or evaluated (formats.md §2.2). A decision
     * on a held submission looks at no folder, and makes nothing come later.
     */
    public Instant floor() {
        return ground.sql().transactionResult(transaction -> lastEnd(transaction.dsl(), ground.planId()));
    }

    private static Instant lastEnd(DSLContext sql, int planId) {
        Instant end = sql.select(DSL.max(RUN.ENDED))
                .from(RUN)
                .where(RUN.PLAN_ID.eq(planId), RUN.READ_NEW_FILE.isTrue().or(RUN.EVALUATED.isTrue()))
                .fetchSingle()
                .value1();
        return end == null ? Instant.EPOCH : end;
    }

    /**
     * Nothing is admitted before this: the end of the last completed run that read a new file or evaluated. The last admission,
     * of whatever kind, counts too, so that after a run that died behind its admissions the order still follows the instants.
     */
    static Instant floor(DSLContext sql, int planId) {
        Instant admitted = sql.select(DSL.greatest(
                        DSL.field(DSL.select(DSL.max(ADMISSION.ADMITTED))
                                .from(ADMISSION)
                                .where(ADMISSION.PLAN_ID.eq(planId))),
                        DSL.field(DSL.select(DSL.max(OUTCOME_ADMISSION.ADMITTED))
                                .from(OUTCOME_ADMISSION)
                                .where(OUTCOME_ADMISSION.PLAN_ID.eq(planId)))))
                .fetchSingle()
                .value1();
        Instant floor = lastEnd(sql, planId);
        return admitted != null && admitted.isAfter(floor) ? admitted : floor;
    }
}
