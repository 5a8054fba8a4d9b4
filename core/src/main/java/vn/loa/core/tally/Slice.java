package vn.loa.core.tally;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.loa.core.plan.Channel;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.RequiredPair;

/** The tallies of one scope: the ward, a unit, a channel, or a month. Immutable. */
public final class Slice {
    private final Plan plan;
    private final List<Map.Entry<TallyKey, Tally>> tallies;
    private final Tally total = new Tally();

    /** Made when first asked for: each month asks each unit. */
    private volatile @Nullable NavigableSet<LocalDate> days;

    Slice(Plan plan, List<Map.Entry<TallyKey, Tally>> tallies) {
        this.plan = plan;
        this.tallies = tallies;
        tallies.forEach(entry -> total.add(entry.getValue()));
    }

    /** Over all activities. */
    public long sum(Sum sum) {
        return total.sum(sum);
    }

    /** The largest figure of one activity; 0 where none gives one. */
    public long largest(Largest figure) {
        return total.largest(figure);
    }

    /**
     * Activities by how many of their topics are wanted, of how many. Topics that the plan no
     * longer has are not among them.
     *
     * @param wanted codes of topics
     */
    public Map<TopicShare, Long> activitiesByTopicShare(Set<String> wanted) {
        BitSet places = new BitSet();
        for (int place = 0; place < plan.topics().size(); place++) {
            places.set(place, wanted.contains(plan.topics().get(place).code()));
        }
        Map<BitSet, Long> bySet = new HashMap<>();
        forEach((key, tally) -> bySet.merge(key.topics(), tally.sum(Sum.ACTIVITIES), Long::sum));
        Map<TopicShare, Long> counts = new HashMap<>();
        bySet.forEach((topics, n) -> {
            BitSet hits = (BitSet) topics.clone();
            hits.and(places);
            counts.merge(new TopicShare(hits.cardinality(), topics.cardinality()), n, Long::sum);
        });
        return counts;
    }

    /** So many of so many topics. */
    public record TopicShare(int hits, int topics) {}

    /** Activities of each channel of the plan, in its order; what was done on a channel that the plan no longer has is not among them. */
    public long[] activitiesByChannel() {
        long[] counts = new long[plan.channels().size()];
        forEach((key, tally) -> {
            if (key.channel() != TallyKey.UNKNOWN) {
                counts[key.channel()] += tally.sum(Sum.ACTIVITIES);
            }
        });
        return counts;
    }

    /** Activities that have both, for each topic and audience of the plan; an activity counts at every pair that it touches. */
    public Map<RequiredPair, Long> activitiesByPair() {
        int width = plan.audiences().size();
        long[] counts = new long[plan.topics().size() * width];
        forEach((key, tally) -> key.topics().stream()
                .forEach(topic -> key.audiences().stream()
                        .forEach(audience -> counts[topic * width + audience] += tally.sum(Sum.ACTIVITIES))));
        Map<RequiredPair, Long> pairs = new LinkedHashMap<>();
        for (int i = 0; i < counts.length; i++) {
            pairs.put(
                    new RequiredPair(
                            plan.topics().get(i / width).code(),
                            plan.audiences().get(i % width).code()),
                    counts[i]);
        }
        return pairs;
    }

    /** Every day on which an activity took place, of T and of the other days of its weeks up to the as-of date. */
    public NavigableSet<LocalDate> days() {
        NavigableSet<LocalDate> known = days;
        if (known == null) {
            known = Collections.unmodifiableNavigableSet(days(key -> true));
            days = known;
        }
        return known;
    }

    /** The same, of activities on such channels of the plan. */
    public NavigableSet<LocalDate> daysOn(Predicate<Channel> channels) {
        return days(key -> key.channel() != TallyKey.UNKNOWN
                && channels.test(plan.channels().get(key.channel())));
    }

    private NavigableSet<LocalDate> days(Predicate<TallyKey> wanted) {
        Map<Integer, Integer> bits = new TreeMap<>();
        forEach((key, tally) -> {
            if (wanted.test(key)) {
                bits.merge(key.half(), tally.days(), (a, b) -> a | b);
            }
        });
        NavigableSet<LocalDate> days = new TreeSet<>();
        bits.forEach((half, set) -> {
            LocalDate first = HalfMonth.first(half);
            for (int left = set; left != 0; left &= left - 1) {
                days.add(first.plusDays(Integer.numberOfTrailingZeros(left)));
            }
        });
        return days;
    }

    private void forEach(BiConsumer<TallyKey, Tally> action) {
        tallies.forEach(entry -> action.accept(entry.getKey(), entry.getValue()));
    }
}
