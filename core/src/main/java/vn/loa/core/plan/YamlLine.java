package vn.loa.core.plan;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One flow mapping of a written plan file, {@code {code: radio, name: Phát thanh cơ sở}}; keys without a value are left out. */
final class YamlLine {
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N}]*+(?:[ ._/–-]++[\\p{L}\\p{N}]++)*+");
    private static final Set<String> WORDS = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    private final StringJoiner parts = new StringJoiner(", ", "{", "}");

    YamlLine text(String key, @Nullable String value) {
        return value == null ? this : raw(key, quote(value));
    }

    /** A number, day, month or word that needs no quotes; left out where null. */
    YamlLine plain(String key, @Nullable Object value) {
        return value == null ? this : raw(key, value.toString());
    }

    YamlLine word(String key, @Nullable Enum<?> value) {
        return value == null ? this : raw(key, YamlValues.word(value));
    }

    /** A list of texts; left out where empty. */
    YamlLine texts(String key, List<String> values) {
        return values.isEmpty()
                ? this
                : raw(key, list(values.stream().map(YamlLine::quote).toList()));
    }

    /** A set of days in their order; left out where empty. */
    YamlLine sorted(String key, Collection<? extends Comparable<?>> values) {
        return values.isEmpty()
                ? this
                : raw(key, list(values.stream().map(Object::toString).sorted().toList()));
    }

    private YamlLine raw(String key, String value) {
        parts.add(key + ": " + value);
        return this;
    }

    @Override
    public String toString() {
        return parts.toString();
    }

    static String list(List<String> values) {
        return "[" + String.join(", ", values) + "]";
    }

    /** A text as it stands where YAML reads it back as the same text, else in double quotes. */
    static String quote(String text) {
        if (PLAIN.matcher(text).matches() && !WORDS.contains(text.toLowerCase(Locale.ROOT))) {
            return text;
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || c >= 0x7f && c <= 0xa0 || c == 0x2028 || c == 0x2029 || c == 0xfeff) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
