package vn.loa.core.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loa.core.plan.Plan;
import vn.loa.core.text.MatchKey;

/** Which column a header names (formats.md §1): by its folded form against the Vietnamese names, the key and the plan's aliases. */
final class HeaderNames {
    /** A header cut at its parentheses; {@code inside} is null where it has none. */
    record Parts(String name, @Nullable String inside) {
        static Parts of(String header) {
            int open = header.indexOf('(');
            int close = header.lastIndexOf(')');
            if (open < 0) {
                return new Parts(header, null);
            }
            String rest = close > open ? header.substring(close + 1) : "";
            return new Parts(
                    header.substring(0, open) + " " + rest,
                    header.substring(open + 1, close > open ? close : header.length()));
        }
    }

    private static final Map<String, Set<String>> OTHER_KINDS = Map.of(
            "series", Set.of("chi so", "ky"),
            "feedback", Set.of("ma", "don vi", "ngay nhan", "noi dung"));

    private final Map<String, Column> columns = new HashMap<>();

    HeaderNames(Plan plan) {
        for (Column column : Column.values()) {
            columns.put(MatchKey.fold(column.key()), column);
            for (String header : column.headers()) {
                columns.put(MatchKey.fold(header), column);
                columns.put(MatchKey.fold(Parts.of(header).name()), column);
            }
        }
        for (Column column : Column.values()) {
            for (String alias : plan.columns().getOrDefault(column.key(), List.of())) {
                columns.putIfAbsent(MatchKey.fold(Parts.of(alias).name()), column);
            }
        }
    }

    /** The column that the name without its parentheses means; null for an unknown header. */
    @Nullable
    Column find(Parts header) {
        Column column = columns.get(MatchKey.fold(header.name()));
        return column != null || header.inside() == null
                ? column
                : columns.get(MatchKey.fold(header.name() + " " + header.inside()));
    }

    /** {@code series} or {@code feedback} where the header has all that kind's needed columns; else null. */
    static @Nullable String otherKind(List<String> cells) {
        List<String> folded =
                cells.stream().map(c -> MatchKey.fold(Parts.of(c).name())).toList();
        return OTHER_KINDS.keySet().stream()
                .sorted()
                .filter(kind -> folded.containsAll(OTHER_KINDS.getOrDefault(kind, Set.of())))
                .findFirst()
                .orElse(null);
    }
}
