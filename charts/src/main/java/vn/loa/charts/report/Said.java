package vn.loa.charts.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A whole sentence of which figures open their definitions. */
record Said(List<Part> parts) {
    /** Marks that no text of a plan can hold: what is shown of one has no control letters. */
    private static final Pattern FIGURE = Pattern.compile("\u0001([^\u0002]*)\u0002([^\u0003]*)\u0003");

    /** A piece of the sentence; {@code def} names the entry of the glossary that it opens, null: none. */
    record Part(String text, @Nullable String def) {}

    /** A figure as it stands in a slot of a sentence that is about to be said. */
    static String figure(String text, String def) {
        return "\u0001" + def + "\u0002" + text + "\u0003";
    }

    static Said of(String sentence) {
        List<Part> parts = new ArrayList<>();
        Matcher figure = FIGURE.matcher(sentence);
        int from = 0;
        while (figure.find()) {
            add(parts, sentence.substring(from, figure.start()));
            parts.add(new Part(figure.group(2), figure.group(1)));
            from = figure.end();
        }
        add(parts, sentence.substring(from));
        return new Said(List.copyOf(parts));
    }

    private static void add(List<Part> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, null));
        }
    }
}
