package vn.loa.core.plan;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loa.core.text.MatchKey;

/** The key {@code columns} of a plan file: more names for the columns of unit files, by the keys of formats.md §1. */
final class ColumnSection {
    /** 1.1 activities. */
    static final List<String> ACTIVITY = List.copyOf(BuiltInHeaders.ACTIVITY.keySet());

    /** 1.2 outcome series. */
    static final List<String> SERIES = List.copyOf(BuiltInHeaders.SERIES.keySet());

    /** 1.3 difficulties. */
    static final List<String> FEEDBACK = List.copyOf(BuiltInHeaders.FEEDBACK.keySet());

    private static final List<List<String>> KINDS = List.of(ACTIVITY, SERIES, FEEDBACK);
    private static final Set<String> KEYS =
            KINDS.stream().flatMap(List::stream).collect(Collectors.toCollection(LinkedHashSet::new));

    private ColumnSection() {}

    static Map<String, List<String>> read(YamlMap root) {
        YamlMap map = root.map("columns", KEYS);
        Map<String, List<String>> columns = new LinkedHashMap<>();
        Map<String, String> owners = new HashMap<>();
        if (map == null) {
            return columns;
        }
        for (String key : map.keys()) {
            List<Placed<String>> names = map.texts(key);
            for (Placed<String> name : names) {
                String builtIn = BuiltInHeaders.otherOwner(name.value(), key);
                if (builtIn != null) {
                    map.problems()
                            .add(name.line(), "built_in_name", "found", name.value(), "first", builtIn, "second", key);
                }
                String owner = owners.putIfAbsent(MatchKey.fold(name.value()), key);
                if (owner != null && !owner.equals(key) && inOneKind(owner, key)) {
                    map.problems()
                            .add(
                                    name.line(),
                                    "same_name",
                                    "list",
                                    "columns",
                                    "found",
                                    name.value(),
                                    "first",
                                    owner,
                                    "second",
                                    key);
                }
            }
            if (!names.isEmpty()) {
                columns.put(key, names.stream().map(Placed::value).toList());
            }
        }
        return columns;
    }

    static List<String> keys() {
        return List.copyOf(KEYS);
    }

    /** The column of a kind of file which has the key, that already bears the name, folded; null where none does. */
    static @Nullable String owner(Map<String, List<String>> columns, String name, String key) {
        return columns.entrySet().stream()
                .filter(column -> column.getKey().equals(key) || inOneKind(column.getKey(), key))
                .filter(column -> column.getValue().stream()
                        .anyMatch(n -> MatchKey.fold(n).equals(MatchKey.fold(name))))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse(null);
    }

    /** Files of different kinds may use one name for different columns. */
    private static boolean inOneKind(String key, String other) {
        return KINDS.stream().anyMatch(kind -> kind.contains(key) && kind.contains(other));
    }
}
