package vn.loa.core.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Sentences of one resource family in one language: {@code <base>_vi.properties}, {@code <base>_en.properties}, UTF-8, looked up
 * beside a class. Placeholders are named, {@code {found}}; an unknown key is a programming error and throws.
 */
public final class Words {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z_]+)}");

    private final String source;
    private final Properties sentences = new Properties();

    private Words(String source) {
        this.source = source;
    }

    /** Loads {@code <base>_<lang>.properties} from the package of {@code beside}. */
    public static Words of(Class<?> beside, String base, Lang lang) {
        String file = base + "_" + lang.code() + ".properties";
        Words words = new Words(beside.getPackageName() + "/" + file);
        try (var in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("No resource " + words.source);
            }
            words.sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** These sentences, and those of another family that have other keys. */
    public Words and(Words others) {
        Words both = new Words(source + " and " + others.source);
        both.sentences.putAll(others.sentences);
        both.sentences.putAll(sentences);
        return both;
    }

    /** Whether there is a sentence of this key. */
    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    /** The sentence of a key without placeholders filled. */
    public String get(String key) {
        String sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new IllegalArgumentException("No sentence " + key + " in " + source);
        }
        return sentence;
    }

    /** The names of the placeholders in a key's sentence. */
    public Set<String> placeholders(String key) {
        return PLACEHOLDER
                .matcher(get(key))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Every key, in alphabetical order. */
    public SortedSet<String> keys() {
        return new TreeSet<>(sentences.stringPropertyNames());
    }

    /** The sentence of a key with its placeholders filled; values are not interpreted again. */
    public String say(String key, Map<String, ?> values) {
        return PLACEHOLDER.matcher(get(key)).replaceAll(match -> {
            Object value = values.get(match.group(1));
            if (value == null) {
                throw new IllegalArgumentException("No value {" + match.group(1) + "} for " + key + " in " + source);
            }
            return Matcher.quoteReplacement(value.toString());
        });
    }
}
