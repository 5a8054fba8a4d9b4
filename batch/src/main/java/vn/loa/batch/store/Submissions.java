package vn.loa.batch.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jooq.DSLContext;
import vn.loa.core.submission.Ledger;
import vn.loa.core.submission.Receipt;

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
