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
 * @param rowNo the row's STT; null without one
 * @param own the row of a slip that this row would be, had it gone back; null where that is not known
 * @param answers the row of a slip that it mends, and what that one answers in turn; empty outside corrections
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
        @Nullable String rowNo,
        @Nullable SlipRow own,
        List<SlipRow> answers,
        int rest) {
    public RowKey {
        answers = List.copyOf(answers);
    }

    /** The id of a row that has none of its own. */
    private record Alike(
            LocalDate date, String channel, @Nullable String area, String title) {}

    /**
     * What a submission has to do with slips.
     *
     * @param own id of the slip of its file and unit; null where that is not known
     * @param answers by line of the file, as in {@link RowKey#answers}
     */
    public record Slips(@Nullable String own, Map<Integer, List<SlipRow>> answers) {
        public static final Slips NONE = new Slips(null, Map.of());

        public Slips {
            answers = Map.copyOf(answers);
        }

        @Nullable
        SlipRow own(int line) {
            return own == null ? null : new SlipRow(own, line);
        }

        List<SlipRow> answers(int line) {
            return answers.getOrDefault(line, List.of());
        }
    }

    /** Keys of all accepted rows of one submission, given in the order of their lines. */
    public static List<RowKey> all(String submission, List<Activity> activities) {
        return all(submission, activities, Slips.NONE);
    }

    /** As {@link #all(String, List)}, where slips matter. */
    public static List<RowKey> all(String submission, List<Activity> activities, Slips slips) {
        Map<Alike, Integer> counts = new HashMap<>();
        return activities.stream().map(a -> of(submission, a, counts, slips)).toList();
    }

    private static RowKey of(String submission, Activity activity, Map<Alike, Integer> counts, Slips slips) {
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
                activity.rowNo(),
                slips.own(activity.line()),
                slips.answers(activity.line()),
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

    /** The slip of the unit's own report to which the row goes back; null where that is not known. */
    @Nullable
    String root() {
        return answers.isEmpty()
                ? own == null ? null : own.slip()
                : answers.get(answers.size() - 1).slip();
    }

    Content content() {
        return new Content(date, channel, title);
    }
}
