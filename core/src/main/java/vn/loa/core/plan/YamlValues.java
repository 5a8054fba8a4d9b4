package vn.loa.core.plan;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values of a mapping by type: the whole text is one, or it is a mistake. Null, or the stand-in, where there is none. */
final class YamlValues {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");

    private YamlValues() {}

    /** A day, {@code 2026-01-31}. */
    static @Nullable LocalDate date(YamlMap map, String key) {
        return read(map, key, "bad_date", YamlValues::dateOf);
    }

    /** A month, {@code 2026-01}. */
    static @Nullable YearMonth month(YamlMap map, String key) {
        return read(map, key, "bad_month", text -> MONTH.matcher(text).matches() ? YearMonth.parse(text) : null);
    }

    /** The days of a list; one named twice is a mistake. */
    static List<Placed<LocalDate>> dates(YamlMap map, String key) {
        List<Placed<LocalDate>> days = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        for (Placed<String> text : map.texts(key)) {
            LocalDate day = parse(map, key, text, "bad_date", YamlValues::dateOf);
            if (day != null && !seen.add(day)) {
                map.problems().add(text.line(), "repeated_item", "key", map.placeOf(key), "found", text.value());
            } else if (day != null) {
                days.add(new Placed<>(day, text.line()));
            }
        }
        return days;
    }

    /** A whole number from 0 to {@code most}. */
    static @Nullable Long whole(YamlMap map, String key, long most) {
        Long number = read(map, key, "not_whole", text -> WHOLE.matcher(text).matches() ? Long.valueOf(text) : null);
        if (number != null && number < 0) {
            map.problems().add(map.line(key), "negative", "key", map.placeOf(key), "found", number.toString());
        } else if (number != null && number > most) {
            map.problems()
                    .add(
                            map.line(key),
                            "too_great",
                            "key",
                            map.placeOf(key),
                            "found",
                            number.toString(),
                            "most",
                            String.valueOf(most));
        }
        return number;
    }

    /** A whole number that must be there. */
    static long neededWhole(YamlMap map, String key, long most) {
        map.needed(key);
        Long number = map.gives(key) ? whole(map, key, most) : null;
        return number == null ? 0 : number;
    }

    /** A number with a point, {@code 0.95}. */
    static @Nullable Double number(YamlMap map, String key) {
        return read(
                map,
                key,
                "not_a_number",
                text -> NUMBER.matcher(text).matches() ? Double.valueOf(new BigDecimal(text).doubleValue()) : null);
    }

    static boolean flag(YamlMap map, String key, boolean otherwise) {
        Boolean flag = read(map, key, "not_a_flag", text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> null;
        });
        return flag == null ? otherwise : flag;
    }

    /** One of the words of an enum, in lower case. */
    static <E extends Enum<E>> @Nullable E choice(YamlMap map, String key, E[] choices) {
        String text = map.text(key);
        if (text == null) {
            return null;
        }
        List<String> words = Stream.of(choices).map(YamlValues::word).toList();
        int index = words.indexOf(text);
        if (index >= 0) {
            return choices[index];
        }
        map.problems()
                .addUnknown(
                        map.line(key),
                        "bad_choice",
                        text,
                        words,
                        "key",
                        map.placeOf(key),
                        "known",
                        String.join(", ", words));
        return null;
    }

    /** How an enum's constant is written in a plan file. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable LocalDate dateOf(String text) {
        return DATE.matcher(text).matches() ? LocalDate.parse(text) : null;
    }

    private static <T> @Nullable T read(YamlMap map, String key, String kind, Function<String, @Nullable T> reader) {
        String text = map.text(key);
        return text == null ? null : parse(map, key, new Placed<>(text, map.line(key)), kind, reader);
    }

    private static <T> @Nullable T parse(
            YamlMap map, String key, Placed<String> text, String kind, Function<String, @Nullable T> reader) {
        T value;
        try {
            value = reader.apply(text.value());
        } catch (DateTimeException e) {
            value = null;
        }
        if (value == null) {
            map.problems().add(text.line(), kind, "key", map.placeOf(key), "found", text.value());
        }
        return value;
    }
}
