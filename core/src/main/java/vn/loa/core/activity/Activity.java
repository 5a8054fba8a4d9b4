package vn.loa.core.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done, as one row of a unit's file tells it, checked. Codes are the plan's.
 *
 * @param line first physical line of the row, from 1; with the file it is the row's address
 * @param rowNo the row's STT as written; only tells rows of one file apart
 * @param activityId the unit's own id (trimmed, NFC); null where the file gives none
 * @param period code of the reporting period to whose submission the row belongs, {@code 2026-01}
 * @param title NFC, as received but for masked personal data
 * @param topics at least one, each once, in the order written
 * @param audiences at least one, each once, in the order written
 * @param form as written; null: not said
 * @param extra cells of unknown columns by header, empty ones left out
 */
public record Activity(
        int line,
        @Nullable String rowNo,
        @Nullable String activityId,
        String unit,
        String period,
        Days days,
        @Nullable LocalDate plannedDate,
        String title,
        List<String> topics,
        String channel,
        @Nullable String form,
        List<String> audiences,
        @Nullable String area,
        @Nullable Quantity quantity,
        Figures figures,
        @Nullable Cost cost,
        @Nullable String evidence,
        @Nullable String note,
        Map<String, String> extra) {
    public Activity {
        topics = List.copyOf(topics);
        audiences = List.copyOf(audiences);
        extra = Map.copyOf(extra);
        if (topics.isEmpty() || audiences.isEmpty()) {
            throw new IllegalArgumentException("An activity has at least one topic and one audience, line " + line);
        }
    }

    /** The day that decides where the activity counts. */
    public LocalDate date() {
        return days.first();
    }
}
