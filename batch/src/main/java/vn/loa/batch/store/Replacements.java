package vn.loa.batch.store;

import static vn.loa.batch.store.tables.Tables.FILE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import vn.loa.core.submission.Difference;
import vn.loa.core.submission.Ledger;
import vn.loa.core.submission.Receipt;
import vn.loa.core.submission.SubmissionKind;
import vn.loa.core.submission.SubmissionState;

/** What full submissions replaced, as it counted when they were admitted (formats.md §2.3). */
final class Replacements {
    private final DSLContext sql;
    private final Ground ground;
    private final List<Admitted> ledger;
    private final AdmissionRows rows;

    Replacements(DSLContext sql, Ground ground, Run run) {
        this.sql = sql;
        this.ground = ground;
        this.ledger = new Receipts(ground).all(sql);
        this.rows = new AdmissionRows(sql, ground, run);
    }

    /** Null where it is no report that counts, no row stood before it, or a later one had replaced it already when it was read again. */
    @Nullable
    Replacement of(Receipt receipt) {
        if (receipt.kind() != SubmissionKind.FULL || receipt.state() != SubmissionState.EFFECTIVE) {
            return null;
        }
        List<Admitted> others = ledger.stream()
                .filter(a -> a.receipt().order() < receipt.order())
                .filter(a -> a.receipt().unit().equals(receipt.unit())
                        && a.receipt().period().equals(receipt.period()))
                .toList();
        List<Admitted> stood = effective(receipt, others);
        if (stood.stream().anyMatch(a -> isFullBehind(a.receipt(), receipt))) {
            return null;
        }
        List<Difference.Line> before = rows.lines(effective(
                receipt,
                others.stream()
                        .filter(a -> a.receipt().place() < receipt.place())
                        .toList()));
        if (before.isEmpty()) {
            return null;
        }
        Admitted own = ledger.stream()
                .filter(a -> a.receipt().order() == receipt.order())
                .findFirst()
                .orElseThrow();
        var file = sql.select(FILE.fields())
                .from(FILE)
                .where(FILE.PLAN_ID.eq(ground.planId()), FILE.FILE_ID.eq(own.fileId()))
                .fetchSingle();
        return new Replacement(
                receipt, new Readings(ground).read(sql, file), Difference.of(before, rows.lines(List.of(own))));
    }

    private static boolean isFullBehind(Receipt other, Receipt receipt) {
        return other.kind() == SubmissionKind.FULL && other.place() > receipt.place();
    }

    private static List<Admitted> effective(Receipt receipt, List<Admitted> admitted) {
        Map<Long, Admitted> byOrder = new HashMap<>();
        admitted.forEach(a -> byOrder.put(a.receipt().order(), a));
        return Ledger.of(admitted.stream().map(Admitted::receipt).toList())
                .present()
                .effective(receipt.unit(), receipt.period())
                .stream()
                .map(r -> Objects.requireNonNull(byOrder.get(r.order())))
                .toList();
    }
}
