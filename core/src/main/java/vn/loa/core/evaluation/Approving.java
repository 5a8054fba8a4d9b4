package vn.loa.core.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of the wish to approve an evaluation under a document. */
public enum Approving {
    /** The evaluation is frozen; for an approved span this approves its adjustment. */
    APPROVED,
    /** The span was approved under this document before: nothing changes. */
    ALREADY,
    /** There is nothing to approve. */
    NO_EVALUATION,
    /** The span was approved under this number with another date. */
    OTHER_DATE,
    /** The span is approved, and only its newest evaluation can be approved anew: this one is older. */
    NOT_NEWEST;

    /**
     * Decides (formats.md §2.7).
     *
     * @param earlier approvals of the span, the first one first
     * @param evaluation order of the evaluation to approve; null where there is none
     * @param newest order of the newest evaluation of the span, whatever its as-of date; null where there is none
     */
    public static Approving decide(
            List<Approval> earlier, Approval wanted, @Nullable Long evaluation, @Nullable Long newest) {
        for (Approval approval : earlier) {
            if (approval.number().equals(wanted.number())) {
                return approval.date().equals(wanted.date()) ? ALREADY : OTHER_DATE;
            }
        }
        if (evaluation == null) {
            return NO_EVALUATION;
        }
        return earlier.isEmpty() || evaluation.equals(newest) ? APPROVED : NOT_NEWEST;
    }
}
