package vn.loa.charts.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.loa.core.indicator.Indicator;
import vn.loa.core.indicator.Indicators;
import vn.loa.core.indicator.Scope;
import vn.loa.core.text.Lang;
import vn.loa.core.text.Words;

/** How each figure of the page is computed: every indicator, and what is counted beside them. */
final class Glossary {
    static final String SCORE = "count.score";
    static final String PENDING = "count.pending";
    static final String RETURNED = "count.returned";
    static final String HELD = "count.held";
    static final String SILENT_WEEKS = "count.silent_weeks";
    static final String OVERDUE = "count.overdue";
    private static final List<String> COUNTS = List.of(SCORE, PENDING, RETURNED, HELD, SILENT_WEEKS, OVERDUE);

    private Glossary() {}

    /**
     * An entry.
     *
     * @param def what links name
     * @param facts requirement, unit, direction, scopes, version; empty for what is no indicator
     */
    record Entry(String def, String name, String text, List<Fact> facts) {}

    record Fact(String label, String text) {}

    /** Indicators in their order, then the counts. */
    static List<Entry> of(Sentences sentences, Lang lang) {
        List<Entry> entries = new ArrayList<>();
        Words words = Words.of(EvaluationReport.class, "glossary", lang);
        for (Indicator indicator : Indicators.all()) {
            entries.add(new Entry(
                    indicator.name(),
                    sentences.words().get("indicator." + indicator.name()),
                    sentences.words().get("indicator." + indicator.name() + ".definition"),
                    facts(indicator, sentences, words)));
        }
        for (String count : COUNTS) {
            entries.add(new Entry(count, words.get(count), words.get(count + ".definition"), List.of()));
        }
        return entries;
    }

    private static List<Fact> facts(Indicator indicator, Sentences sentences, Words words) {
        List<Fact> facts = new ArrayList<>();
        if (indicator.requirement() != null) {
            facts.add(fact(
                    "requirement",
                    sentences
                            .words()
                            .get("requirement." + indicator.requirement().code()),
                    words));
        }
        facts.add(fact("unit", words.get("unit." + unit(indicator)), words));
        facts.add(fact("better", words.get("better." + better(indicator)), words));
        facts.add(fact("scopes", scopes(indicator, words), words));
        facts.add(fact("version", indicator.definition(), words));
        return facts;
    }

    private static Fact fact(String label, String text, Words words) {
        return new Fact(words.get("glossary." + label), text);
    }

    /** A change is written in points, a trend in what its series counts. */
    private static String unit(Indicator indicator) {
        return switch (indicator.name()) {
            case "outcome.change" -> "points";
            case "output.quantity" -> "own";
            default ->
                switch (indicator.unit()) {
                    case "0–1" -> "index";
                    case "per month" -> "per_month";
                    case "đồng" -> "vnd";
                    case "count" -> indicator.name();
                    default -> indicator.unit();
                };
        };
    }

    private static String better(Indicator indicator) {
        if (indicator.scopes().contains(Scope.Type.SERIES)) {
            return "series";
        }
        return indicator.better() == null
                ? "neither"
                : indicator.better().name().toLowerCase(Locale.ROOT);
    }

    private static String scopes(Indicator indicator, Words words) {
        return List.of(Scope.Type.values()).stream()
                .filter(indicator.scopes()::contains)
                .map(type -> words.get("scope." + type.code()))
                .collect(Collectors.joining(words.get("scope.comma")));
    }
}
