package vn.loa.core.tally;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import vn.loa.core.plan.IsoWeek;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;

/** How many activities touched each week of a span: of all, of each unit and on each channel of the plan. One of several weeks counts in each. */
final class WeekCounts {
    private final List<IsoWeek> weeks;
    private final long[] all;
    /** Week after week of the first unit, then of the second. */
    private final long[] units;

    private final long[] channels;

    WeekCounts(Plan plan, Period t) {
        weeks = IsoWeek.in(t);
        all = new long[weeks.size()];
        units = new long[weeks.size() * plan.units().size()];
        channels = new long[weeks.size() * plan.channels().size()];
    }

    List<IsoWeek> weeks() {
        return weeks;
    }

    /** Place of the day's week in the list; below 0 or beyond the end where it is not in the list. */
    int place(LocalDate day) {
        return weeks.isEmpty()
                ? -1
                : (int) Math.floorDiv(ChronoUnit.DAYS.between(weeks.get(0).monday(), day), 7L);
    }

    /** Counts an activity in a week; a place outside the list is passed over. */
    void add(int place, TallyKey key) {
        if (place < 0 || place >= all.length) {
            return;
        }
        all[place]++;
        if (key.unit() != TallyKey.UNKNOWN) {
            units[key.unit() * all.length + place]++;
        }
        if (key.channel() != TallyKey.UNKNOWN) {
            channels[key.channel() * all.length + place]++;
        }
    }

    void add(WeekCounts other) {
        add(all, other.all);
        add(units, other.units);
        add(channels, other.channels);
    }

    /** By week. */
    long[] all() {
        return all.clone();
    }

    /** By week, of the unit at a place of the plan's list. */
    long[] unit(int place) {
        return Arrays.copyOfRange(units, place * all.length, (place + 1) * all.length);
    }

    /** By week, on the channel at a place of the plan's list. */
    long[] channel(int place) {
        return Arrays.copyOfRange(channels, place * all.length, (place + 1) * all.length);
    }

    private static void add(long[] sums, long[] more) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += more[i];
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeekCounts counts
                && weeks.equals(counts.weeks)
                && Arrays.equals(all, counts.all)
                && Arrays.equals(units, counts.units)
                && Arrays.equals(channels, counts.channels);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(all) + Arrays.hashCode(units)) + Arrays.hashCode(channels);
    }
}
