package vn.loa.core.tally;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.loa.core.activity.Activity;
import vn.loa.core.plan.Channel;
import vn.loa.core.plan.IsoWeek;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.Unit;

/**
 * Everything that adds up about the activities of a span T: sums of those whose first day lies in T, a bit for each day with one, and
 * how many touched each week of T, also by unit and by channel. Days are kept for T and for the other days of its weeks, up to the
 * as-of date, of activities of whatever first day (indicators.md, "T", "A", "Weeks"). Tallies of the parts of a list, added, are the
 * tallies of the list.
 */
public final class Tallies {
    private final Plan plan;
    private final Period t;
    private final Period reach;
    private final Map<TallyKey, Tally> tallies = new HashMap<>();
    private final WeekCounts weeks;
    private final Beside beside;

    private Tallies(Plan plan, Period t, LocalDate asOf) {
        this.plan = plan;
        this.t = t;
        this.weeks = new WeekCounts(plan, t);
        this.reach = reach(t, weeks.weeks(), asOf);
        this.beside = new Beside(plan, t);
    }

    /**
     * Adds up a list, in one pass.
     *
     * @param t the days of the span, already cut at the as-of date
     * @param asOf no day after it counts; not before T's last day
     * @param activities accepted rows of effective submissions, of any date, in any order
     */
    public static Tallies of(Plan plan, Period t, LocalDate asOf, Iterable<Activity> activities) {
        return of(plan, List.of(t), asOf, activities).get(0);
    }

    /** As {@link #of(Plan, Period, LocalDate, Iterable)}, of several spans in one pass, in their order. */
    public static List<Tallies> of(Plan plan, List<Period> spans, LocalDate asOf, Iterable<Activity> activities) {
        List<Tallies> sums = spans.stream().map(t -> cut(plan, t, asOf)).toList();
        Codes codes = new Codes(plan);
        for (Activity activity : activities) {
            sums.forEach(sum -> sum.add(codes, activity));
        }
        return sums;
    }

    private static Tallies cut(Plan plan, Period t, LocalDate asOf) {
        if (asOf.isBefore(t.to())) {
            throw new IllegalArgumentException("T " + t + " is not cut at the as-of date " + asOf);
        }
        return new Tallies(plan, t, asOf);
    }

    /** The tallies of both lists; both are of one plan, span and as-of date. */
    public Tallies plus(Tallies other) {
        if (!t.equals(other.t) || !reach.equals(other.reach) || !plan.equals(other.plan)) {
            throw new IllegalArgumentException("Tallies of different plans or days do not add up");
        }
        Tallies sum = new Tallies(plan, t, reach.to());
        for (Tallies part : List.of(this, other)) {
            part.tallies.forEach((key, tally) -> sum.at(key).add(tally));
            sum.weeks.add(part.weeks);
            sum.beside.add(part.beside);
        }
        return sum;
    }

    /** All activities, of whatever unit. */
    public Slice ward() {
        return slice(key -> true);
    }

    /** Activities of each unit of the plan, in its order, by the unit's code; in one pass. */
    public Map<String, Slice> units() {
        Map<Integer, List<Map.Entry<TallyKey, Tally>>> entries = tallies.entrySet().stream()
                .collect(Collectors.groupingBy(entry -> entry.getKey().unit()));
        Map<String, Slice> slices = new LinkedHashMap<>();
        for (Unit unit : plan.units()) {
            slices.put(unit.code(), new Slice(plan, entries.getOrDefault(slices.size(), List.of())));
        }
        return slices;
    }

    /** Activities on a channel of the plan. */
    public Slice channel(String code) {
        int channel = plan.channels().stream().map(Channel::code).toList().indexOf(code);
        if (channel < 0) {
            throw new IllegalArgumentException("No channel " + code);
        }
        return slice(key -> key.channel() == channel);
    }

    /** What adds up beside the tallies, of the ward. */
    public Beside beside() {
        return beside;
    }

    /** Activities of a month, calendar or administrative: those whose first day lies in it and in T; days of all of it that are kept. */
    public Slice month(Period month) {
        int first = HalfMonth.of(month.from());
        int last = HalfMonth.of(month.to());
        return slice(key -> first <= key.half() && key.half() <= last);
    }

    /** Activities that took place on at least one day up to the as-of date, by week of T in order; one of several weeks counts in each. */
    public Map<IsoWeek, Long> activitiesByWeek() {
        long[] all = weeks.all();
        Map<IsoWeek, Long> counts = new LinkedHashMap<>();
        for (int i = 0; i < all.length; i++) {
            counts.put(weeks.weeks().get(i), all[i]);
        }
        return counts;
    }

    /** The weeks of T, in order. */
    public List<IsoWeek> weeks() {
        return weeks.weeks();
    }

    /** As {@link #activitiesByWeek()}, of each unit of the plan, in its order, by the unit's code; a figure for each of {@link #weeks()}. */
    public Map<String, long[]> weeksOfUnits() {
        Map<String, long[]> counts = new LinkedHashMap<>();
        for (Unit unit : plan.units()) {
            counts.put(unit.code(), weeks.unit(counts.size()));
        }
        return counts;
    }

    /** As {@link #weeksOfUnits()}, on each channel of the plan. */
    public Map<String, long[]> weeksOfChannels() {
        Map<String, long[]> counts = new LinkedHashMap<>();
        for (Channel channel : plan.channels()) {
            counts.put(channel.code(), weeks.channel(counts.size()));
        }
        return counts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tallies sum
                && t.equals(sum.t)
                && reach.equals(sum.reach)
                && tallies.equals(sum.tallies)
                && weeks.equals(sum.weeks)
                && beside.equals(sum.beside);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * tallies.hashCode() + weeks.hashCode()) + beside.hashCode();
    }

    private Slice slice(Predicate<TallyKey> wanted) {
        return new Slice(
                plan,
                tallies.entrySet().stream()
                        .filter(entry -> wanted.test(entry.getKey()))
                        .toList());
    }

    private void add(Codes codes, Activity activity) {
        beside.add(activity);
        if (t.contains(activity.date())) {
            at(codes.key(HalfMonth.of(activity.date()), activity)).add(activity);
        }
        int lastWeek = Integer.MIN_VALUE;
        int lastHalf = -1;
        TallyKey key = null;
        Tally tally = null;
        for (Iterator<LocalDate> days = activity.days().in(reach).iterator(); days.hasNext(); ) {
            LocalDate day = days.next();
            int half = HalfMonth.of(day);
            if (key == null || tally == null || half != lastHalf) {
                key = codes.key(half, activity);
                tally = at(key);
                lastHalf = half;
            }
            tally.addDay(HalfMonth.place(day));
            int week = weeks.place(day);
            if (week != lastWeek) {
                weeks.add(week, key);
            }
            lastWeek = week;
        }
    }

    private Tally at(TallyKey key) {
        return tallies.computeIfAbsent(key, k -> new Tally());
    }

    private static Period reach(Period t, List<IsoWeek> weeks, LocalDate asOf) {
        if (weeks.isEmpty()) {
            return t;
        }
        LocalDate monday = weeks.get(0).monday();
        LocalDate sunday = weeks.get(weeks.size() - 1).sunday();
        LocalDate last = sunday.isAfter(asOf) ? asOf : sunday;
        return new Period(
                t.code(), monday.isBefore(t.from()) ? monday : t.from(), last.isAfter(t.to()) ? last : t.to());
    }
}
