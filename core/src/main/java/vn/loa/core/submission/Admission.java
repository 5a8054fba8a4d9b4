package vn.loa.core.submission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.loa.core.activity.Activity;
import vn.loa.core.submission.Decision.Objection;

/**
 * Decides what a submission becomes, given what is effective for its unit and period (formats.md §2.3, §2.4). Pure: the store and a
 * list in memory ask here, and nowhere else.
 */
public final class Admission {
    private Admission() {}

    /** The instants and the name by which submissions queue. */
    public record Arrival(Instant admitted, Instant received, String file) {}

    /** Order of admission: instant of admission, receipt, then the file's name in code point order. */
    public static Comparator<Arrival> order() {
        return Comparator.comparing(Arrival::admitted)
                .thenComparing(Arrival::received)
                .thenComparing(Arrival::file, Admission::byCodePoint);
    }

    /**
     * Weighs one submission.
     *
     * @param part what the file says about the unit and period
     * @param zeroLine line of its zero report; 0 without one
     * @param rows its accepted rows; need not be given where nothing stands
     * @param standing what is effective before it
     */
    public static Decision decide(Part part, int zeroLine, List<RowKey> rows, Standing standing) {
        Comparison comparison = new Comparison(rows, standing.rows());
        if (part.kind() != SubmissionKind.FULL) {
            return supplement(part, false, zeroLine, rows, standing, comparison);
        }
        if (!part.counts()) {
            return comparison.decision(SubmissionState.EMPTY, SubmissionKind.FULL, false);
        }
        boolean shrinks = standing.full() && 2 * comparison.kept() < comparison.standing();
        if (shrinks && !part.mainPeriod()) {
            return supplement(part, true, zeroLine, rows, standing, comparison);
        }
        return comparison.decision(
                shrinks ? SubmissionState.HELD : SubmissionState.EFFECTIVE, SubmissionKind.FULL, false);
    }

    /**
     * What a held submission becomes once somebody has accepted it: never held again, whatever stands by then. Also what a supplement
     * becomes when a report before it is read again, and it joins anew.
     *
     * @param as FULL or SUPPLEMENT, whichever the person says it is
     */
    public static Decision accept(Part part, SubmissionKind as, int zeroLine, List<RowKey> rows, Standing standing) {
        Comparison comparison = new Comparison(rows, standing.rows());
        return as == SubmissionKind.FULL
                ? comparison.decision(
                        part.counts() ? SubmissionState.EFFECTIVE : SubmissionState.EMPTY, SubmissionKind.FULL, false)
                : join(part, false, zeroLine, rows, standing);
    }

    /** What a submission becomes that somebody has dropped, or that its file, read again, no longer makes. */
    public static Decision drop(SubmissionKind kind) {
        return new Decision(SubmissionState.DROPPED, kind, false, Map.of(), List.of(), 0, 0, 0);
    }

    private static Decision supplement(
            Part part, boolean stray, int zeroLine, List<RowKey> rows, Standing standing, Comparison comparison) {
        return comparison.kept() >= 3 && 2 * comparison.kept() >= comparison.standing()
                ? comparison.decision(SubmissionState.HELD, SubmissionKind.SUPPLEMENT, stray)
                : join(part, stray, zeroLine, rows, standing);
    }

    private static Decision join(Part part, boolean stray, int zeroLine, List<RowKey> rows, Standing standing) {
        Joining joining = new Joining(rows, standing.rows());
        int joined = part.accepted() - joining.returned().size();
        Map<Integer, Objection> returned = joining.returned();
        boolean zero = part.zero() > 0;
        if (zero && !standing.rows().isEmpty()) {
            returned.put(zeroLine, Objection.ZERO_WITH_CONTENT);
            zero = false;
        }
        boolean says = zero || joined > 0;
        return new Decision(
                says ? SubmissionState.EFFECTIVE : SubmissionState.EMPTY,
                SubmissionKind.SUPPLEMENT,
                stray,
                returned,
                joining.overridden(),
                standing.rows().isEmpty() ? 0 : joined - joining.overridden().size(),
                0,
                joining.overridden().size());
    }

    /** The ledger's line of a submission whose number in the order of admission is {@code order}; its id and place are that number. */
    public static Receipt receipt(long order, Part part, Arrival arrival, Decision decision) {
        return receipt(Long.toString(order), order, order, part, arrival, decision);
    }

    /** The ledger's line of a decision on a submission that has an id already, or another place than the last. */
    public static Receipt receipt(String id, long order, long place, Part part, Arrival arrival, Decision decision) {
        int zeroBack = (int) decision.returned().values().stream()
                .filter(Objection.ZERO_WITH_CONTENT::equals)
                .count();
        int back = decision.returned().size();
        return new Receipt(
                id,
                order,
                place,
                part.unit(),
                part.period(),
                decision.kind(),
                arrival.file(),
                arrival.received(),
                arrival.admitted(),
                decision.state(),
                part.accepted() - (back - zeroBack),
                part.zero() - zeroBack,
                part.returned() + back);
    }

    /** Admits what was read in memory, without a store: each file at the instant it was received, in the order of admission. */
    public static List<Submission> all(List<Delivery> deliveries) {
        List<Submission> admitted = new ArrayList<>();
        deliveries.stream()
                .sorted(Comparator.comparing(d -> new Arrival(d.received(), d.received(), d.file()), order()))
                .forEach(delivery -> delivery.parts().forEach(part -> admitted.add(admit(delivery, part, admitted))));
        return List.copyOf(admitted);
    }

    private static Submission admit(Delivery delivery, Part part, List<Submission> earlier) {
        long order = earlier.size() + 1;
        String id = Long.toString(order);
        List<Activity> activities = delivery.activities(part);
        List<RowKey> rows = RowKey.all(id, activities);
        Decision decision = decide(part, delivery.zeroLine(part), rows, standing(part, earlier));
        Receipt receipt =
                receipt(order, part, new Arrival(delivery.received(), delivery.received(), delivery.file()), decision);
        return new Submission(
                receipt,
                activities.stream()
                        .filter(a -> !decision.returned().containsKey(a.line()))
                        .toList(),
                decision.overridden());
    }

    private static Standing standing(Part part, List<Submission> earlier) {
        LedgerView view =
                Ledger.of(earlier.stream().map(Submission::receipt).toList()).present();
        Receipt full = view.effectiveFull(part.unit(), part.period());
        List<RowKey> rows = new ArrayList<>();
        Set<Overridden> gone = new HashSet<>();
        for (Receipt receipt : view.effective(part.unit(), part.period())) {
            Submission submission = earlier.get(Math.toIntExact(receipt.order()) - 1);
            gone.addAll(submission.overridden());
            rows.addAll(RowKey.all(receipt.id(), submission.activities()));
        }
        rows.removeIf(row -> gone.contains(new Overridden(row.submission(), row.line())));
        return new Standing(full != null && full.accepted() > 0, rows);
    }

    private static int byCodePoint(String a, String b) {
        return Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
    }
}
