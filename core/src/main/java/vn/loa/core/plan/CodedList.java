package vn.loa.core.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import vn.loa.core.text.MatchKey;

/**
 * A list whose items have a {@code code}, merged with the inherited one: an item given replaces the inherited one of its code where
 * that stands, others follow in their order, {@code remove: true} drops it.
 *
 * @param items what is in the list now
 * @param removed lines on which inherited items were dropped, by code
 */
record CodedList<T extends Item>(List<Placed<T>> items, Map<String, Integer> removed) {
    /** Codes name folders and begin file names ({@code khoi-pho-1__…}), so they hold neither spaces nor {@code __}. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]++(?:[._-][A-Za-z0-9]++)*+");

    private static final int LONGEST_CODE = 60;
    private static final String REMOVE = "remove";

    /**
     * Reads the list of a key.
     *
     * @param keys keys of an item besides {@code code} and {@code remove}
     * @param reader makes an item of a mapping and its code, whatever is wrong with it
     */
    static <T extends Item> CodedList<T> read(
            YamlMap root, String key, Set<String> keys, List<T> inherited, BiFunction<YamlMap, String, T> reader) {
        Set<String> known = new LinkedHashSet<>(List.of("code"));
        known.addAll(keys);
        known.add(REMOVE);
        Map<String, Placed<T>> items = new LinkedHashMap<>();
        inherited.forEach(item -> items.put(item.code(), new Placed<>(item, 0)));
        Map<String, Integer> removed = new HashMap<>();
        Map<String, Integer> lines = new HashMap<>();
        for (YamlMap map : root.maps(key, known)) {
            String code = code(map, "code");
            Integer first = lines.putIfAbsent(MatchKey.exact(code), map.line());
            if (first != null && !code.isEmpty()) {
                map.problems().add(map.line(), "repeated_code", "list", key, "found", code, "first", first.toString());
            }
            if (YamlValues.flag(map, REMOVE, false)) {
                remove(map, key, code, items);
                removed.put(code, map.line());
            } else {
                items.put(code, new Placed<>(reader.apply(map, code), map.line()));
            }
        }
        return new CodedList<>(new ArrayList<>(items.values()), removed);
    }

    private static <T extends Item> void remove(YamlMap map, String list, String code, Map<String, Placed<T>> items) {
        if (items.remove(code) == null && !code.isEmpty()) {
            map.problems().addUnknown(map.line(), "nothing_to_remove", code, items.keySet(), "list", list);
        }
        for (String key : map.keys()) {
            if (!key.equals("code") && !key.equals(REMOVE)) {
                map.problems().add(map.line(key), "removed_with_content", "key", map.placeOf(key), "found", code);
            }
        }
    }

    /** A code of this key, of the right form; empty where it is missing or wrong (then reported). */
    static String code(YamlMap map, String key) {
        String code = map.needed(key);
        if (!code.isEmpty() && (!CODE.matcher(code).matches() || code.length() > LONGEST_CODE)) {
            map.problems().add(map.line(key), "bad_code", "key", map.placeOf(key), "found", code);
        }
        return code;
    }

    List<T> values() {
        return items.stream().map(Placed::value).toList();
    }

    Set<String> codes() {
        Set<String> codes = new LinkedHashSet<>();
        items.forEach(item -> codes.add(item.value().code()));
        return codes;
    }
}
