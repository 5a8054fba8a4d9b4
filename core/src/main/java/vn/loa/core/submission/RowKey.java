package vn.loa.core.submission;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.loa.core.activity.Activity;
import vn.loa.core.text.MatchKey;

/**
 * A row as admission compares it.
 *
 * @param submission id of the submission that brought it; with the line it is the row's address
 * @param activityId the unit's own id; null where the file gives none
 * @param title folded
 * @param nth among the submission's rows without an id that are alike in date, channel, area and title, from 1; 0 with an id
 * @param rest hash of everything else the row says, its STT aside; tells a changed row from a repeated one
 */
public record RowKey(
        String submission,
        int line,
        @Nullable String activityId,
        LocalDate date,
        String channel,
        @Nullable String area,
        String title,
        int nth,
        int rest) {
    /** The id of a row that has none of its own. */
    private record Alike(
            LocalDate date, String channel, @Nullable String area, String title) {}

    /** Keys of all accepted rows of one submission, given in the order of their lines. */
    public static List<RowKey> all(String submission, List<Activity> activities) {
        Map<Alike, Integer> counts = new HashMap<>();
        return activities.stream().map(a -> of(submission, a, counts)).toList();
    }

    private static RowKey of(String submission, Activity activity, Map<Alike, Integer> counts) {
        String title = MatchKey.fold(activity.title());
        int nth = activity.activityId() != null
                ? 0
                : counts.merge(new Alike(activity.date(), activity.channel(), activity.area(), title), 1, Integer::sum);
        return new RowKey(
                submission,
                activity.line(),
                activity.activityId(),
                activity.date(),
                activity.channel(),
                activity.area(),
                title,
                nth,
                Objects.hash(
                        activity.activityId(),
                        activity.days(),
                        activity.plannedDate(),
                        activity.title(),
                        activity.topics(),
                        activity.form(),
                        activity.audiences(),
                        activity.area(),
                        activity.quantity(),
                        activity.figures(),
                        activity.cost(),
                        activity.evidence(),
                        activity.note(),
                        activity.extra()));
    }

    /** What makes two rows the same thing done when a submission is weighed against another (formats.md §2.3, §2.4). */
    record Content(LocalDate date, String channel, String title) {}

    Content content() {
        return new Content(date, channel, title);
    }
}
