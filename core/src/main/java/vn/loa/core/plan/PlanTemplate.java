package vn.loa.core.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.core.text.Lang;

/**
 * A plan file for a ward to fill ({@code loa plan new}): it extends the shipped plan and explains each key. Lines that begin with
 * {@code ##} explain; lines that begin with a single {@code #} are examples, used by deleting that one character. As it is written,
 * and with every example in use, it is a right plan file.
 */
public final class PlanTemplate {
    private PlanTemplate() {}

    public static String text(Lang lang) {
        String name = "plan-template_" + lang.code() + ".yaml";
        try (InputStream in = PlanTemplate.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("No resource " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (Judged.Kind kind : Judged.Kind.values()) {
                text = text.replace(place(kind), indicators(kind));
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The line of the resource where the names of that kind go. */
    private static String place(Judged.Kind kind) {
        return "##{" + kind.name().toLowerCase(Locale.ROOT) + "}";
    }

    /** A line each: the name, and the keys that set a target for less than the ward. */
    private static String indicators(Judged.Kind kind) {
        return Judged.byName().entrySet().stream()
                .filter(entry -> entry.getValue().kind() == kind)
                .map(entry -> String.format(Locale.ROOT, "##     %-32s %s", entry.getKey(), keys(entry.getValue()))
                        .stripTrailing())
                .collect(Collectors.joining("\n"));
    }

    private static String keys(Judged judged) {
        return Stream.of("unit", "channel", "series")
                .filter(key -> judged.scopes().contains(key.substring(0, 1)))
                .collect(Collectors.joining(", "));
    }
}
