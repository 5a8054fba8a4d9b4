package vn.loa.core.submission;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
     * @param zero its zero report
     * @param rows its accepted rows; of what is no correction they need not be given where nothing stands
     * @param standing what is effective before it
     */
    public static Decision decide(Part part, ZeroKey zero, List<RowKey> rows, Standing standing) {
        Comparison comparison = new Comparison(rows, standing.rows());
        return switch (part.kind()) {
            case FULL -> full(part, zero, rows, standing, comparison);
            case SUPPLEMENT -> supplement(part, false, zero, rows, standing, comparison);
            case CORRECTION -> join(part, false, zero, rows, standing);
        };
    }

    private static Decision full(Part part, ZeroKey zero, List<RowKey> rows, Standing standing, Comparison comparison) {
        if (!part.counts()) {
            return comparison.decision(SubmissionState.EMPTY, SubmissionKind.FULL, false);
        }
        boolean shrinks = standing.full() && 2 * comparison.kept() < comparison.standing();
        if (shrinks && !part.mainPeriod()) {
            return supplement(part, true, zero, rows, standing, comparison);
        }
        return comparison.decision(
                shrinks ? SubmissionState.HELD : SubmissionState.EFFECTIVE, SubmissionKind.FULL, false);
    }

    /**
     * What a held submission becomes once somebody has accepted it: never held again, whatever stands by then. Also what a supplement or
     * a correction becomes when a report before it is read again, and it joins anew.
     *
     * @param as FULL or SUPPLEMENT, whichever the person says it is; CORRECTION of one that is
     */
    public static Decision accept(Part part, SubmissionKind as, ZeroKey zero, List<RowKey> rows, Standing standing) {
        Comparison comparison = new Comparison(rows, standing.rows());
        return as == SubmissionKind.FULL
                ? comparison.decision(
                        part.counts() ? SubmissionState.EFFECTIVE : SubmissionState.EMPTY, SubmissionKind.FULL, false)
                : join(part, false, zero, rows, standing);
    }

    /** What a submission becomes that somebody has dropped, or that its file, read again, no longer makes. */
    public static Decision drop(SubmissionKind kind) {
        return new Decision(SubmissionState.DROPPED, kind, false, false, Map.of(), List.of(), 0, 0, 0);
    }

    private static Decision supplement(
            Part part, boolean stray, ZeroKey zero, List<RowKey> rows, Standing standing, Comparison comparison) {
        return comparison.kept() >= 3 && 2 * comparison.kept() >= comparison.standing()
                ? comparison.decision(SubmissionState.HELD, SubmissionKind.SUPPLEMENT, stray)
                : join(part, stray, zero, rows, standing);
    }

    private static Decision join(Part part, boolean stray, ZeroKey zero, List<RowKey> rows, Standing standing) {
        Joining joining = new Joining(rows, standing);
        int joined = part.accepted() - joining.returned().size();
        Map<Integer, Objection> returned = joining.returned();
        boolean zeroSays = part.zero() > 0;
        if (zeroSays && Joining.isOld(zero.answers(), standing)) {
            returned.put(zero.line(), Objection.OLD_SLIP);
            zeroSays = false;
        } else if (zeroSays && !standing.rows().isEmpty()) {
            returned.put(zero.line(), Objection.ZERO_WITH_CONTENT);
            zeroSays = false;
        }
        boolean says = zeroSays || joined > 0;
        return new Decision(
                says ? SubmissionState.EFFECTIVE : SubmissionState.EMPTY,
                part.kind() == SubmissionKind.CORRECTION ? SubmissionKind.CORRECTION : SubmissionKind.SUPPLEMENT,
                joining.isReport() || zeroSays && Joining.isReport(zero.answers(), standing),
                stray,
                returned,
                joining.overridden(),
                standing.rows().isEmpty() ? 0 : joined - joining.overridden().size(),
                0,
                joining.overridden().size());
    }

    /** The ledger's line of a submission whose number in the order of admission is {@code order}; its id and place are that number. */
    static Receipt receipt(long order, Part part, ZeroKey zero, Arrival arrival, Decision decision) {
        return receipt(Long.toString(order), order, order, part, zero, arrival, decision);
    }

    /** The ledger's line of a decision on a submission that has an id already, or another place than the last. */
    public static Receipt receipt(
            String id, long order, long place, Part part, ZeroKey zero, Arrival arrival, Decision decision) {
        int back = decision.returned().size();
        int zeroBack = part.zero() > 0 && decision.returned().containsKey(zero.line()) ? 1 : 0;
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
                part.returned() + back,
                decision.report(),
                part.answered());
    }

    /** Admits what was read in memory, without a store: each file at the instant it was received, in the order of admission. */
    public static List<Submission> all(List<Delivery> deliveries) {
        Counter counter = new Counter();
        deliveries.stream()
                .sorted(Comparator.comparing(d -> new Arrival(d.received(), d.received(), d.file()), order()))
                .forEach(counter::admit);
        return counter.admitted();
    }

    private static int byCodePoint(String a, String b) {
        return Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
    }
}
