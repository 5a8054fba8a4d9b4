package vn.loa.batch.store;

import javax.sql.DataSource;
import org.jooq.DSLContext;
import vn.loa.core.plan.Plan;

/**
 * What every noun of one plan stands on.
 *
 * @param planId first part of every key
 * @param digest of the plan as it is used, lower-case hex
 * @param vocabulary digest of what the plan's words mean: where it changes, files with rows to mend are read again
 */
record Ground(
        DataSource database, DSLContext sql, int planId, Plan plan, String digest, String vocabulary, Terms terms) {
    /** Kinds of advisory lock; the plan's id is the second part of its key. */
    enum Lock {
        REGISTER,
        RUN,
        ADMIT;

        int key() {
            return 0x6c6f6100 + ordinal();
        }
    }

    /** Waits for the plan's lock of this kind and holds it to the end of the transaction. */
    static void hold(DSLContext transaction, Lock lock, int planId) {
        transaction.fetch("select pg_advisory_xact_lock(?, ?)", lock.key(), planId);
    }
}
