package vn.loa.core.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.loa.core.text.MatchKey;

/**
 * The names of one list of the plan: codes, names, aliases. A cell is looked up as it stands first (trimmed, NFC, any case), then
 * folded; what merely folds to two items is ambiguous. Immutable, thread-safe.
 */
public final class Names {
    private final Map<String, String> exact = new HashMap<>();
    private final Map<String, List<String>> folded = new HashMap<>();
    private final Map<String, String> nameOfCode = new HashMap<>();

    Names() {}

    /** Adds an item; an exact name that is taken already keeps its first meaning (the reader of the plan reports it). */
    void add(String code, String name, Collection<String> others) {
        nameOfCode.put(code, name);
        List<String> all = new ArrayList<>(List.of(code, name));
        all.addAll(others);
        for (String way : all) {
            exact.putIfAbsent(MatchKey.exact(way), code);
            String key = MatchKey.fold(way);
            List<String> codes = folded.computeIfAbsent(key, k -> new ArrayList<>());
            if (!key.isEmpty() && !codes.contains(code)) {
                codes.add(code);
            }
        }
    }

    /** What the text means; never null. */
    public Match find(String text) {
        String code = exact.get(MatchKey.exact(text));
        if (code != null) {
            return new Match.Found(code);
        }
        List<String> codes = folded.getOrDefault(key(text), List.of());
        return switch (codes.size()) {
            case 0 -> new Match.Unknown();
            case 1 -> new Match.Found(codes.get(0));
            default -> new Match.Ambiguous(nameOf(codes.get(0)), nameOf(codes.get(1)));
        };
    }

    /** The name of an item, for people; the code itself where the item is unknown. */
    public String nameOf(String code) {
        return nameOfCode.getOrDefault(code, code);
    }

    private String key(String text) {
        return MatchKey.fold(text);
    }
}
