package vn.loa.core.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.loa.core.text.MatchKey;

/**
 * The names of one list of the plan: codes, names, aliases. A cell is looked up as it stands first (trimmed, NFC, any case), then
 * folded; what merely folds to two items is ambiguous (formats.md §1). In the list of topics a clause is folded piece by piece
 * between its dots. Unchanging once its plan is made, thread-safe.
 */
public final class Names {
    /** Spellings remembered, so that a cell repeated in each row of a file is folded once; further ones are looked up anew. */
    private static final int SPELLINGS = 2_000;

    private static final int LONGEST_SPELLING = 200;
    private static final Match UNKNOWN = new Match.Unknown();

    private final boolean clauses;
    private final Map<String, String> exact = new HashMap<>();
    private final Map<String, Set<String>> folded = new LinkedHashMap<>();
    private final Map<String, Set<String>> clausesOf = new HashMap<>();
    private final Map<String, String> nameOfCode = new LinkedHashMap<>();
    private final Map<String, Match> found = new ConcurrentHashMap<>();
    private final NearNames near = new NearNames();
    private int longest;

    Names() {
        this(false);
    }

    private Names(boolean clauses) {
        this.clauses = clauses;
    }

    /** Names of a list whose codes are clauses. */
    static Names withClauses() {
        return new Names(true);
    }

    /** Adds an item; an exact name that is taken already keeps its first meaning (the reader of the plan reports it). */
    void add(String code, String name, Collection<String> others) {
        nameOfCode.put(code, name);
        addWay(code, code);
        addWay(name, code);
        others.forEach(other -> addWay(other, code));
    }

    private void addWay(String way, String code) {
        String asItStands = MatchKey.exact(way);
        if (asItStands.isEmpty()) {
            return;
        }
        exact.putIfAbsent(asItStands, code);
        Optional<String> clause = clauses ? Clause.key(way) : Optional.empty();
        if (clause.isPresent()) {
            meaning(clausesOf, clause.get()).add(code);
            longest = Math.max(longest, clause.get().length());
            Clause.shortKey(clause.get())
                    .ifPresent(rest -> meaning(clausesOf, rest).add(code));
            return;
        }
        String key = MatchKey.fold(way);
        if (!key.isEmpty()) {
            meaning(folded, key).add(code);
            near.add(key, code);
            longest = Math.max(longest, key.length());
        }
    }

    /** Length of the longest name once it is folded: a text that folds to a longer one is {@linkplain #find unknown}. */
    public int longest() {
        return longest;
    }

    private static Set<String> meaning(Map<String, Set<String>> ways, String key) {
        return ways.computeIfAbsent(key, k -> new LinkedHashSet<>());
    }

    /** What the text means; never null. An empty text means nothing. */
    public Match find(String text) {
        Match known = found.get(text);
        if (known != null) {
            return known;
        }
        Match match = look(text);
        if (!(match instanceof Match.Unknown) && found.size() < SPELLINGS && text.length() <= LONGEST_SPELLING) {
            found.put(text, match);
        }
        return match;
    }

    private Match look(String text) {
        String code = exact.get(MatchKey.exact(text));
        if (code != null) {
            return new Match.Found(code);
        }
        Optional<String> clause = clauses ? Clause.key(text) : Optional.empty();
        Set<String> codes = clause.isPresent()
                ? clausesOf.getOrDefault(clause.get(), Set.of())
                : folded.getOrDefault(MatchKey.fold(text), Set.of());
        if (codes.isEmpty()) {
            return UNKNOWN;
        }
        var each = codes.iterator();
        String first = each.next();
        return each.hasNext() ? new Match.Ambiguous(nameOf(first), nameOf(each.next())) : new Match.Found(first);
    }

    /** The name of an item, for people; the code itself where the item is unknown. */
    public String nameOf(String code) {
        return nameOfCode.getOrDefault(code, code);
    }

    /** How the list's first item may be written, for people: its clause where the list has them, else its name; empty for an empty list. */
    public String example() {
        return nameOfCode.entrySet().stream()
                .findFirst()
                .map(first -> clauses ? first.getKey() : first.getValue())
                .orElse("");
    }

    /**
     * The names of the items that the text, which {@link #find} does not know, most likely means: to propose to a person, never to use.
     * Each is understood if it is written in the text's place. At most {@link NearNames#MOST}; none where nothing is near, or only a
     * number differs.
     */
    public List<String> near(String text) {
        return near.of(text).stream()
                .filter(code -> new Match.Found(code).equals(find(nameOf(code))))
                .map(this::nameOf)
                .toList();
    }
}
