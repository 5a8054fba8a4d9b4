package vn.loa.batch.store;

import static org.jooq.impl.DSL.any;
import static vn.loa.batch.store.tables.Tables.ADMISSION;
import static vn.loa.batch.store.tables.Tables.FILE;
import static vn.loa.batch.store.tables.Tables.OUTCOME_ADMISSION;
import static vn.loa.batch.store.tables.Tables.RUN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import vn.loa.batch.store.Evaluations.KeptEvaluation;
import vn.loa.core.evaluation.Adjustment.LaterFile;
import vn.loa.core.submission.Ledger;
import vn.loa.core.submission.SubmissionState;

/** Files that one plan's units have sent. */
public final class Files {
    private final Ground ground;
    private final KeptFiles kept;

    Files(Ground ground) {
        this.ground = ground;
        this.kept = new KeptFiles(ground);
    }

    /**
     * Every one of the files with these digests, as it was last read, with present states; by name in code point order. Which of them a
     * file at hand is, {@link KeptFile#answersTo} tells.
     */
    public List<KeptFile> withDigests(Collection<String> sha256) {
        return kept.where(FILE.SHA256.eq(any(sha256.toArray(String[]::new))));
    }

    /**
     * Files that had been admitted by the end of the day in the ward's zone: the inputs of an evaluation, by name and digest.
     *
     * <p>Counts are as they stood then: what a later admission of the same file returned is not among them.
     *
     * @param last the run that evaluated: what later runs admitted on the same day it had not seen
     */
    public List<KeptFile> inputs(LocalDate asOf, Run last) {
        return kept.seen(seen(asOf, last));
    }

    /**
     * Files that the later of two evaluations had seen and the earlier had not, or of which it had not seen everything. What is held
     * or was dropped is not admitted.
     */
    public List<LaterFile> between(KeptEvaluation earlier, KeptEvaluation later) {
        Seen before = seen(earlier.evaluation().asOf(), earlier.run());
        Seen after = seen(later.evaluation().asOf(), later.run());
        Condition fresh = among(
                after.submissions()
                        .andNot(before.submissions())
                        .and(ADMISSION.STATE.notIn(SubmissionState.HELD.code(), SubmissionState.DROPPED.code())),
                after.outcomes().andNot(before.outcomes()));
        return ground.sql()
                .transactionResult(transaction -> transaction
                        .dsl()
                        .selectDistinct(FILE.NAME, FILE.SHA256, FILE.RECEIVED)
                        .from(FILE)
                        .where(FILE.PLAN_ID.eq(ground.planId()), fresh)
                        .orderBy(FILE.NAME, FILE.SHA256, FILE.RECEIVED)
                        .fetch(row -> new LaterFile(row.value1(), row.value2(), row.value3())));
    }

    private Seen seen(LocalDate asOf, Run last) {
        return new Seen(Ledger.endOf(asOf, ground.plan().ward().zone()), last.id());
    }

    /** How many files came into the archive only after the end of the day in the ward's zone; one that was read again counts once. */
    public int admittedAfter(LocalDate asOf) {
        Instant end = Ledger.endOf(asOf, ground.plan().ward().zone());
        var admitted = DSL.select(ADMISSION.FILE_ID, ADMISSION.ADMITTED)
                .from(ADMISSION)
                .where(ADMISSION.PLAN_ID.eq(ground.planId()))
                .unionAll(DSL.select(OUTCOME_ADMISSION.FILE_ID, OUTCOME_ADMISSION.ADMITTED)
                        .from(OUTCOME_ADMISSION)
                        .where(OUTCOME_ADMISSION.PLAN_ID.eq(ground.planId())))
                .asTable("admitted");
        return ground.sql()
                .transactionResult(transaction -> transaction
                        .dsl()
                        .fetchCount(DSL.select(FILE.FIRST_ID)
                                .from(FILE)
                                .join(admitted)
                                .on(FILE.FILE_ID.eq(admitted.field(ADMISSION.FILE_ID)))
                                .where(FILE.PLAN_ID.eq(ground.planId()))
                                .groupBy(FILE.FIRST_ID)
                                .having(DSL.min(admitted.field(ADMISSION.ADMITTED))
                                        .ge(end))));
    }

    /** Files with an admission of these. */
    private static Condition among(Condition submissions, Condition outcomes) {
        return DSL.exists(DSL.selectOne()
                        .from(ADMISSION)
                        .where(ADMISSION.PLAN_ID.eq(FILE.PLAN_ID), ADMISSION.FILE_ID.eq(FILE.FILE_ID), submissions))
                .or(DSL.exists(DSL.selectOne()
                        .from(OUTCOME_ADMISSION)
                        .where(
                                OUTCOME_ADMISSION.PLAN_ID.eq(FILE.PLAN_ID),
                                OUTCOME_ADMISSION.FILE_ID.eq(FILE.FILE_ID),
                                outcomes)));
    }

    /**
     * Which of the files with these digests no run that came to its end has told of: a run died behind reading them, and the one that
     * completes its work tells in its place. By digest and unit of the name.
     */
    public Set<String> untold(Collection<String> sha256) {
        return ground.sql()
                .transactionResult(transaction -> transaction
                        .dsl()
                        .select(FILE.SHA256, FILE.NAME_UNIT)
                        .from(FILE)
                        .where(
                                FILE.PLAN_ID.eq(ground.planId()),
                                FILE.SHA256.eq(any(sha256.toArray(String[]::new))),
                                FileRows.isLastReading(),
                                DSL.notExists(DSL.selectOne()
                                        .from(RUN)
                                        .where(
                                                RUN.PLAN_ID.eq(FILE.PLAN_ID),
                                                RUN.RUN_ID.ge(FILE.RUN_ID),
                                                RUN.READ_NEW_FILE.isTrue())))
                        .fetchSet(row -> row.value1() + row.value2()));
    }

    /** Begins to load one file, in one transaction on one connection; {@code received} is held to the run's start. */
    public Loading load(Run run, Instant received) {
        return Loading.begin(ground, run, received, null);
    }

    /** Begins to load a file that was read before; its first receipt stays. */
    public Loading loadAgain(Run run, KeptFile before) {
        return Loading.begin(ground, run, before.received(), before);
    }
}
