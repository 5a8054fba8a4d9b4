package vn.loa.core.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.loa.core.text.MatchKey;

/** Two items of a list that bear the same name: a cell with it would mean both. What merely folds alike is allowed (formats.md §1). */
final class NameChecks {
    private final PlanProblems problems;

    NameChecks(PlanProblems problems) {
        this.problems = problems;
    }

    void check(Vocabulary vocabulary) {
        check("topics", vocabulary.topics());
        check("audiences", vocabulary.audiences());
        check("channels", vocabulary.channels());
        check("units", vocabulary.units());
        check("areas", vocabulary.areas());
        check("forms", vocabulary.forms());
        check("series", vocabulary.series());
        oneBulletin(vocabulary.channels());
    }

    private <T extends Item> void check(String list, CodedList<T> items) {
        Map<String, Placed<T>> owners = new HashMap<>();
        for (Placed<T> item : items.items()) {
            List<String> ways =
                    new ArrayList<>(List.of(item.value().code(), item.value().name()));
            ways.addAll(item.value().aliases());
            for (String way : ways) {
                Placed<T> owner = owners.putIfAbsent(MatchKey.exact(way), item);
                if (owner != null && !way.isEmpty() && !sameCode(owner, item)) {
                    problems.add(
                            Math.max(owner.line(), item.line()),
                            "same_name",
                            "list",
                            list,
                            "found",
                            way,
                            "first",
                            owner.value().code(),
                            "second",
                            item.value().code());
                }
            }
        }
    }

    /** The same item, or two of one code, which is a mistake of its own. */
    private static boolean sameCode(Placed<? extends Item> one, Placed<? extends Item> other) {
        return MatchKey.exact(one.value().code())
                .equals(MatchKey.exact(other.value().code()));
    }

    private void oneBulletin(CodedList<Channel> channels) {
        List<Placed<Channel>> marked =
                channels.items().stream().filter(c -> c.value().bulletin()).toList();
        for (Placed<Channel> other : marked.subList(Math.min(1, marked.size()), marked.size())) {
            problems.add(
                    Math.max(marked.get(0).line(), other.line()),
                    "two_bulletins",
                    "first",
                    marked.get(0).value().code(),
                    "second",
                    other.value().code());
        }
    }
}
