package vn.loa.batch.store;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static vn.loa.batch.store.tables.Tables.FILE;
import static vn.loa.batch.store.tables.Tables.PLACE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import vn.loa.batch.store.tables.File;
import vn.loa.core.submission.Admission;
import vn.loa.core.submission.Admission.Arrival;
import vn.loa.core.submission.Receipt;

/** One transaction that admits every reading that is loaded and not admitted yet; core decides, this reads and writes. */
final class Admitting {
    /**
     * A reading that waits; of a file of series or difficulties, which makes no submission and is admitted whole, or of any other. Where
     * an earlier reading was of such a file, this one takes its place, though it be refused now or of another kind.
     */
    record Waiting(int fileId, int firstId, int reading, Instant received, String name, boolean outcomes) {
        Arrival arrival(Instant floor) {
            return new Arrival(received.isBefore(floor) ? floor : received, received, name);
        }

        /** What is read again is admitted now. */
        Arrival arrivalNow(Instant now) {
            return new Arrival(now, received, name);
        }
    }

    private static final File SOME_READING = FILE.as("some_reading");

    private static final Field<Boolean> IS_OUTCOMES = field(exists(selectOne()
                    .from(SOME_READING)
                    .where(
                            SOME_READING.PLAN_ID.eq(FILE.PLAN_ID),
                            SOME_READING.FIRST_ID.eq(FILE.FIRST_ID),
                            SOME_READING.READING.le(FILE.READING),
                            SOME_READING.KIND.in("series", "feedback"),
                            SOME_READING.REFUSAL.isNull())))
            .as("is_outcomes");

    private final DSLContext sql;
    private final Ground ground;
    private final Run run;
    private final Readings readings;
    private final OutcomeAdmissions outcomes;

    Admitting(DSLContext sql, Ground ground, Run run) {
        this.sql = sql;
        this.ground = ground;
        this.run = run;
        this.readings = new Readings(ground);
        this.outcomes = new OutcomeAdmissions(sql, ground);
    }

    Admissions all() {
        Ground.hold(sql, Ground.Lock.ADMIT, ground.planId());
        List<Waiting> waiting = waiting();
        if (waiting.isEmpty()) {
            return Admissions.NONE;
        }
        OpenLedger ledger = new OpenLedger(sql, ground, run);
        Instant floor = Runs.floor(sql, ground.planId());
        List<Receipt> receipts = new ArrayList<>();
        List<OutcomeReceipt> files = new ArrayList<>();
        List<Waiting> first = waiting.stream()
                .filter(file -> file.reading() == 1)
                .sorted(Comparator.comparing(file -> file.arrival(floor), Admission.order()))
                .toList();
        for (Waiting file : first) {
            long place = ledger.nextPlace();
            stand(file.fileId(), place);
            if (file.outcomes()) {
                files.add(outcomes.admit(run, file.fileId(), ledger.nextOrder(), place, file.arrival(floor)));
            } else {
                receipts.addAll(first(ledger, file, place, file.arrival(floor)));
            }
        }
        Rereading rereading = new Rereading(sql, ground, ledger);
        for (Waiting file : rereading.inPlace(waiting)) {
            Arrival now = file.arrivalNow(run.now(floor));
            long place = rereading.place(file.firstId());
            stand(file.fileId(), place);
            receipts.addAll(rereading.admit(file, place, now));
            if (file.outcomes()) {
                files.add(outcomes.admit(run, file.fileId(), ledger.nextOrder(), place, now));
            }
        }
        return new Admissions(receipts, files);
    }

    private List<Waiting> waiting() {
        return sql.select(FILE.FILE_ID, FILE.FIRST_ID, FILE.READING, FILE.RECEIVED, FILE.NAME, IS_OUTCOMES)
                .from(FILE)
                .where(
                        FILE.PLAN_ID.eq(ground.planId()),
                        notExists(selectOne()
                                .from(PLACE)
                                .where(PLACE.PLAN_ID.eq(FILE.PLAN_ID), PLACE.FILE_ID.eq(FILE.FILE_ID))))
                .orderBy(FILE.SHA256, FILE.NAME_UNIT, FILE.READING)
                .fetch(row -> new Waiting(
                        row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6()));
    }

    private List<Receipt> first(OpenLedger ledger, Waiting file, long place, Arrival arrival) {
        return readings.parts(sql, file.fileId()).entrySet().stream()
                .map(one -> ledger.decide(
                                new OpenLedger.Case(null, file.fileId(), one.getKey(), place, one.getValue(), arrival),
                                (zero, rows, standing) -> Admission.decide(one.getValue(), zero, rows, standing))
                        .receipt())
                .toList();
    }

    private void stand(int fileId, long place) {
        sql.insertInto(PLACE, PLACE.PLAN_ID, PLACE.FILE_ID, PLACE.PLACE_)
                .values(ground.planId(), fileId, place)
                .execute();
    }
}
