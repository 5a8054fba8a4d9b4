package vn.loa.batch.store;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.loa.core.intake.Problem;
import vn.loa.core.intake.ProblemKind;

/** Small maps and lists in columns of type jsonb. */
final class Json {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<Map<String, Integer>> COUNTS = new TypeReference<>() {};
    private static final TypeReference<List<Flaw>> FLAWS = new TypeReference<>() {};

    private Json() {}

    /** A problem without its line, which is its row's. */
    private record Flaw(String kind, @Nullable String column, String found, Map<String, String> details) {}

    /** An object with its keys in order. */
    static String object(Map<String, ?> values) {
        Map<String, Object> clean = new TreeMap<>();
        values.forEach((key, value) -> clean.put(clean(key), value instanceof String text ? clean(text) : value));
        return MAPPER.writeValueAsString(clean);
    }

    /** PostgreSQL has no U+0000 in jsonb. */
    private static String clean(String text) {
        return text.replace('\0', '\ufffd');
    }

    static Map<String, String> texts(@Nullable JSONB json) {
        return json == null ? Map.of() : MAPPER.readValue(json.data(), TEXTS);
    }

    static Map<String, Integer> counts(JSONB json) {
        return new TreeMap<>(MAPPER.readValue(json.data(), COUNTS));
    }

    static String problems(List<Problem> problems) {
        return MAPPER.writeValueAsString(problems.stream()
                .map(p -> {
                    Map<String, String> details = new TreeMap<>();
                    p.details().forEach((key, value) -> details.put(key, clean(value)));
                    String column = p.column();
                    return new Flaw(p.kind().code(), column == null ? null : clean(column), clean(p.found()), details);
                })
                .toList());
    }

    static List<Problem> problems(JSONB json, int line) {
        return MAPPER.readValue(json.data(), FLAWS).stream()
                .map(f -> new Problem(
                        ProblemKind.valueOf(f.kind().toUpperCase(Locale.ROOT)),
                        line,
                        f.column(),
                        f.found(),
                        f.details()))
                .toList();
    }
}
