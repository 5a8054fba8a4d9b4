package vn.loa.core.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/** All admitted submissions, in the order of their admission. What is effective is a question of reading, as of an instant. */
public final class Ledger {
    private final List<Receipt> receipts;

    private Ledger(List<Receipt> receipts) {
        this.receipts = receipts;
    }

    /** Receipts in any order; a submission on which more than one decision was taken comes more than once, with later orders. */
    public static Ledger of(List<Receipt> receipts) {
        return new Ledger(receipts.stream()
                .sorted(Comparator.comparingLong(Receipt::order))
                .toList());
    }

    /** What had been admitted before the instant. */
    public LedgerView before(Instant end) {
        return new LedgerView(
                receipts.stream().filter(r -> r.admitted().isBefore(end)).toList());
    }

    /** What had been admitted by the end of the day in the zone (formats.md §2.7). */
    public LedgerView asOf(LocalDate day, ZoneId zone) {
        return before(endOf(day, zone));
    }

    /** Everything, as it stands after the last admission. */
    public LedgerView present() {
        return new LedgerView(receipts);
    }

    /** The first instant that is no longer the day. */
    public static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
