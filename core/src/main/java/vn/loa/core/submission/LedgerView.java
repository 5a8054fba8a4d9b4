package vn.loa.core.submission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loa.core.activity.Activity;

/** The ledger as it stood at one instant: which submission counts for which unit and period. Immutable. */
public final class LedgerView {
    private record Key(String unit, String period) {
        static Key of(Receipt receipt) {
            return new Key(receipt.unit(), receipt.period());
        }
    }

    /** One submission at one place: a file read again stands where it stood. */
    private record Spot(Key key, long place) {}

    private final Map<Key, Receipt> firstFull = new HashMap<>();
    private final List<Receipt> receipts;
    private final Map<Key, List<Receipt>> byKey = new LinkedHashMap<>();
    private final Map<Key, List<Receipt>> effective = new LinkedHashMap<>();

    /** In the order of admission. */
    LedgerView(List<Receipt> admitted) {
        admitted.stream()
                .filter(receipt -> receipt.kind() == SubmissionKind.FULL)
                .forEach(receipt -> firstFull.putIfAbsent(Key.of(receipt), receipt));
        receipts = standing(admitted);
        for (Receipt receipt : receipts) {
            Key key = Key.of(receipt);
            byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(receipt);
            if (receipt.state() == SubmissionState.EFFECTIVE) {
                List<Receipt> standing = effective.computeIfAbsent(key, k -> new ArrayList<>());
                if (receipt.kind() == SubmissionKind.FULL) {
                    standing.clear();
                }
                standing.add(receipt);
            }
        }
    }

    /**
     * The last decision on each submission, less those whose place another reading of their file has taken, even if that one has left
     * it since: a person accepted it.
     */
    private static List<Receipt> standing(List<Receipt> admitted) {
        Map<String, Receipt> last = new HashMap<>();
        Map<Spot, Receipt> spots = new HashMap<>();
        for (Receipt receipt : admitted) {
            last.put(receipt.id(), receipt);
            spots.put(new Spot(Key.of(receipt), receipt.place()), receipt);
        }
        return spots.values().stream()
                .filter(receipt -> receipt.equals(last.get(receipt.id())))
                .sorted(Receipt.IN_PLACE)
                .toList();
    }

    /** Every submission, each once with its last decision and its last reading, in the order of receipt. */
    public List<Receipt> receipts() {
        return receipts;
    }

    /** As {@link #receipts()}, of one unit and period. */
    public List<Receipt> receipts(String unit, String period) {
        return List.copyOf(byKey.getOrDefault(new Key(unit, period), List.of()));
    }

    /** The full submission that counts; null where the unit has sent none that counts. */
    public @Nullable Receipt effectiveFull(String unit, String period) {
        List<Receipt> standing = effective(unit, period);
        return standing.isEmpty() || standing.get(0).kind() != SubmissionKind.FULL ? null : standing.get(0);
    }

    /** The report that counts: the full submission, else the first correction that counts as one; null where there is none. */
    public @Nullable Receipt effectiveReport(String unit, String period) {
        return effective(unit, period).stream()
                .filter(Receipt::report)
                .findFirst()
                .orElse(null);
    }

    /** When the first report came that says anything and was ever effective; null: none. Decides punctuality. */
    public @Nullable Instant firstReceived(String unit, String period) {
        return receipts(unit, period).stream()
                .filter(r -> r.report() && r.state() == SubmissionState.EFFECTIVE && r.counts())
                .map(Receipt::received)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The first full submission that was admitted, effective or not, in its first reading; null: none. Decides first-pass figures. */
    public @Nullable Receipt firstFull(String unit, String period) {
        return firstFull.get(new Key(unit, period));
    }

    /** Submissions whose rows count: per unit and period the effective full one, then the supplements and corrections that joined it. */
    public List<Receipt> effective() {
        return effective.values().stream().flatMap(List::stream).toList();
    }

    /** As {@link #effective()}, of one unit and period. */
    public List<Receipt> effective(String unit, String period) {
        return List.copyOf(effective.getOrDefault(new Key(unit, period), List.of()));
    }

    /** Where a submission stands now: REPLACED where a later full one has become effective. */
    public SubmissionState state(Receipt receipt) {
        return receipt.state() == SubmissionState.EFFECTIVE
                        && effective(receipt.unit(), receipt.period()).stream()
                                .noneMatch(r -> r.id().equals(receipt.id()))
                ? SubmissionState.REPLACED
                : receipt.state();
    }

    /** The rows that count, of submissions in memory: accepted ones of what is effective, less those that a supplement overrides. */
    public List<Activity> activities(Collection<Submission> submissions) {
        Map<String, Submission> byId = new HashMap<>();
        submissions.forEach(s -> byId.put(s.receipt().id(), s));
        List<Submission> counting = effective().stream()
                .map(r -> byId.get(r.id()))
                .filter(s -> s != null)
                .toList();
        Set<Overridden> overridden = new HashSet<>();
        counting.forEach(s -> overridden.addAll(s.overridden()));
        List<Activity> rows = new ArrayList<>();
        for (Submission submission : counting) {
            for (Activity activity : submission.activities()) {
                if (!overridden.contains(new Overridden(submission.receipt().id(), activity.line()))) {
                    rows.add(activity);
                }
            }
        }
        return rows;
    }
}
