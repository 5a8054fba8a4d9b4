package vn.loa.batch.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import vn.loa.core.submission.Ledger;
import vn.loa.core.submission.Receipt;
import vn.loa.core.submission.SubmissionKind;

/** The ledger of one plan and the rows that count. */
public final class Submissions {
    private final Ground ground;

    Submissions(Ground ground) {
        this.ground = ground;
    }

    /** Admits all that is loaded and waits, of every kind, one after the other in order, in one transaction; gives what was admitted. */
    public Admissions admitPending(Run run) {
        return ground.sql().transactionResult(transaction -> new Admitting(transaction.dsl(), ground, run).all());
    }

    /** What each of these submissions replaced, one after the other; nothing is said of those that replaced nothing. */
    public void replaced(Run run, List<Receipt> receipts, Consumer<Replacement> use) {
        ground.sql().transaction(transaction -> {
            Replacements replacements = new Replacements(transaction.dsl(), ground, run);
            for (Receipt receipt : receipts) {
                Replacement replacement = replacements.of(receipt);
                if (replacement != null) {
                    use.accept(replacement);
                }
            }
        });
    }

    /** Why a held submission cannot be accepted as a full one or a supplement (null: as it came); null where it can. */
    public Verdict.@Nullable Reason againstAccepting(String id, @Nullable SubmissionKind as) {
        return ground.sql()
                .transactionResult(transaction -> new Deciding(transaction.dsl(), ground).againstAccepting(id, as));
    }

    /** Why a held submission cannot be dropped; null where it can. */
    public Verdict.@Nullable Reason againstDropping(String id) {
        return ground.sql()
                .transactionResult(transaction -> new Deciding(transaction.dsl(), ground).againstDropping(id));
    }

    /** Admits a held submission at this moment; nothing speaks against it. */
    public Verdict accept(Run run, String id, @Nullable SubmissionKind as) {
        return ground.sql()
                .transactionResult(transaction -> new Deciding(transaction.dsl(), ground).accept(run, id, as));
    }

    /** Puts a held submission aside for good; nothing speaks against it. */
    public Verdict drop(Run run, String id) {
        return ground.sql().transactionResult(transaction -> new Deciding(transaction.dsl(), ground).drop(run, id));
    }

    /** Every receipt, in the order of admission. */
    public List<Receipt> ledger() {
        return ground.sql().transactionResult(transaction -> receipts(admitted(transaction.dsl())));
    }

    /** Reads what counts at the end of the day in the ward's zone, of one snapshot; its rows are gone when the function returns. */
    public <T> T asOf(LocalDate day, Function<AsOf, T> use) {
        return ground.sql().transactionResult(transaction -> {
            DSLContext sql = transaction.dsl();
            sql.execute("set transaction isolation level repeatable read, read only");
            List<Admitted> admitted = admitted(sql);
            Map<Long, Admitted> byOrder = new HashMap<>();
            admitted.forEach(a -> byOrder.put(a.receipt().order(), a));
            List<Receipt> receipts = receipts(admitted);
            List<Admitted> counting = Ledger.of(receipts)
                    .asOf(day, ground.plan().ward().zone())
                    .effective()
                    .stream()
                    .map(receipt -> byOrder.get(receipt.order()))
                    .toList();
            return use.apply(new AsOf(
                    receipts, new EffectiveRows(sql, ground, counting), new OutcomeFiles(ground).asOf(sql, day)));
        });
    }

    private List<Admitted> admitted(DSLContext sql) {
        return new Receipts(ground).all(sql);
    }

    private static List<Receipt> receipts(List<Admitted> admitted) {
        return admitted.stream().map(Admitted::receipt).toList();
    }
}
