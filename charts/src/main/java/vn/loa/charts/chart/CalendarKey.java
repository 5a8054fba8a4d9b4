package vn.loa.charts.chart;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.charts.style.HouseStyle;
import vn.loa.core.evaluation.UnitWeek;
import vn.loa.core.evaluation.UnitWeek.State;
import vn.loa.core.evaluation.UnitWeeks;
import vn.loa.core.text.Words;

/**
 * What the cells of a calendar look like, in a line or more above it: only what occurs.
 *
 * @param most activities of a unit in a week
 * @param height in pixels
 */
record CalendarKey(List<Entry> entries, Font font, int most, int height) {
    static final int SWATCH = 16;
    private static final int LINE = 20;
    private static final int GAP = 18;

    /**
     * A swatch and its words.
     *
     * @param n activities of an active week
     * @param x of the swatch from the left of the drawing, in pixels
     * @param y of the line's top from the top of the drawing, in pixels
     */
    record Entry(State state, int n, String words, int x, int y) {
        /** Room for the swatch, in pixels; an empty place has none. */
        int indent() {
            return state == State.OUTSIDE ? 0 : SWATCH + 6;
        }
    }

    static CalendarKey of(List<UnitWeeks> units, Words words, HouseStyle style, Room room) {
        Font font = style.text(room.label() - 1);
        int most = units.stream()
                .flatMap(unit -> unit.weeks().stream())
                .filter(week -> week.state() == State.ACTIVE)
                .mapToInt(UnitWeek::activities)
                .max()
                .orElse(0);
        List<Entry> entries = new ArrayList<>();
        for (State state : State.values()) {
            if (units.stream().noneMatch(unit -> unit.count(state) > 0)) {
                continue;
            }
            if (state != State.ACTIVE) {
                add(entries, room, font, state, 0, words.get("calendar.key." + state.code()));
                continue;
            }
            for (int n : samples(most)) {
                String number = style.formats().whole(n);
                add(
                        entries,
                        room,
                        font,
                        state,
                        n,
                        n == most ? words.say("calendar.key.active", Map.of("n", number)) : number);
            }
        }
        int bottom = entries.stream().mapToInt(Entry::y).max().orElse(0) + LINE;
        return new CalendarKey(List.copyOf(entries), font, most, bottom + 8);
    }

    /** One, the largest, and one between that is about half as dark: shades go by the root. */
    private static List<Integer> samples(int most) {
        List<Integer> samples = new ArrayList<>();
        for (int n : new int[] {1, (most + 2) / 3, most}) {
            if (!samples.contains(n)) {
                samples.add(n);
            }
        }
        return samples;
    }

    private static void add(List<Entry> entries, Room room, Font font, State state, int n, String words) {
        Entry before = entries.isEmpty() ? null : entries.get(entries.size() - 1);
        int x = before == null ? 0 : (int) Math.ceil(end(before, font)) + GAP;
        int y = before == null ? 0 : before.y();
        Entry next = new Entry(state, n, words, x, y);
        entries.add(before != null && end(next, font) > room.width() ? new Entry(state, n, words, 0, y + LINE) : next);
    }

    private static double end(@Nullable Entry entry, Font font) {
        return entry == null ? 0 : entry.x() + entry.indent() + Lettering.width(entry.words(), font);
    }
}
