package vn.loa.batch.store;

import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import vn.loa.batch.store.OpenLedger.Case;
import vn.loa.batch.store.Verdict.Reason;
import vn.loa.core.submission.Admission;
import vn.loa.core.submission.Admission.Arrival;
import vn.loa.core.submission.Ledger;
import vn.loa.core.submission.Part;
import vn.loa.core.submission.Receipt;
import vn.loa.core.submission.SubmissionKind;
import vn.loa.core.submission.SubmissionState;

/** A person's word on one held submission: a second line in the ledger, of the same submission (formats.md §2.3). */
final class Deciding {
    private final DSLContext sql;
    private final Ground ground;
    private final Readings readings;
    private final List<Admitted> ledger;

    Deciding(DSLContext sql, Ground ground) {
        this.sql = sql;
        this.ground = ground;
        this.readings = new Readings(ground);
        this.ledger = new Receipts(ground).all(sql);
    }

    /** Why the submission cannot be dropped; null where it can. */
    @Nullable
    Reason againstDropping(String id) {
        List<Receipt> lines = ledger.stream()
                .map(Admitted::receipt)
                .filter(r -> r.id().equals(id))
                .toList();
        if (lines.isEmpty()) {
            return Reason.UNKNOWN;
        }
        Receipt last = lines.get(lines.size() - 1);
        if (last.state() != SubmissionState.HELD) {
            return lines.get(0).state() == SubmissionState.HELD ? Reason.ALREADY_DECIDED : Reason.NOT_HELD;
        }
        boolean stands = Ledger.of(ledger.stream().map(Admitted::receipt).toList())
                .present()
                .receipts(last.unit(), last.period())
                .contains(last);
        return stands ? null : Reason.READ_AGAIN;
    }

    /** Why the submission cannot be accepted; null where it can. */
    @Nullable
    Reason againstAccepting(String id, @Nullable SubmissionKind as) {
        Reason reason = againstDropping(id);
        if (reason != null) {
            return reason;
        }
        Admitted held = last(id);
        if (as == null && held.receipt().kind() == SubmissionKind.SUPPLEMENT) {
            return Reason.SAY_WHICH;
        }
        return as == SubmissionKind.SUPPLEMENT && held.receipt().accepted() == 0 ? Reason.ZERO_CANNOT_JOIN : null;
    }

    /** Admits it now, at the end of the line; its receipt stays. */
    Verdict accept(Run run, String id, @Nullable SubmissionKind as) {
        Admitted held = last(id);
        Part part = readings.part(sql, held);
        SubmissionKind kind = as == null ? held.receipt().kind() : as;
        OpenLedger open = new OpenLedger(sql, ground, run);
        List<Admitted> corrections = kind == SubmissionKind.FULL ? corrections(open, held) : List.of();
        Admitted accepted = open.decide(
                again(run, held, part, open.nextPlace()),
                (zero, rows, standing) -> Admission.accept(part, kind, zero, rows, standing));
        corrections.forEach(correction -> follow(run, open, correction));
        return done(held, accepted);
    }

    /** What has mended rows of the held one while it waited, in the order of receipt: its rows are rows of that report. */
    private List<Admitted> corrections(OpenLedger open, Admitted held) {
        SlipBook book = new SlipBook(sql, ground);
        Receipt receipt = held.receipt();
        return open.behind(0, receipt.unit(), receipt.period()).stream()
                .filter(one -> one.receipt().kind() == SubmissionKind.CORRECTION
                        && one.receipt().state() != SubmissionState.DROPPED
                        && book.answersAny(one.fileId(), held.fileId()))
                .toList();
    }

    /** The report that has just been admitted would replace its own corrections. */
    private void follow(Run run, OpenLedger open, Admitted correction) {
        Part part = readings.part(sql, correction);
        open.decide(
                again(run, correction, part, open.nextPlace()),
                (zero, rows, standing) -> Admission.accept(part, SubmissionKind.CORRECTION, zero, rows, standing));
    }

    Verdict drop(Run run, String id) {
        Admitted held = last(id);
        OpenLedger open = new OpenLedger(sql, ground, run);
        return done(
                held,
                open.decide(
                        again(
                                run,
                                held,
                                readings.part(sql, held),
                                held.receipt().place()),
                        (zero, rows, standing) -> Admission.drop(held.receipt().kind())));
    }

    private Case again(Run run, Admitted held, Part part, long place) {
        Receipt receipt = held.receipt();
        Arrival arrival = new Arrival(run.now(Runs.floor(sql, ground.planId())), receipt.received(), receipt.file());
        return new Case(receipt.id(), held.fileId(), held.part(), place, part, arrival);
    }

    private Admitted last(String id) {
        return ledger.stream()
                .filter(a -> a.receipt().id().equals(id))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    /** A held one has returned nothing by itself: what more goes back now, joining returns. */
    private static Verdict done(Admitted held, Admitted decided) {
        return new Verdict.Done(
                decided.receipt(),
                Math.max(0, decided.receipt().returned() - held.receipt().returned()),
                decided.added(),
                decided.removed(),
                decided.changed());
    }
}
