package vn.loa.charts.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.loa.charts.style.Formats;
import vn.loa.core.text.Lang;
import vn.loa.core.text.Words;

/** {@code indicators.json} as a program reads it, its numbers written for people. A key is {@code indicator type:id}. */
final class IndicatorsFile {
    private static final Pattern NUMBER = Pattern.compile("[+−]?\\d+(?:[.,]\\d+)*%?");

    private final JsonNode file;
    private final Map<String, JsonNode> values = new TreeMap<>();
    private final Formats formats;
    private final Words words;

    IndicatorsFile(String json, Lang lang) {
        file = new JsonMapper().readTree(json);
        formats = new Formats(lang);
        words = Sentences.of(lang).words();
        for (JsonNode value : file.get("values")) {
            String scope = value.at("/scope/type").asString() + ":"
                    + value.at("/scope/id").asString();
            values.put(value.get("indicator").asString() + " " + scope, value);
        }
    }

    /** Numbers of a text, as they are written. */
    static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).toList();
    }

    List<String> keys(String scope) {
        return values.keySet().stream().filter(key -> key.contains(" " + scope)).toList();
    }

    /** The figure alone, with the fraction that it is, or with how many it rests on; no number where nothing was measured. */
    List<List<String>> waysToSay(String key) {
        JsonNode value = values.get(key);
        if (value == null || !value.get("status").asString().equals("measured")) {
            return value == null ? List.of() : List.of(List.of());
        }
        if (value.get("value").isNull()) {
            return List.of(interval(key));
        }
        String figure = amount(value, "value");
        return value.get("numerator").isNull()
                ? List.of(List.of(figure), List.of(figure, decimal(value, "n")))
                : List.of(List.of(figure), List.of(figure, decimal(value, "numerator"), decimal(value, "denominator")));
    }

    /** Every number that a sentence about the value may say. */
    List<String> numbersOf(String key) {
        JsonNode value = values.get(key);
        List<String> said = new ArrayList<>();
        Stream.of("value", "lower", "upper", "target")
                .filter(field -> !value.get(field).isNull())
                .forEach(field -> said.add(amount(value, field)));
        Stream.of("numerator", "denominator", "n")
                .filter(field -> !value.get(field).isNull())
                .forEach(field -> said.add(decimal(value, field)));
        if (value.get("indicator").asString().equals("quality.unit_spread")) {
            said.add(formats.decimal(value.get("n").asDouble() * 0.05, 1));
        }
        return said;
    }

    /** Numbers that the sentences about the value have of themselves: ends of a scale, the size of an interval. */
    List<String> numbersOfWords(String key) {
        JsonNode value = values.get(key);
        List<String> said = new ArrayList<>(numbers(words.get("interval")));
        said.addAll(numbers(words.get("indicator." + value.get("indicator").asString() + ".found")));
        return said;
    }

    List<String> interval(String key) {
        JsonNode value = values.get(key);
        return value.get("lower").isNull() ? List.of() : List.of(amount(value, "lower"), amount(value, "upper"));
    }

    List<String> pending() {
        return List.of(decimal(file.get("pending"), "received"), decimal(file.get("pending"), "expected"));
    }

    /** Of each requirement with a judged target: how many are met, how many judged. */
    List<List<String>> scores() {
        return file.get("requirements").values().stream()
                .filter(score -> score.get("judged").asInt() > 0)
                .map(score -> List.of(decimal(score, "met"), decimal(score, "judged")))
                .toList();
    }

    List<String> score() {
        return Stream.of("met", "judged")
                .map(field -> formats.whole(file.get("requirements").values().stream()
                        .mapToInt(score -> score.get(field).asInt())
                        .sum()))
                .toList();
    }

    private String decimal(JsonNode object, String field) {
        return formats.decimal(object.get(field).asDouble(), 2);
    }

    private String amount(JsonNode value, String field) {
        double amount = value.get(field).asDouble();
        boolean series = value.at("/scope/type").asString().equals("series");
        return switch (value.get("unit").asString()) {
            case "share" -> series ? formats.points(amount) : formats.percent(amount);
            case "rate" -> formats.percent(amount);
            case "đồng" -> formats.decimal(amount, 0);
            default -> series ? formats.signed(amount, 4) : formats.decimal(amount, 2);
        };
    }
}
