package vn.loa.batch.store;

import static org.jooq.impl.DSL.any;
import static vn.loa.batch.store.tables.Tables.FILE;
import static vn.loa.batch.store.tables.Tables.PLACE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import vn.loa.batch.store.Admitting.Waiting;
import vn.loa.batch.store.OpenLedger.Case;
import vn.loa.core.submission.Admission;
import vn.loa.core.submission.Admission.Arrival;
import vn.loa.core.submission.Decision;
import vn.loa.core.submission.Part;
import vn.loa.core.submission.Receipt;
import vn.loa.core.submission.RowKey;
import vn.loa.core.submission.Standing;
import vn.loa.core.submission.SubmissionKind;
import vn.loa.core.submission.SubmissionState;
import vn.loa.core.submission.ZeroKey;

/**
 * Admits files that were read again: their submissions take the place of the old ones, supplements that came after those join anew,
 * and what a person had decided on the old ones holds for the new (formats.md §2.1).
 */
final class Rereading {
    private record Key(String unit, String period) {}

    private final DSLContext sql;
    private final Ground ground;
    private final OpenLedger ledger;
    private final Readings readings;

    Rereading(DSLContext sql, Ground ground, OpenLedger ledger) {
        this.sql = sql;
        this.ground = ground;
        this.ledger = ledger;
        this.readings = new Readings(ground);
    }

    /** Those of the files that were read before, in the order of receipt; all first readings have their places. */
    List<Waiting> inPlace(List<Waiting> waiting) {
        List<Waiting> again =
                waiting.stream().filter(file -> file.reading() > 1).toList();
        Integer[] firsts = again.stream().map(Waiting::firstId).toArray(Integer[]::new);
        Map<Integer, Long> places = sql.select(PLACE.FILE_ID, PLACE.PLACE_)
                .from(PLACE)
                .where(PLACE.PLAN_ID.eq(ground.planId()), PLACE.FILE_ID.eq(any(firsts)))
                .fetchMap(PLACE.FILE_ID, PLACE.PLACE_);
        return again.stream()
                .sorted(Comparator.comparing((Waiting file) -> Objects.requireNonNull(places.get(file.firstId())))
                        .thenComparing(Waiting::reading))
                .toList();
    }

    List<Receipt> admit(Waiting file, long place, Arrival arrival) {
        Map<Key, Admitted> old = new LinkedHashMap<>();
        ledger.ofFile(before(file))
                .forEach(a -> old.put(new Key(a.receipt().unit(), a.receipt().period()), a));
        List<Receipt> admitted = new ArrayList<>();
        for (Map.Entry<Integer, Part> one : readings.parts(sql, file.fileId()).entrySet()) {
            Part part = one.getValue();
            Admitted prior = old.remove(new Key(part.unit(), part.period()));
            long at = prior == null ? place : prior.receipt().place();
            admitted.add(ledger.decide(
                            new Case(null, file.fileId(), one.getKey(), at, part, arrival),
                            (zero, rows, standing) -> decided(prior, place)
                                    ? follow(Objects.requireNonNull(prior).receipt(), part, zero, rows, standing)
                                    : Admission.decide(part, zero, rows, standing))
                    .receipt());
            joinAnew(at, part.unit(), part.period(), arrival);
        }
        old.values().stream()
                .filter(gone -> gone.receipt().state() != SubmissionState.DROPPED)
                .forEach(gone -> drop(gone, arrival));
        return admitted;
    }

    /** Whether a person had accepted or dropped the old one: then it stands at another place, or nowhere. */
    private static boolean decided(@Nullable Admitted prior, long place) {
        return prior != null
                && (prior.receipt().place() != place || prior.receipt().state() == SubmissionState.DROPPED);
    }

    private static Decision follow(Receipt prior, Part part, ZeroKey zero, List<RowKey> rows, Standing standing) {
        return prior.state() == SubmissionState.DROPPED
                ? Admission.drop(prior.kind())
                : Admission.accept(part, prior.kind(), zero, rows, standing);
    }

    /** The new reading says nothing about this unit and period any more. */
    private void drop(Admitted gone, Arrival arrival) {
        Receipt old = gone.receipt();
        ledger.decide(again(gone, arrival), (zero, rows, standing) -> Admission.drop(old.kind()));
        joinAnew(old.place(), old.unit(), old.period(), arrival);
    }

    /** Supplements and corrections between the place and the next full report meet other rows than they did. */
    private void joinAnew(long place, String unit, String period, Arrival now) {
        for (Admitted later : ledger.behind(place, unit, period)) {
            Receipt receipt = later.receipt();
            boolean effective = receipt.state() == SubmissionState.EFFECTIVE;
            if (effective && receipt.kind() == SubmissionKind.FULL) {
                return;
            }
            if (receipt.kind() != SubmissionKind.FULL && (effective || receipt.state() == SubmissionState.EMPTY)) {
                Case one = again(later, now);
                ledger.decideAnew(
                        later,
                        one,
                        (zero, rows, standing) -> Admission.accept(one.part(), receipt.kind(), zero, rows, standing));
            }
        }
    }

    private Case again(Admitted old, Arrival now) {
        Part part = readings.part(sql, old);
        Receipt receipt = old.receipt();
        return new Case(
                receipt.id(),
                old.fileId(),
                old.part(),
                receipt.place(),
                part,
                new Arrival(now.admitted(), receipt.received(), receipt.file()));
    }

    long place(int fileId) {
        return sql.select(PLACE.PLACE_)
                .from(PLACE)
                .where(PLACE.PLAN_ID.eq(ground.planId()), PLACE.FILE_ID.eq(fileId))
                .fetchSingle(PLACE.PLACE_);
    }

    /** The reading before this one. */
    private int before(Waiting file) {
        return sql.select(FILE.FILE_ID)
                .from(FILE)
                .where(
                        FILE.PLAN_ID.eq(ground.planId()),
                        FILE.FIRST_ID.eq(file.firstId()),
                        FILE.READING.lt(file.reading()))
                .orderBy(FILE.READING.desc())
                .limit(1)
                .fetchSingle(FILE.FILE_ID);
    }
}
