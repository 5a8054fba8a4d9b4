package vn.loa.core.evaluation;

import java.util.List;
import java.util.stream.Collectors;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;
import vn.loa.core.submission.LedgerView;
import vn.loa.core.submission.Receipt;
import vn.loa.core.submission.SubmissionKind;
import vn.loa.core.submission.SubmissionState;

/**
 * What the ledger says about the figures' basis, over submissions whose period overlaps the span, as of the date.
 *
 * @param submissions all that had been admitted, whatever became of them
 * @param acceptedRows of those that are effective
 * @param returnedRows open ones: of those that no later full submission has replaced, and that no correction has answered
 * @param heldSubmissions waiting for a decision
 * @param supplements effective ones
 */
public record DataQuality(int submissions, int acceptedRows, int returnedRows, int heldSubmissions, int supplements) {
    static DataQuality of(Plan plan, Period span, LedgerView ledger) {
        List<Receipt> all = overlapping(plan, span, ledger.receipts());
        List<Receipt> effective = overlapping(plan, span, ledger.effective());
        return new DataQuality(
                all.size(),
                effective.stream().mapToInt(Receipt::accepted).sum(),
                openRows(all, ledger),
                (int) all.stream()
                        .filter(r -> r.state() == SubmissionState.HELD)
                        .count(),
                (int) effective.stream()
                        .filter(r -> r.kind() == SubmissionKind.SUPPLEMENT)
                        .count());
    }

    /** Of what went back, that which no correction has answered; of each unit and period by itself. */
    private static int openRows(List<Receipt> all, LedgerView ledger) {
        return all.stream()
                .filter(r -> isOpen(r, ledger))
                .collect(Collectors.groupingBy(
                        r -> List.of(r.unit(), r.period()), Collectors.summingInt(r -> r.returned() - r.answered())))
                .values()
                .stream()
                .mapToInt(open -> Math.max(0, open))
                .sum();
    }

    /** Whether no later full submission of its unit and period has become effective, and nobody has dropped it. */
    private static boolean isOpen(Receipt receipt, LedgerView ledger) {
        Receipt full = ledger.effectiveFull(receipt.unit(), receipt.period());
        return receipt.state() != SubmissionState.DROPPED && (full == null || !full.cameAfter(receipt));
    }

    private static List<Receipt> overlapping(Plan plan, Period span, List<Receipt> receipts) {
        return receipts.stream().filter(r -> Spans.of(plan, r).overlaps(span)).toList();
    }
}
