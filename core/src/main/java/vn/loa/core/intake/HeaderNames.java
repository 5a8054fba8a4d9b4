package vn.loa.core.intake;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.loa.core.plan.NearNames;
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

        Key key() {
            return new Key(MatchKey.fold(name), inside == null ? null : MatchKey.fold(name + " " + inside));
        }
    }

    /** What a header is looked up by: its folded name, and the same with what its parentheses hold, where it has any. */
    record Key(String name, @Nullable String whole) {}

    private final Map<FileKind, Map<String, Column>> columns = new EnumMap<>(FileKind.class);
    private final Map<FileKind, NearNames> near = new EnumMap<>(FileKind.class);

    HeaderNames(Plan plan) {
        for (FileKind kind : FileKind.values()) {
            columns.put(kind, columns(kind, plan));
            near.put(kind, near(Objects.requireNonNull(columns.get(kind))));
        }
    }

    private static Map<String, Column> columns(FileKind kind, Plan plan) {
        Map<String, Column> columns = new HashMap<>();
        for (Column column : kind.columns()) {
            columns.put(MatchKey.fold(column.key()), column);
            for (String header : column.headers()) {
                columns.put(MatchKey.fold(header), column);
                columns.put(MatchKey.fold(Parts.of(header).name()), column);
            }
        }
        for (Column column : kind.columns()) {
            for (String alias : plan.columns().getOrDefault(column.key(), List.of())) {
                columns.putIfAbsent(MatchKey.fold(Parts.of(alias).name()), column);
            }
        }
        return columns;
    }

    private static NearNames near(Map<String, Column> columns) {
        NearNames near = new NearNames();
        new TreeMap<>(columns).forEach((name, column) -> near.add(name, column.name()));
        return near;
    }

    /** Columns that a header which {@link #find} does not know may have been meant for: to be proposed, never to be used. */
    List<Column> near(FileKind kind, String header) {
        NearNames ofKind = Objects.requireNonNull(near.get(kind));
        return ofKind.of(Parts.of(header).name()).stream().map(Column::valueOf).toList();
    }

    /** The column that the name without its parentheses means in a file of this kind; null for an unknown header. */
    @Nullable
    Column find(FileKind kind, Key key) {
        Map<String, Column> ofKind = Objects.requireNonNull(columns.get(kind));
        Column column = ofKind.get(key.name());
        return column != null || key.whole() == null ? column : ofKind.get(key.whole());
    }
}
