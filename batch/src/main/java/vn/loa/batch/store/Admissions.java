package vn.loa.batch.store;

import java.util.List;
import vn.loa.core.submission.Receipt;
import vn.loa.core.submission.SubmissionState;

/**
 * What one run admitted; each list in the order of admission.
 *
 * @param receipts of submissions
 * @param outcomes of files of series and difficulties
 */
public record Admissions(List<Receipt> receipts, List<OutcomeReceipt> outcomes) {
    /** Nothing waited. */
    public static final Admissions NONE = new Admissions(List.of(), List.of());

    public Admissions {
        receipts = List.copyOf(receipts);
        outcomes = List.copyOf(outcomes);
    }

    public boolean isEmpty() {
        return receipts.isEmpty() && outcomes.isEmpty();
    }

    /** Whether a row went back to its unit, or a submission is held. */
    public boolean needsAttention() {
        return receipts.stream().anyMatch(r -> r.returned() > 0 || r.state() == SubmissionState.HELD)
                || outcomes.stream().anyMatch(r -> r.returned() > 0);
    }
}
