package vn.loa.batch.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.loa.core.evaluation.Adjustment;
import vn.loa.core.evaluation.Approval;
import vn.loa.core.plan.Period;

/** Tells that a span is approved, and how many figures differ by now. */
final class ApprovalWords {
    private ApprovalWords() {}

    static Map<String, String> of(Period period, Approval document) {
        return Map.of("period", period.code(), "number", document.number(), "date", Speech.day(document.date()));
    }

    /**
     * Says nothing of a span that is not approved.
     *
     * @param page of the adjustment; null where there is none
     */
    static void say(Speech speech, @Nullable Adjustment adjustment, @Nullable Path page) {
        if (adjustment == null) {
            return;
        }
        Map<String, Object> details = new TreeMap<>(of(adjustment.approved().span(), adjustment.document()));
        details.put("n", adjustment.differences().size());
        speech.say(adjustment.isEmpty() ? "span_approved" : "span_adjusted", details);
        if (page != null) {
            speech.say("adjustment_is_in", Map.of("page", page.toAbsolutePath().normalize()));
        }
    }
}
