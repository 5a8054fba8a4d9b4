package vn.loa.core.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys of a plan file that hold numbers and dates: each number with its {@code source}, a superior's with its {@code note}. */
final class PlanNumbers {
    private static final long MOST_MONEY = 1_000_000_000_000_000L;
    static final long MOST_DAYS = 366;

    private PlanNumbers() {}

    static @Nullable Population population(YamlMap root) {
        YamlMap map = root.map("population", keys("value", "as_of", "source", "note"));
        if (map == null) {
            return null;
        }
        long value = YamlValues.neededWhole(map, "value", Vocabulary.MOST_PEOPLE);
        if (value == 0 && "0".equals(map.text("value"))) {
            map.problems().add(map.line("value"), "zero", "key", map.placeOf("value"));
        }
        return new Population(value, YamlValues.date(map, "as_of"), source(map), map.text("note"));
    }

    static @Nullable PriorityTopics priorityTopics(YamlMap root, Set<String> topics) {
        YamlMap map = root.map("priority_topics", keys("codes", "source", "note"));
        if (map == null) {
            return null;
        }
        Set<String> codes = new LinkedHashSet<>();
        List<Placed<String>> given = map.texts("codes");
        for (Placed<String> code : given) {
            if (!topics.contains(code.value())) {
                map.problems().addUnknown(code.line(), "unknown_code", code.value(), topics, "list", "topics");
            } else if (!codes.add(code.value())) {
                map.problems().add(code.line(), "repeated_item", "key", map.placeOf("codes"), "found", code.value());
            }
        }
        if (given.isEmpty()) {
            map.problems().add(map.line("codes"), "missing", "key", map.placeOf("codes"));
        }
        return new PriorityTopics(List.copyOf(codes), source(map), map.text("note"));
    }

    static List<Budget> budget(YamlMap root) {
        Set<Long> years = new HashSet<>();
        List<Budget> budget = new ArrayList<>();
        for (YamlMap map : root.maps("budget", keys("year", "state_vnd", "other_vnd", "source", "note"))) {
            long year = YamlValues.neededWhole(map, "year", 9999);
            if (map.gives("year") && (year < 1000 || !years.add(year))) {
                String kind = year < 1000 ? "bad_year" : "repeated_item";
                map.problems().add(map.line("year"), kind, "key", map.placeOf("year"), "found", String.valueOf(year));
            }
            long state = YamlValues.neededWhole(map, "state_vnd", MOST_MONEY);
            long other = YamlValues.neededWhole(map, "other_vnd", MOST_MONEY);
            budget.add(new Budget((int) year, state, other, source(map), map.text("note")));
        }
        return budget;
    }

    static @Nullable FeedbackRule feedback(YamlMap root) {
        YamlMap map = root.map("feedback", keys("answer_working_days", "source", "note"));
        if (map == null) {
            return null;
        }
        int days = (int) YamlValues.neededWhole(map, "answer_working_days", MOST_DAYS);
        // Day 1 is the working day after receipt (indicators.md): there is no day 0.
        String written = map.text("answer_working_days");
        if (written != null && written.matches("0+")) {
            map.problems().add(map.line("answer_working_days"), "no_day", "key", map.placeOf("answer_working_days"));
        }
        return new FeedbackRule(days, source(map), map.text("note"));
    }

    static List<Phase> phases(YamlMap root) {
        List<Phase> phases = new ArrayList<>();
        Set<String> steps = new HashSet<>();
        for (YamlMap map : root.maps("phases", keys("step", "from", "to"))) {
            String step = map.needed("step");
            if (!step.isEmpty() && !steps.add(step)) {
                map.problems().add(map.line("step"), "repeated_item", "key", map.placeOf("step"), "found", step);
            }
            map.needed("from");
            map.needed("to");
            LocalDate from = YamlValues.date(map, "from");
            LocalDate to = YamlValues.date(map, "to");
            Vocabulary.checkOrder(map, from, to);
            if (from != null && to != null) {
                phases.add(new Phase(step, from, to));
            }
        }
        return phases;
    }

    /** Where the numbers of a mapping come from; a missing one is a mistake. */
    static Source source(YamlMap map) {
        if (!map.gives("source")) {
            map.problems().add(map.line(), "no_source", "where", map.placeOf(""));
            return Source.ASSUMPTION;
        }
        Source source = YamlValues.choice(map, "source", Source.values());
        if (source == Source.SUPERIOR && !map.gives("note")) {
            map.problems().add(map.line("source"), "no_note", "where", map.placeOf(""));
        }
        return source == null ? Source.ASSUMPTION : source;
    }

    private static Set<String> keys(String... keys) {
        return new LinkedHashSet<>(List.of(keys));
    }
}
