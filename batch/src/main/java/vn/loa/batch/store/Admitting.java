package vn.loa.batch.store;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static vn.loa.batch.store.tables.Tables.ADMISSION;
import static vn.loa.batch.store.tables.Tables.FILE;
import static vn.loa.batch.store.tables.Tables.SUBMISSION;
import static vn.loa.batch.store.tables.Tables.ZERO_REPORT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import vn.loa.batch.store.Terms.TermList;
import vn.loa.core.submission.Admission;
import vn.loa.core.submission.Admission.Arrival;
import vn.loa.core.submission.Decision;
import vn.loa.core.submission.Ledger;
import vn.loa.core.submission.LedgerView;
import vn.loa.core.submission.Part;
import vn.loa.core.submission.Receipt;
import vn.loa.core.submission.RowKey;
import vn.loa.core.submission.Standing;

/** One transaction that admits everything loaded and not admitted yet; core decides, this reads and writes. */
final class Admitting {
    private record Key(String unit, String period) {}

    /** A submission that waits; without a part, a file that makes none. */
    private record Pending(int fileId, int number, @Nullable Part part, Arrival arrival) {}

    private final DSLContext sql;
    private final Ground ground;
    private final AdmissionRows rows;
    private final OutcomeAdmissions outcomes;
    private final Readings readings;
    private final Map<Key, List<Admitted>> ledger = new HashMap<>();
    private long order;

    Admitting(DSLContext sql, Ground ground, Run run) {
        Ground.hold(sql, Ground.Lock.ADMIT, ground.planId());
        this.sql = sql;
        this.ground = ground;
        this.rows = new AdmissionRows(sql, ground, run);
        this.outcomes = new OutcomeAdmissions(sql, ground, run);
        this.readings = new Readings(ground);
    }

    Admissions all() {
        List<Pending> pending = pending(Runs.floor(sql, ground.planId()));
        if (pending.isEmpty()) {
            return Admissions.NONE;
        }
        new Receipts(ground).all(sql).forEach(this::enter);
        order = Math.max(order, outcomes.last());
        List<Receipt> receipts = new ArrayList<>();
        List<OutcomeReceipt> files = new ArrayList<>();
        for (Pending one : pending) {
            Part part = one.part();
            if (part == null) {
                files.add(outcomes.admit(one.fileId(), ++order, one.arrival()));
            } else {
                receipts.add(admit(one, part).receipt());
            }
        }
        return new Admissions(receipts, files);
    }

    private void enter(Admitted admitted) {
        Receipt receipt = admitted.receipt();
        ledger.computeIfAbsent(new Key(receipt.unit(), receipt.period()), k -> new ArrayList<>())
                .add(admitted);
        order = Math.max(order, receipt.order());
    }

    /** In the order of admission; within a file, of its parts. */
    private List<Pending> pending(Instant floor) {
        Stream<Pending> files = outcomes.pending().stream()
                .map(row -> new Pending(row.get(FILE.FILE_ID), 0, null, arrival(row, floor)));
        return Stream.concat(submissions(floor), files)
                .sorted(Comparator.comparing(Pending::arrival, Admission.order()))
                .toList();
    }

    private Stream<Pending> submissions(Instant floor) {
        return sql
                .select(FILE.NAME, FILE.RECEIVED)
                .select(SUBMISSION.fields())
                .from(SUBMISSION)
                .join(FILE)
                .on(FILE.PLAN_ID.eq(SUBMISSION.PLAN_ID), FILE.FILE_ID.eq(SUBMISSION.FILE_ID))
                .where(
                        SUBMISSION.PLAN_ID.eq(ground.planId()),
                        notExists(selectOne()
                                .from(ADMISSION)
                                .where(
                                        ADMISSION.PLAN_ID.eq(SUBMISSION.PLAN_ID),
                                        ADMISSION.FILE_ID.eq(SUBMISSION.FILE_ID),
                                        ADMISSION.PART.eq(SUBMISSION.PART))))
                .orderBy(FILE.SHA256, FILE.NAME_UNIT, SUBMISSION.PART)
                .fetch(row -> new Pending(
                        row.get(SUBMISSION.FILE_ID), row.get(SUBMISSION.PART), readings.part(row), arrival(row, floor)))
                .stream();
    }

    private static Arrival arrival(Record row, Instant floor) {
        Instant received = row.get(FILE.RECEIVED);
        return new Arrival(received.isBefore(floor) ? floor : received, received, row.get(FILE.NAME));
    }

    private Admitted admit(Pending pending, Part part) {
        long number = ++order;
        Map<String, Admitted> standing = standing(part);
        Standing stands = stands(standing, part);
        // Where nothing stands there is nothing to compare with, and the rows need not be read.
        List<RowKey> keys = stands.rows().isEmpty()
                ? List.of()
                : RowKey.all(Long.toString(number), rows.of(pending.fileId(), part));
        int zeroLine = part.zero() == 0 ? 0 : zeroLine(pending.fileId(), part);
        Decision decision = Admission.decide(part, zeroLine, keys, stands);
        Receipt receipt = Admission.receipt(number, part, pending.arrival(), decision);
        Admitted admitted = new Admitted(
                receipt,
                pending.fileId(),
                pending.number(),
                decision.stray(),
                decision.added(),
                decision.removed(),
                decision.changed());
        rows.write(admitted, decision, standing);
        enter(admitted);
        return admitted;
    }

    /** Submissions that are effective for the part's unit and period, by id, in order. */
    private Map<String, Admitted> standing(Part part) {
        List<Admitted> same = ledger.getOrDefault(new Key(part.unit(), part.period()), List.of());
        Map<Long, Admitted> byOrder = new HashMap<>();
        same.forEach(a -> byOrder.put(a.receipt().order(), a));
        Map<String, Admitted> standing = new LinkedHashMap<>();
        view(same)
                .effective(part.unit(), part.period())
                .forEach(receipt -> standing.put(receipt.id(), Objects.requireNonNull(byOrder.get(receipt.order()))));
        return standing;
    }

    private Standing stands(Map<String, Admitted> standing, Part part) {
        List<Admitted> withRows = standing.values().stream()
                .filter(a -> a.receipt().accepted() > 0)
                .toList();
        if (withRows.isEmpty()) {
            return Standing.NOTHING;
        }
        Receipt full = view(List.copyOf(standing.values())).effectiveFull(part.unit(), part.period());
        return new Standing(full != null && full.accepted() > 0, rows.standing(withRows));
    }

    private static LedgerView view(List<Admitted> admitted) {
        return Ledger.of(admitted.stream().map(Admitted::receipt).toList()).present();
    }

    private int zeroLine(int fileId, Part part) {
        return sql.select(ZERO_REPORT.LINE)
                .from(ZERO_REPORT)
                .where(
                        ZERO_REPORT.PLAN_ID.eq(ground.planId()),
                        ZERO_REPORT.FILE_ID.eq(fileId),
                        ZERO_REPORT.UNIT.eq(ground.terms().code(TermList.UNIT, part.unit())),
                        ZERO_REPORT.PERIOD.eq(Terms.period(part.period())))
                .fetchSingle(ZERO_REPORT.LINE);
    }
}
