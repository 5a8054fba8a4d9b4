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
import org.jooq.impl.DSL;
import vn.loa.core.submission.Ledger;

/** Files that one plan's units have sent. */
public final class Files {
    private final Ground ground;
    private final KeptFiles kept;

    Files(Ground ground) {
        this.ground = ground;
        this.kept = new KeptFiles(ground);
    }

    /**
     * Every one of the files with these digests, with first counts and present states; by name in code point order. Which of them a
     * file at hand is, {@link KeptFile#answersTo} tells.
     */
    public List<KeptFile> withDigests(Collection<String> sha256) {
        return kept.where(FILE.SHA256.eq(any(sha256.toArray(String[]::new))));
    }

    /**
     * Files that had been admitted by the end of the day in the ward's zone: the inputs of an evaluation, by name and digest.
     *
     * @param computed when the run that evaluated began: what later runs admitted on the same day it had not seen
     */
    public List<KeptFile> admittedBy(LocalDate asOf, Instant computed) {
        Instant end = Ledger.endOf(asOf, ground.plan().ward().zone());
        return kept.where(DSL.exists(DSL.selectOne()
                        .from(ADMISSION)
                        .join(RUN)
                        .on(RUN.PLAN_ID.eq(ADMISSION.PLAN_ID), RUN.RUN_ID.eq(ADMISSION.RUN_ID))
                        .where(
                                ADMISSION.PLAN_ID.eq(FILE.PLAN_ID),
                                ADMISSION.FILE_ID.eq(FILE.FILE_ID),
                                ADMISSION.ADMITTED.lt(end),
                                RUN.STARTED.le(computed)))
                .or(DSL.exists(DSL.selectOne()
                        .from(OUTCOME_ADMISSION)
                        .join(RUN)
                        .on(RUN.PLAN_ID.eq(OUTCOME_ADMISSION.PLAN_ID), RUN.RUN_ID.eq(OUTCOME_ADMISSION.RUN_ID))
                        .where(
                                OUTCOME_ADMISSION.PLAN_ID.eq(FILE.PLAN_ID),
                                OUTCOME_ADMISSION.FILE_ID.eq(FILE.FILE_ID),
                                OUTCOME_ADMISSION.ADMITTED.lt(end),
                                RUN.STARTED.le(computed)))));
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
        return Loading.begin(ground, run, received);
    }
}
