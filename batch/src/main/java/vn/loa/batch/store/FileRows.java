package vn.loa.batch.store;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static vn.loa.batch.store.tables.Tables.FILE;
import static vn.loa.batch.store.tables.Tables.RETURNED_ROW;
import static vn.loa.batch.store.tables.Tables.SLIP;
import static vn.loa.batch.store.tables.Tables.SUBMISSION;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import vn.loa.batch.store.Terms.TermList;
import vn.loa.batch.store.tables.File;
import vn.loa.core.intake.Intake;
import vn.loa.core.intake.Reading;
import vn.loa.core.intake.Refusal;
import vn.loa.core.intake.Slip;
import vn.loa.core.submission.Part;

/** The ledger row of a file and its parts, written last in the file's own transaction. */
final class FileRows {
    private final DSLContext transaction;
    private final Ground ground;

    FileRows(DSLContext transaction, Ground ground) {
        this.transaction = transaction;
        this.ground = ground;
    }

    /** That no later reading of the file is there. */
    static Condition isLastReading() {
        File later = FILE.as("later");
        return notExists(selectOne()
                .from(later)
                .where(
                        later.PLAN_ID.eq(FILE.PLAN_ID),
                        later.FIRST_ID.eq(FILE.FIRST_ID),
                        later.READING.gt(FILE.READING)));
    }

    /**
     * False where the file is already there; waits for another loader that is just writing it.
     *
     * @param before the last reading of a file that is read again; null: it was never read
     */
    boolean insert(
            int fileId, Run run, Instant received, Reading reading, String keptDigest, @Nullable KeptFile before) {
        if (before == null) {
            return insert(fileId, fileId, 1, run, received, reading, keptDigest);
        }
        int firstId = transaction
                .select(FILE.FIRST_ID)
                .from(FILE)
                .where(
                        FILE.PLAN_ID.eq(ground.planId()),
                        FILE.SHA256.eq(before.sha256()),
                        FILE.NAME_UNIT.eq(before.nameUnit()),
                        FILE.READING.eq(before.reading()))
                .fetchSingle(FILE.FIRST_ID);
        int number = before.reading() + 1;
        return insert(fileId, firstId, number, run, received, reading, keptDigest)
                || !isThere(firstId, number, reading) && insert(fileId, fileId, 1, run, received, reading, keptDigest);
    }

    /** A refused file answers to any name; read again, one copy of it may turn out to be another unit's than the other. */
    private boolean isThere(int firstId, int number, Reading reading) {
        return transaction.fetchExists(
                FILE,
                FILE.PLAN_ID.eq(ground.planId()),
                FILE.FIRST_ID.eq(firstId),
                FILE.READING.eq(number),
                FILE.NAME_UNIT.eq(reading.nameUnit()));
    }

    private boolean insert(
            int fileId, int firstId, int number, Run run, Instant received, Reading reading, String keptDigest) {
        Refusal refusal = reading.refusal();
        Character separator = reading.separator();
        int inserted = transaction
                .insertInto(FILE)
                .set(FILE.PLAN_ID, ground.planId())
                .set(FILE.FILE_ID, fileId)
                .set(FILE.FIRST_ID, firstId)
                .set(FILE.READING, number)
                .set(FILE.VOCABULARY, ground.vocabulary())
                .set(FILE.SHA256, reading.sha256())
                .set(FILE.NAME_UNIT, reading.nameUnit())
                .set(FILE.NAME, reading.name())
                .set(FILE.RECEIVED, received.truncatedTo(ChronoUnit.MICROS))
                .set(FILE.RUN_ID, run.id())
                .set(FILE.PLAN_DIGEST, ground.digest())
                .set(FILE.READER_VERSION, Intake.VERSION)
                .set(FILE.KIND, reading.kind())
                .set(FILE.ENCODING, reading.encoding())
                .set(FILE.SEPARATOR, separator == null ? null : separator.toString())
                .set(FILE.NUMBER_STYLE, reading.numberStyle())
                .set(FILE.HEADER, reading.header().toArray(String[]::new))
                .set(FILE.RECORDS, reading.records())
                .set(FILE.ACCEPTED, reading.accepted())
                .set(FILE.ZERO, reading.zero())
                .set(FILE.RETURNED, reading.returned())
                .set(FILE.LEFT_OUT, reading.leftOut())
                .set(FILE.REFUSAL, refusal == null ? null : refusal.kind().code())
                .set(FILE.REFUSAL_REASON, refusal == null ? null : refusal.reason())
                .set(FILE.REFUSAL_DETAILS, refusal == null ? null : JSONB.valueOf(Json.object(refusal.details())))
                .set(FILE.PROBLEMS, counts(reading.problems()))
                .set(FILE.FINDINGS, counts(reading.findings()))
                .set(FILE.ONLY_UNIT, unit(reading.onlyUnit()))
                .set(FILE.ONLY_PERIOD, period(reading.onlyPeriod()))
                .set(FILE.ABOVE_PERIOD, period(reading.above().period()))
                .set(FILE.ABOVE_MONEY, reading.above().moneyFactor())
                .set(FILE.KEPT_SHA256, keptDigest)
                .onConflictDoNothing()
                .execute();
        if (inserted == 1) {
            insertParts(fileId, reading.parts());
            if (refusal == null) {
                insertSlips(fileId, firstId, reading);
            }
        }
        return inserted == 1;
    }

