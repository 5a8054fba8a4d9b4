package vn.loa.core.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The weeks of one unit, counted.
 *
 * @param unit code
 * @param weeks every week of T, in order
 */
public record UnitWeeks(String unit, List<UnitWeek> weeks) {
    /** So many silent weeks running, or more, are a long silence. */
    public static final int LONG_SILENCE = 4;

    public UnitWeeks {
        weeks = List.copyOf(weeks);
    }

    /** A unit each, in the order in which they come. */
    public static List<UnitWeeks> of(List<UnitWeek> weeks) {
        Map<String, List<UnitWeek>> units =
                weeks.stream().collect(Collectors.groupingBy(UnitWeek::unit, LinkedHashMap::new, Collectors.toList()));
        return units.entrySet().stream()
                .map(unit -> new UnitWeeks(unit.getKey(), unit.getValue()))
                .toList();
    }

    /** How many weeks are in a state. */
    public int count(UnitWeek.State state) {
        return Math.toIntExact(weeks.stream().filter(w -> w.state() == state).count());
    }

    /** Whether anything is known of any week. */
    public boolean known() {
        return count(UnitWeek.State.ACTIVE) + count(UnitWeek.State.SILENT) > 0;
    }

    /** Most silent weeks running; 0 without any. A week of which nothing is known ends a run: what is not known is not silence. */
    public int longestSilence() {
        int longest = 0;
        int run = 0;
        for (UnitWeek week : weeks) {
            run = week.state() == UnitWeek.State.SILENT ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
