package vn.loa.core.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The key {@code targets} of a plan file. Two targets alike, for one indicator and scope, are a mistake. */
final class TargetSection {
    private static final Set<String> KEYS =
            new LinkedHashSet<>(List.of("indicator", "value", "per", "unit", "channel", "series", "source", "note"));

    private final YamlMap root;
    private final Vocabulary vocabulary;
    private final Map<List<@Nullable String>, Integer> lines = new HashMap<>();

    TargetSection(YamlMap root, Vocabulary vocabulary) {
        this.root = root;
        this.vocabulary = vocabulary;
    }

    List<Target> read() {
        List<Target> targets = new ArrayList<>();
        for (YamlMap map : root.maps("targets", KEYS)) {
            targets.add(target(map));
        }
        return targets;
    }

    private Target target(YamlMap map) {
        String indicator = map.needed("indicator");
        map.needed("value");
        Double value = YamlValues.number(map, "value");
        Target.Per per = YamlValues.choice(map, "per", Target.Per.values());
        Target target = new Target(
                indicator,
                Objects.requireNonNullElse(value, 0.0),
                per,
                code(map, "unit", vocabulary.units().codes()),
                code(map, "channel", vocabulary.channels().codes()),
                code(map, "series", vocabulary.series().codes()),
                PlanNumbers.source(map),
                map.text("note"));
        checkAlike(map, target);
        checkKind(map, target);
        return target;
    }

    private static @Nullable String code(YamlMap map, String key, Set<String> codes) {
        String code = map.text(key);
        if (code != null && !codes.contains(code)) {
            String list = key.equals("series") ? key : key + "s";
            map.problems().addUnknown(map.line(key), "unknown_code", code, codes, "list", list);
        }
        return code;
    }

    private void checkAlike(YamlMap map, Target target) {
        List<@Nullable String> judged = new ArrayList<>();
        judged.add(target.indicator());
        judged.add(target.unit());
        judged.add(target.channel());
        judged.add(target.series());
        Integer first = lines.putIfAbsent(judged, map.line());
        if (first != null && !target.indicator().isEmpty()) {
            map.problems().add(map.line(), "targets_alike", "found", target.indicator(), "first", first.toString());
        }
    }

    private static void checkKind(YamlMap map, Target target) {
        Judged judged = Judged.byName().get(target.indicator());
        if (judged == null) {
            if (!target.indicator().isEmpty()) {
                unknown(map, target.indicator());
            }
            return;
        }
        boolean sum = judged.kind() == Judged.Kind.SUM;
        if (sum && !map.gives("per")) {
            map.problems().add(map.line(), "no_per", "found", target.indicator());
        } else if (!sum && map.gives("per")) {
            map.problems().add(map.line("per"), "needless_per", "found", target.indicator());
        }
        if (judged.kind() != Judged.Kind.CHANGE && target.value() < 0) {
            map.problems()
                    .add(map.line("value"), "negative", "key", map.placeOf("value"), "found", map.needed("value"));
        } else if (judged.kind() == Judged.Kind.SHARE && target.value() > 1) {
            map.problems()
                    .add(
                            map.line("value"),
                            "share_above_one",
                            "key",
                            map.placeOf("value"),
                            "found",
                            map.needed("value"));
        }
        checkScopes(map, target, judged);
    }

    /** With the name that was meant, or with those that share most of its words. */
    private static void unknown(YamlMap map, String name) {
        Set<String> known = Judged.byName().keySet();
        List<String> akin = Nearness.of(name, known).isPresent() ? List.of() : Nearness.akin(name, known);
        if (akin.isEmpty()) {
            map.problems().addUnknown(map.line("indicator"), "unknown_indicator", name, known);
        } else {
            map.problems()
                    .add(
                            map.line("indicator"),
                            "unknown_indicator_akin",
                            "found",
                            name,
                            "akin",
                            String.join(", ", akin));
        }
    }

    private static void checkScopes(YamlMap map, Target target, Judged judged) {
        List<String> named =
                Stream.of("unit", "channel", "series").filter(map::gives).toList();
        if (named.size() > 1) {
            map.problems().add(map.line(), "two_scopes", "found", String.join(", ", named));
            return;
        }
        for (String scope : named) {
            if (!judged.scopes().contains(scope.substring(0, 1))) {
                map.problems()
                        .add(map.line(scope), "never_judged", "found", target.indicator(), "key", map.placeOf(scope));
            }
        }
    }
}
