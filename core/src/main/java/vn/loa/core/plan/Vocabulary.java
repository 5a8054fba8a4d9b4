package vn.loa.core.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The lists of a plan file whose items have a code and names (formats.md §3): {@code topics}, {@code audiences}, {@code channels},
 * {@code units}, {@code areas}, {@code forms}, {@code series}; merged with those of the plan that the file extends.
 */
record Vocabulary(
        CodedList<Topic> topics,
        CodedList<Audience> audiences,
        CodedList<Channel> channels,
        CodedList<Unit> units,
        CodedList<Area> areas,
        CodedList<Form> forms,
        CodedList<Series> series) {
    private static final Set<String> NAMED = set("name", "aliases");
    private static final Set<String> CHANNEL = set("clause", "name", "digital", "bulletin", "aliases");
    private static final Set<String> UNIT = set("clause", "name", "reports", "from", "to", "aliases");
    private static final Set<String> AREA = set("name", "population", "aliases");
    private static final Set<String> SERIES = set("name", "higher_is_better", "before", "after");
    private static final Set<String> MONTHS = set("from", "to");

    /** More people than a ward, or a country, has. */
    static final long MOST_PEOPLE = 1_000_000_000;

    static Vocabulary read(YamlMap root, @Nullable Plan base) {
        return new Vocabulary(
                CodedList.read(
                        root,
                        "topics",
                        NAMED,
                        base == null ? List.of() : base.topics(),
                        (map, code) -> new Topic(code, map.needed("name"), aliases(map))),
                CodedList.read(
                        root,
                        "audiences",
                        NAMED,
                        base == null ? List.of() : base.audiences(),
                        (map, code) -> new Audience(code, map.needed("name"), aliases(map))),
                CodedList.read(
                        root, "channels", CHANNEL, base == null ? List.of() : base.channels(), Vocabulary::channel),
                CodedList.read(root, "units", UNIT, base == null ? List.of() : base.units(), Vocabulary::unit),
                CodedList.read(root, "areas", AREA, base == null ? List.of() : base.areas(), Vocabulary::area),
                CodedList.read(
                        root,
                        "forms",
                        NAMED,
                        base == null ? List.of() : base.forms(),
                        (map, code) -> new Form(code, map.needed("name"), aliases(map))),
                CodedList.read(root, "series", SERIES, base == null ? List.of() : base.series(), Vocabulary::series));
    }

    private static Channel channel(YamlMap map, String code) {
        return new Channel(
                code,
                map.text("clause"),
                map.needed("name"),
                YamlValues.flag(map, "digital", false),
                YamlValues.flag(map, "bulletin", false),
                aliases(map));
    }

    private static Unit unit(YamlMap map, String code) {
        LocalDate from = YamlValues.date(map, "from");
        LocalDate to = YamlValues.date(map, "to");
        checkOrder(map, from, to);
        return new Unit(
                code,
                map.text("clause"),
                map.needed("name"),
                YamlValues.flag(map, "reports", true),
                from,
                to,
                aliases(map));
    }

    private static Area area(YamlMap map, String code) {
        return new Area(code, map.needed("name"), YamlValues.whole(map, "population", MOST_PEOPLE), aliases(map));
    }

    private static Series series(YamlMap map, String code) {
        map.needed("higher_is_better");
        Series.Months before = months(map, "before");
        Series.Months after = months(map, "after");
        if (map.gives("before") != map.gives("after")) {
            String absent = map.gives("before") ? "after" : "before";
            map.problems().add(map.line(), "missing", "key", map.placeOf(absent));
        } else if (before != null && after != null && !before.to().isBefore(after.from())) {
            map.problems()
                    .add(
                            map.line("after"),
                            "after_before",
                            "key",
                            map.placeOf("after"),
                            "found",
                            after.from().toString(),
                            "expected",
                            before.to().toString());
        }
        return new Series(
                code,
                map.needed("name"),
                map.gives("higher_is_better") && YamlValues.flag(map, "higher_is_better", true),
                before,
                after);
    }

    private static Series.@Nullable Months months(YamlMap series, String key) {
        YamlMap map = series.map(key, MONTHS);
        if (map == null) {
            return null;
        }
        map.needed("from");
        map.needed("to");
        YearMonth from = YamlValues.month(map, "from");
        YearMonth to = YamlValues.month(map, "to");
        checkOrder(map, from, to);
        return from == null || to == null ? null : new Series.Months(from, to);
    }

    /** Reports a span of {@code from} and {@code to} that ends before it begins. */
    static <T extends Comparable<? super T>> void checkOrder(YamlMap map, @Nullable T from, @Nullable T to) {
        if (from != null && to != null && from.compareTo(to) > 0) {
            map.problems()
                    .add(
                            map.line("to"),
                            "ends_before_it_begins",
                            "key",
                            map.placeOf("to"),
                            "found",
                            to.toString(),
                            "from",
                            from.toString());
        }
    }

    private static List<String> aliases(YamlMap map) {
        return map.texts("aliases").stream().map(Placed::value).toList();
    }

    private static Set<String> set(String... keys) {
        return new LinkedHashSet<>(List.of(keys));
    }
}
