package vn.loa.core.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.loa.core.activity.Activity;
import vn.loa.core.text.MatchKey;

/**
 * Which activities of a file are the same one (formats.md §1.1, activity_id): by the unit's own id, else by date, channel, area and
 * folded title, where another STT makes it another activity of that day.
 */
final class Duplicates {
    private record OwnId(String unit, String period, String id) {}

    private record Derived(String unit, String period, LocalDate date, String channel, String area, String title) {}

    private final Map<Object, Set<String>> seen = new HashMap<>();

    /**
     * Whether an accepted row of the file is the same activity; if not, the row is remembered.
     *
     * @param areaCell what the row writes as its area, which tells where the plan lists no areas
     */
    boolean isRepeated(Activity activity, String areaCell) {
        String id = activity.activityId();
        Object key = id != null
                ? new OwnId(activity.unit(), activity.period(), id)
                : new Derived(
                        activity.unit(),
                        activity.period(),
                        activity.date(),
                        activity.channel(),
                        activity.area() == null ? MatchKey.fold(areaCell) : activity.area(),
                        MatchKey.fold(activity.title()));
        String rowNo = activity.rowNo() == null ? "" : activity.rowNo();
        Set<String> numbers = seen.get(key);
        if (numbers == null) {
            seen.put(key, Set.of(rowNo));
            return false;
        }
        if (id != null || rowNo.isEmpty() || numbers.contains(rowNo)) {
            return true;
        }
        Set<String> more = new HashSet<>(numbers);
        more.add(rowNo);
        seen.put(key, more);
        return false;
    }
}
