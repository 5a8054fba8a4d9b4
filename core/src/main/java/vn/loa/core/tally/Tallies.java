package vn.loa.core.tally;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
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
 * how many touched each week of T. Days are kept for T and for the other days of its weeks, up to the as-of date, of activities of
 * whatever first day (indicators.md, "T", "A", "Weeks"). Tallies of the parts of a list, added, are the tallies of the list.
 */
public final class Tallies {
    private final Plan plan;
    private final List<IsoWeek> weeks;
    private final Period t;
    private final Period reach;
    private final Map<TallyKey, Tally> tallies = new HashMap<>();
    private final long[] activitiesByWeek;
    private final Beside beside;

    private Tallies(Plan plan, Period t, LocalDate asOf) {
        this.plan = plan;
        this.t = t;
        this.weeks = IsoWeek.in(t);
        this.activitiesByWeek = new long[weeks.size()];
        this.reach = reach(t, weeks, asOf);
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
            for (int i = 0; i < activitiesByWeek.length; i++) {
                sum.activitiesByWeek[i] += part.activitiesByWeek[i];
            }
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

    /** Activities of a month, calendar or administrative, that lies wholly in T. */
    public Slice month(Period month) {
        int first = HalfMonth.of(month.from());
        int last = HalfMonth.of(month.to());
        return slice(key -> first <= key.half() && key.half() <= last);
    }

    /** Activities that took place on at least one day up to the as-of date, by week of T in order; one of several weeks counts in each. */
    public Map<IsoWeek, Long> activitiesByWeek() {
        Map<IsoWeek, Long> counts = new LinkedHashMap<>();
        for (int i = 0; i < activitiesByWeek.length; i++) {
            counts.put(weeks.get(i), activitiesByWeek[i]);
        }
        return counts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tallies sum
                && t.equals(sum.t)
                && reach.equals(sum.reach)
                && tallies.equals(sum.tallies)
                && Arrays.equals(activitiesByWeek, sum.activitiesByWeek)
                && beside.equals(sum.beside);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * tallies.hashCode() + Arrays.hashCode(activitiesByWeek)) + beside.hashCode();
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
        int lastWeek = -1;
        int lastHalf = -1;
        Tally tally = null;
        for (Iterator<LocalDate> days = activity.days().in(reach).iterator(); days.hasNext(); ) {
            LocalDate day = days.next();
            int half = HalfMonth.of(day);
            if (tally == null || half != lastHalf) {
                tally = at(codes.key(half, activity));
                lastHalf = half;
            }
            tally.addDay(HalfMonth.place(day));
            int week = weekOf(day);
            if (week != lastWeek && week >= 0 && week < activitiesByWeek.length) {
                activitiesByWeek[week]++;
            }
            lastWeek = week;
        }
    }

    /** Place of the day's week in the list, where it is in the list. */
    private int weekOf(LocalDate day) {
        return weeks.isEmpty()
                ? -1
                : (int) Math.floorDiv(ChronoUnit.DAYS.between(weeks.get(0).monday(), day), 7L);
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
