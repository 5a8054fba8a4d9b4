package vn.loa.batch.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loa.core.intake.Returned;
import vn.loa.core.submission.Ledger;
import vn.loa.core.submission.Receipt;
import vn.loa.core.submission.SubmissionKind;
import vn.loa.core.submission.SubmissionState;

/** Which returned rows need no answer any more: a later full submission of their unit and period has become effective. */
final class Superseded {
    private record Key(String unit, String period) {}

    private record Maker(int fileId, String unit) {}

    private final Map<Key, List<Admitted>> ledger = new HashMap<>();
    private final Map<Maker, List<String>> periods = new HashMap<>();

    /** In the order of admission. */
    Superseded(List<Admitted> admitted) {
        Set<Receipt> standing =
                Set.copyOf(Ledger.of(admitted.stream().map(Admitted::receipt).toList())
                        .present()
                        .receipts());
        for (Admitted one :
                admitted.stream().filter(a -> standing.contains(a.receipt())).toList()) {
            Receipt receipt = one.receipt();
            ledger.computeIfAbsent(new Key(receipt.unit(), receipt.period()), k -> new ArrayList<>())
                    .add(one);
            periods.computeIfAbsent(new Maker(one.fileId(), receipt.unit()), m -> new ArrayList<>())
                    .add(receipt.period());
        }
    }

    /** A row without a period is settled when every submission that its unit made in the file is. */
    boolean covers(int fileId, Instant received, Returned row) {
        String unit = row.unit();
        String period = row.period();
        if (unit == null) {
            return false;
        }
        if (period != null) {
            return later(fileId, received, new Key(unit, period));
        }
        List<String> made = periods.getOrDefault(new Maker(fileId, unit), List.of());
        return !made.isEmpty() && made.stream().allMatch(p -> later(fileId, received, new Key(unit, p)));
    }

    private boolean later(int fileId, Instant received, Key key) {
        List<Admitted> same = ledger.getOrDefault(key, List.of());
        Receipt own = own(fileId, same);
        return same.stream()
                .filter(a -> a.fileId() != fileId)
                .map(Admitted::receipt)
                .anyMatch(r -> r.kind() == SubmissionKind.FULL
                        && r.state() == SubmissionState.EFFECTIVE
                        && (own == null ? r.received().isAfter(received) : r.cameAfter(own)));
    }

    private static @Nullable Receipt own(int fileId, List<Admitted> same) {
        return same.stream()
                .filter(a -> a.fileId() == fileId)
                .map(Admitted::receipt)
                .reduce((first, second) -> second)
                .orElse(null);
    }
}
