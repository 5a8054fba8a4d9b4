package vn.loa.batch.store;

import static org.jooq.impl.DSL.min;
import static vn.loa.batch.store.tables.Tables.ADMISSION;
import static vn.loa.batch.store.tables.Tables.FILE;
import static vn.loa.batch.store.tables.Tables.SUBMISSION;

import java.util.List;
import java.util.Locale;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import vn.loa.batch.store.Terms.TermList;
import vn.loa.core.submission.Receipt;
import vn.loa.core.submission.SubmissionKind;
import vn.loa.core.submission.SubmissionState;

/** The ledger of one plan as it stands in the database. */
final class Receipts {
    /** What people type: the number of the submission's first admission. */
    private static final Field<Long> ID = min(ADMISSION.ORDINAL)
            .over()
            .partitionBy(ADMISSION.PLAN_ID, ADMISSION.FILE_ID, ADMISSION.PART)
            .as("id");

    private final Ground ground;

    Receipts(Ground ground) {
        this.ground = ground;
    }

    /** In the order of admission. */
    List<Admitted> all(DSLContext sql) {
        return all(sql, Seen.ALL);
    }

    /** Those that a reader had seen, in the order of admission. */
    List<Admitted> all(DSLContext sql, Seen seen) {
        return all(sql, seen.submissions());
    }

    private List<Admitted> all(DSLContext sql, Condition which) {
        return sql.select(
                        ID,
                        ADMISSION.ORDINAL,
                        ADMISSION.PLACE,
                        SUBMISSION.UNIT,
                        SUBMISSION.PERIOD,
                        ADMISSION.KIND,
                        FILE.NAME,
                        FILE.RECEIVED,
                        ADMISSION.ADMITTED,
                        ADMISSION.STATE,
                        ADMISSION.ACCEPTED,
                        ADMISSION.ZERO,
                        ADMISSION.RETURNED,
                        ADMISSION.REPORT,
                        SUBMISSION.ANSWERED,
                        ADMISSION.FILE_ID,
                        ADMISSION.PART,
                        ADMISSION.STRAY,
                        ADMISSION.ADDED,
                        ADMISSION.REMOVED,
                        ADMISSION.CHANGED)
                .from(ADMISSION)
                .join(SUBMISSION)
                .on(
                        SUBMISSION.PLAN_ID.eq(ADMISSION.PLAN_ID),
                        SUBMISSION.FILE_ID.eq(ADMISSION.FILE_ID),
                        SUBMISSION.PART.eq(ADMISSION.PART))
                .join(FILE)
                .on(FILE.PLAN_ID.eq(ADMISSION.PLAN_ID), FILE.FILE_ID.eq(ADMISSION.FILE_ID))
                .where(ADMISSION.PLAN_ID.eq(ground.planId()), which)
                .orderBy(ADMISSION.ORDINAL)
                .fetch(this::admitted);
    }

    private Admitted admitted(Record row) {
        return new Admitted(
                new Receipt(
                        row.get(ID).toString(),
                        row.get(ADMISSION.ORDINAL),
                        row.get(ADMISSION.PLACE),
                        ground.terms().term(TermList.UNIT, row.get(SUBMISSION.UNIT)),
                        Terms.period(row.get(SUBMISSION.PERIOD)),
                        kind(row.get(ADMISSION.KIND)),
                        row.get(FILE.NAME),
                        row.get(FILE.RECEIVED),
                        row.get(ADMISSION.ADMITTED),
                        SubmissionState.valueOf(row.get(ADMISSION.STATE).toUpperCase(Locale.ROOT)),
                        row.get(ADMISSION.ACCEPTED),
                        row.get(ADMISSION.ZERO),
                        row.get(ADMISSION.RETURNED),
                        row.get(ADMISSION.REPORT),
                        row.get(SUBMISSION.ANSWERED)),
                row.get(ADMISSION.FILE_ID),
                row.get(ADMISSION.PART),
                row.get(ADMISSION.STRAY),
                row.get(ADMISSION.ADDED),
                row.get(ADMISSION.REMOVED),
                row.get(ADMISSION.CHANGED));
    }

    static SubmissionKind kind(String code) {
        return SubmissionKind.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
