package vn.loa.core.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.loa.core.text.MatchKey;

/** What the names of a plan's lists mean, and the plan with one name more. */
public final class Aliases {
    /** Lists whose items may have more names, by their keys in the plan file. */
    public static final List<String> LISTS =
            List.of("units", "topics", "channels", "audiences", "areas", "forms", "columns");

    private static final String COLUMNS = "columns";

    private final Plan plan;

    public Aliases(Plan plan) {
        this.plan = plan;
    }

    /** The key of a list that a person may also name in the singular, {@code unit}; empty for an unknown one. */
    public static Optional<String> list(String word) {
        String folded = MatchKey.fold(word);
        return LISTS.stream()
                .filter(list -> list.equals(folded) || list.equals(folded + "s"))
                .findFirst();
    }

    /** Codes of a list's items; keys of all columns. Empty for an unknown list. */
    public List<String> codes(String list) {
        return list.equals(COLUMNS)
                ? ColumnSection.keys()
                : items(list).stream().map(Item::code).toList();
    }

    /**
     * What a cell of this name means now: its item's code, both names of an ambiguous one joined by a comma; null where it means
     * nothing. Not of columns, whose own names are the reader's ({@code Intake.columnOf}).
     */
    public @Nullable String meaning(String list, String name) {
        Match match = NamedItems.names(items(list)).find(name);
        if (match instanceof Match.Found found) {
            return found.code();
        }
        return match instanceof Match.Ambiguous two ? two.first() + ", " + two.second() : null;
    }

    /** Whose name it is as it stands, in any case; null where nobody's. What merely folds alike is allowed in a plan. */
    @Nullable
    String exactOwner(String list, String name, String code) {
        if (list.equals(COLUMNS)) {
            return ColumnSection.owner(plan.columns(), name, code);
        }
        String exact = MatchKey.exact(name);
        for (Item item : items(list)) {
            List<String> ways = new ArrayList<>(List.of(item.code(), item.name()));
            ways.addAll(item.aliases());
            if (ways.stream().anyMatch(way -> MatchKey.exact(way).equals(exact))) {
                return item.code();
            }
        }
        return null;
    }

    private List<? extends Item> items(String list) {
        return switch (list) {
            case "units" -> plan.units();
            case "topics" -> plan.topics();
            case "channels" -> plan.channels();
            case "audiences" -> plan.audiences();
            case "areas" -> plan.areas();
            case "forms" -> plan.forms();
            default -> NamedItems.of(List.<Form>of());
        };
    }

    /** The plan in which the name means the item of the code, which must be one of the list's. */
    public Plan with(Alias more) {
        return new Plan(
                plan.number(),
                plan.title(),
                plan.issued(),
                plan.earliestDate(),
                plan.ward(),
                plan.population(),
                plan.calendar(),
                named(more, "topics", plan.topics(), (t, names) -> new Topic(t.code(), t.name(), names)),
                named(more, "audiences", plan.audiences(), (a, names) -> new Audience(a.code(), a.name(), names)),
                named(
                        more,
                        "channels",
                        plan.channels(),
                        (c, names) -> new Channel(c.code(), c.clause(), c.name(), c.digital(), c.bulletin(), names)),
                named(
                        more,
                        "units",
                        plan.units(),
                        (u, names) -> new Unit(u.code(), u.clause(), u.name(), u.reports(), u.from(), u.to(), names)),
                named(more, "areas", plan.areas(), (a, names) -> new Area(a.code(), a.name(), a.population(), names)),
                columns(more),
                named(more, "forms", plan.forms(), (f, names) -> new Form(f.code(), f.name(), names)),
                plan.required(),
                plan.priorityTopics(),
                plan.budget(),
                plan.feedback(),
                plan.phases(),
                plan.series(),
                plan.targets());
    }

    private static <T extends Item> List<T> named(
            Alias more, String list, List<T> items, BiFunction<T, List<String>, T> renamed) {
        return !more.list().equals(list)
                ? items
                : items.stream()
                        .map(item -> item.code().equals(more.code())
                                ? renamed.apply(item, appended(item.aliases(), more.name()))
                                : item)
                        .toList();
    }

    private Map<String, List<String>> columns(Alias more) {
        if (!more.list().equals(COLUMNS)) {
            return plan.columns();
        }
        Map<String, List<String>> columns = new LinkedHashMap<>(plan.columns());
        columns.put(more.code(), appended(columns.getOrDefault(more.code(), List.of()), more.name()));
        return columns;
    }

    private static List<String> appended(List<String> names, String more) {
        List<String> all = new ArrayList<>(names);
        all.add(more);
        return all;
    }
}
