package vn.loa.batch.cli;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.charts.style.Formats;
import vn.loa.core.text.Lang;
import vn.loa.core.text.Words;

/** Says sentences of {@code cli_*.properties} in the language that was asked for. */
final class Speech {
    private final Surroundings around;
    private final Lang lang;
    private final boolean quiet;
    private final Words words;

    Speech(Surroundings around, Lang lang, boolean quiet) {
        this.around = around;
        this.lang = lang;
        this.quiet = quiet;
        this.words = Words.of(Speech.class, "cli", lang);
    }

    Lang lang() {
        return lang;
    }

    String sentence(String key, Map<String, ?> details) {
        return words.say(key, details);
    }

    /** A day as sentences say it, in every language alike; empty for none. */
    static String day(@Nullable LocalDate day) {
        return day == null ? "" : new Formats(Lang.VI).day(day);
    }

    /** A result on standard output, unless the command is to be quiet. */
    void say(String key, Map<String, ?> details) {
        if (!quiet) {
            around.out().println(sentence(key, details));
        }
    }

    /** A line of a result, said also when quiet. */
    void print(String line) {
        around.out().println(line);
    }

    /** Progress on standard error, unless quiet. */
    void tell(String key, Map<String, ?> details) {
        if (!quiet) {
            around.err().println(sentence(key, details));
        }
    }

    /** A mistake or a warning on standard error, said also when quiet. */
    void warn(String key, Map<String, ?> details) {
        around.err().println(sentence(key, details));
    }

    void warn(String line) {
        around.err().println(line);
    }
}
