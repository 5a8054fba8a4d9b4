package vn.loa.core.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A plan out of a file's outermost mapping and the plan that it extends; what is wrong goes to the mapping's problems. */
final class PlanFile {
    static final Set<String> KEYS = keys(
            "extends",
            "plan",
            "title",
            "issued",
            "earliest_date",
            "ward",
            "population",
            "calendar",
            "topics",
            "audiences",
            "channels",
            "units",
            "areas",
            "columns",
            "forms",
            "required",
            "priority_topics",
            "budget",
            "feedback",
            "phases",
            "series",
            "targets");
    private static final Set<String> WARD = keys("code", "name", "province", "zone");
    private static final Set<String> PAIR = keys("topic", "audience");
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final YamlMap root;
    private final @Nullable Plan base;
    private final Vocabulary vocabulary;
    private final Set<String> reported = new HashSet<>();

    PlanFile(YamlMap root, @Nullable Plan base) {
        this.root = root;
        this.base = base;
        this.vocabulary = Vocabulary.read(root, base);
    }

    Plan plan() {
        new NameChecks(root.problems()).check(vocabulary);
        for (String list : base == null ? List.of("topics", "audiences", "channels", "units") : List.<String>of()) {
            if (!root.gives(list)) {
                root.problems().add(root.line(list), "missing", "key", list);
            }
        }
        LocalDate issued = own("issued", Plan::issued, () -> neededDate("issued"));
        return new Plan(
                own("plan", Plan::number, () -> root.needed("plan")),
                own("title", Plan::title, () -> root.needed("title")),
                issued,
                own("earliest_date", inherited -> inheritedEarliest(inherited, issued), () -> earliest(issued)),
                own("ward", Plan::ward, this::ward),
                own("population", Plan::population, () -> PlanNumbers.population(root)),
                own("calendar", Plan::calendar, () -> CalendarSection.read(root)),
                vocabulary.topics().values(),
                vocabulary.audiences().values(),
                vocabulary.channels().values(),
                vocabulary.units().values(),
                vocabulary.areas().values(),
                own("columns", Plan::columns, () -> ColumnSection.read(root)),
                vocabulary.forms().values(),
                own("required", this::inheritedRequired, this::required),
                own("priority_topics", this::inheritedPriority, this::priority),
                own("budget", Plan::budget, () -> PlanNumbers.budget(root)),
                own("feedback", Plan::feedback, () -> PlanNumbers.feedback(root)),
                own("phases", Plan::phases, () -> PlanNumbers.phases(root)),
                vocabulary.series().values(),
                own("targets", this::inheritedTargets, () -> new TargetSection(root, vocabulary).read()));
    }

    /** What the file says of a key; where it does not name it, what it inherits. */
    private <T extends @Nullable Object> T own(String key, Function<Plan, T> inherited, Supplier<T> given) {
        return base == null || root.has(key) ? given.get() : inherited.apply(base);
    }

    private LocalDate neededDate(String key) {
        root.needed(key);
        LocalDate date = YamlValues.date(root, key);
        return date == null ? LocalDate.EPOCH : date;
    }

    private LocalDate earliest(LocalDate issued) {
        LocalDate date = YamlValues.date(root, "earliest_date");
        return date == null ? issued : date;
    }

    /** A file that gives its own day of issue does not inherit the earliest day of another. */
    private LocalDate inheritedEarliest(Plan inherited, LocalDate issued) {
        return root.has("issued") ? issued : inherited.earliestDate();
    }

    private Ward ward() {
        YamlMap map = root.map("ward", WARD);
        if (map == null) {
            if (!root.gives("ward")) {
                root.problems().add(root.line("ward"), "missing", "key", "ward");
            }
            return new Ward("", "", null, VIETNAM);
        }
        return new Ward(CodedList.code(map, "code"), map.needed("name"), map.text("province"), zone(map));
    }

    private static ZoneId zone(YamlMap map) {
        String zone = map.text("zone");
        try {
            return zone == null ? VIETNAM : ZoneId.of(zone);
        } catch (DateTimeException e) {
            map.problems().addUnknown(map.line("zone"), "bad_zone", String.valueOf(zone), ZoneId.getAvailableZoneIds());
            return VIETNAM;
        }
    }

    private List<RequiredPair> required() {
        Set<RequiredPair> pairs = new LinkedHashSet<>();
        for (YamlMap map : root.maps("required", PAIR)) {
            RequiredPair pair = new RequiredPair(map.needed("topic"), map.needed("audience"));
            known(map, "topic", pair.topic(), vocabulary.topics());
            known(map, "audience", pair.audience(), vocabulary.audiences());
            if (!pairs.add(pair)) {
                String found = pair.topic() + " + " + pair.audience();
                map.problems().add(map.line(), "repeated_item", "key", map.placeOf(""), "found", found);
            }
        }
        return List.copyOf(pairs);
    }

    private static void known(YamlMap map, String key, String code, CodedList<?> list) {
        if (!code.isEmpty() && !list.codes().contains(code)) {
            map.problems().addUnknown(map.line(key), "unknown_code", code, list.codes(), "list", key + "s");
        }
    }

    private @Nullable PriorityTopics priority() {
        return PlanNumbers.priorityTopics(root, vocabulary.topics().codes());
    }

    private List<RequiredPair> inheritedRequired(Plan inherited) {
        for (RequiredPair pair : inherited.required()) {
            stillThere("topics", pair.topic(), vocabulary.topics(), "required");
            stillThere("audiences", pair.audience(), vocabulary.audiences(), "required");
        }
        return inherited.required();
    }

    private @Nullable PriorityTopics inheritedPriority(Plan inherited) {
        PriorityTopics priority = inherited.priorityTopics();
        for (String code : priority == null ? List.<String>of() : priority.codes()) {
            stillThere("topics", code, vocabulary.topics(), "priority_topics");
        }
        return priority;
    }

    private List<Target> inheritedTargets(Plan inherited) {
        for (Target target : inherited.targets()) {
            stillThere("units", target.unit(), vocabulary.units(), "targets");
            stillThere("channels", target.channel(), vocabulary.channels(), "targets");
            stillThere("series", target.series(), vocabulary.series(), "targets");
        }
        return inherited.targets();
    }

    /** What the file drops must not be named by a key that it inherits. */
    private void stillThere(String list, @Nullable String code, CodedList<?> items, String user) {
        Integer line = code == null ? null : items.removed().get(code);
        if (line != null && reported.add(list + "." + code + "." + user)) {
            root.problems().add(line, "removed_but_used", "list", list, "found", String.valueOf(code), "key", user);
        }
    }

    private static Set<String> keys(String... keys) {
        return new LinkedHashSet<>(List.of(keys));
    }
}