    private void insertParts(int fileId, List<Part> parts) {
        var insert = transaction.insertInto(
                SUBMISSION,
                SUBMISSION.PLAN_ID,
                SUBMISSION.FILE_ID,
                SUBMISSION.PART,
                SUBMISSION.UNIT,
                SUBMISSION.PERIOD,
                SUBMISSION.KIND,
                SUBMISSION.MAIN_PERIOD,
                SUBMISSION.ACCEPTED,
                SUBMISSION.ZERO,
                SUBMISSION.RETURNED,
                SUBMISSION.ANSWERED);
        int number = 0;
        for (Part part : parts) {
            insert = insert.values(
                    ground.planId(),
                    fileId,
                    ++number,
                    ground.terms().code(TermList.UNIT, part.unit()),
                    Terms.period(part.period()),
                    part.kind().code(),
                    part.mainPeriod(),
                    part.accepted(),
                    part.zero(),
                    part.returned(),
                    part.answered());
        }
        if (number > 0) {
            insert.execute();
        }
    }

    /** Every slip that the file may get: a row that was read well may go back when it is admitted. */
    private void insertSlips(int fileId, int firstId, Reading reading) {
        Set<String> units = new TreeSet<>();
        reading.parts().forEach(part -> units.add(part.unit()));
        transaction
                .selectDistinct(RETURNED_ROW.UNIT)
                .from(RETURNED_ROW)
                .where(
                        RETURNED_ROW.PLAN_ID.eq(ground.planId()),
                        RETURNED_ROW.FILE_ID.eq(fileId),
                        RETURNED_ROW.UNIT.isNotNull())
                .forEach(row -> units.add(ground.terms().term(TermList.UNIT, row.value1())));
        String onlyUnit = reading.onlyUnit();
        if (onlyUnit != null) {
            units.add(onlyUnit);
        }
        var insert = transaction
                .insertInto(SLIP, SLIP.PLAN_ID, SLIP.SLIP_, SLIP.FIRST_ID, SLIP.UNIT)
                .values(ground.planId(), Slip.id(reading, null), firstId, null);
        for (String unit : units) {
            insert = insert.values(ground.planId(), Slip.id(reading, unit), firstId, unit(unit));
        }
        insert.onConflictDoNothing().execute();
    }

    private @Nullable Short unit(@Nullable String code) {
        return code == null ? null : ground.terms().code(TermList.UNIT, code);
    }

    private static @Nullable Short period(@Nullable String code) {
        return code == null ? null : Terms.period(code);
    }

    private static <E extends Enum<E>> JSONB counts(Map<E, Integer> counts) {
        Map<String, Integer> codes = new TreeMap<>();
        counts.forEach((kind, count) -> codes.put(kind.name().toLowerCase(java.util.Locale.ROOT), count));
        return JSONB.valueOf(Json.object(codes));
    }
}
