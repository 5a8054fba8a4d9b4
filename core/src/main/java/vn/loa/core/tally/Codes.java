package vn.loa.core.tally;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.loa.core.activity.Activity;
import vn.loa.core.plan.Audience;
import vn.loa.core.plan.Channel;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.Topic;
import vn.loa.core.plan.Unit;

/** The places of a plan's codes in its lists. Not thread-safe: it remembers the sets that it has made. */
final class Codes {
    private final Map<String, Integer> units;
    private final Map<String, Integer> channels;
    private final Map<String, Integer> topics;
    private final Map<String, Integer> audiences;
    private final Map<List<String>, BitSet> topicSets = new HashMap<>();
    private final Map<List<String>, BitSet> audienceSets = new HashMap<>();

    Codes(Plan plan) {
        units = places(plan.units().stream().map(Unit::code).toList());
        channels = places(plan.channels().stream().map(Channel::code).toList());
        topics = places(plan.topics().stream().map(Topic::code).toList());
        audiences = places(plan.audiences().stream().map(Audience::code).toList());
    }

    TallyKey key(int half, Activity activity) {
        return new TallyKey(
                half,
                units.getOrDefault(activity.unit(), TallyKey.UNKNOWN),
                channels.getOrDefault(activity.channel(), TallyKey.UNKNOWN),
                topicSets.computeIfAbsent(activity.topics(), codes -> set(topics, codes)),
                audienceSets.computeIfAbsent(activity.audiences(), codes -> set(audiences, codes)));
    }

    private static Map<String, Integer> places(List<String> codes) {
        Map<String, Integer> places = new HashMap<>();
        for (String code : codes) {
            places.put(code, places.size());
        }
        return places;
    }

    private static BitSet set(Map<String, Integer> places, List<String> codes) {
        BitSet set = new BitSet();
        for (String code : codes) {
            Integer place = places.get(code);
            if (place != null) {
                set.set(place);
            }
        }
        return set;
    }
}
