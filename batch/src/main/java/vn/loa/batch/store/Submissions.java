package vn.loa.batch.store;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import vn.loa.core.activity.Activity;
import vn.loa.core.submission.Receipt;

/** The ledger of one plan and the rows that count. */
public final class Submissions {
    Submissions() {}

    /** Admits all that is loaded and waits, one after the other in order, in one transaction; gives what was admitted. */
    public List<Receipt> admitPending(Run run) {
        throw new IllegalStateException("not written yet");
    }

    /** Every receipt, in the order of admission. */
    public List<Receipt> ledger() {
        throw new IllegalStateException("not written yet");
    }

    /**
     * Reads the ledger and the rows effective at the end of the day in the ward's zone, of one snapshot. The rows stream from the
     * database each time they are iterated; they are gone when the function returns.
     */
    public <T> T asOf(LocalDate day, BiFunction<List<Receipt>, Iterable<Activity>, T> use) {
        throw new IllegalStateException("not written yet");
    }
}
