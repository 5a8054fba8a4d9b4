package vn.loa.core.submission;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.loa.core.activity.Activity;
import vn.loa.core.text.MatchKey;

/**
 * What was reported before against what is reported now, row by row (formats.md §2.3). Two rows are the same thing done if they bear
 * the unit's own id, or else the same date, channel and folded title; of several such rows those are paired that are most alike.
 *
 * @param pairs rows reported now in the order of their lines, then those that are gone in the order in which they were given
 */
public record Difference(List<Pair> pairs) {
    public Difference {
        pairs = List.copyOf(pairs);
    }

    /** A row and the name of the file that brought it. */
    public record Line(String file, Activity activity) {}

    /** What a thing was and is; at least one is there. */
    public record Pair(@Nullable Line before, @Nullable Line after) {}

    /** What two rows have to share to be the same thing, the most certain first. */
    private static final List<Function<Activity, @Nullable Object>> SAME =
            List.of(Activity::activityId, a -> same(a, everything(a)), a -> same(a, a.area()), a -> same(a, null));

    /**
     * Compares.
     *
     * @param before rows that counted, each once
     * @param after rows that count in their place
     */
    public static Difference of(List<Line> before, List<Line> after) {
        @Nullable Line[] was = new Line[after.size()];
        boolean[] found = new boolean[before.size()];
        for (Function<Activity, @Nullable Object> key : SAME) {
            Map<Object, Deque<Integer>> candidates = new HashMap<>();
            for (int i = 0; i < found.length; i++) {
                Object said = found[i] ? null : key.apply(before.get(i).activity());
                if (said != null) {
                    candidates.computeIfAbsent(said, k -> new ArrayDeque<>()).add(i);
                }
            }
            for (int i = 0; i < was.length; i++) {
                Object said = was[i] == null ? key.apply(after.get(i).activity()) : null;
                Deque<Integer> there = said == null ? null : candidates.get(said);
                Integer partner = there == null ? null : there.poll();
                if (partner != null) {
                    was[i] = before.get(partner);
                    found[partner] = true;
                }
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < was.length; i++) {
            pairs.add(new Pair(was[i], after.get(i)));
        }
        for (int i = 0; i < found.length; i++) {
            if (!found[i]) {
                pairs.add(new Pair(before.get(i), null));
            }
        }
        return new Difference(pairs);
    }

    private static Object same(Activity a, @Nullable Object besides) {
        return Arrays.asList(a.date(), a.channel(), MatchKey.fold(a.title()), besides);
    }

    /** All that the row says but its place and its STT. */
    private static Object everything(Activity a) {
        return Arrays.asList(
                a.days(),
                a.plannedDate(),
                a.title(),
                a.topics(),
                a.form(),
                a.audiences(),
                a.area(),
                a.quantity(),
                a.figures(),
                a.cost(),
                a.evidence(),
                a.note(),
                a.extra());
    }
}
