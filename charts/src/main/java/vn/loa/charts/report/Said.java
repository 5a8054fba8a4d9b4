package vn.loa.charts.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A whole sentence of which figures open their definitions, and names stand out. */
record Said(List<Part> parts) {
    /** Marks that no text of a plan can hold: what is shown of one has no control letters. */
    private static final Pattern MARKED = Pattern.compile("\u0001([^\u0002]*)\u0002([^\u0003]*)\u0003");

    /**
     * A piece of the sentence.
     *
     * @param def names the entry of the glossary that it opens; null: none
     * @param strong whether it is what the sentence speaks of
     */
    record Part(String text, @Nullable String def, boolean strong) {}

    /** A figure as it stands in a slot of a sentence that is about to be said. */
    static String figure(String text, String def) {
        return "\u0001" + def + "\u0002" + text + "\u0003";
    }

    /** The name of what a sentence speaks of, as {@link #figure}. */
    static String name(String text) {
        return figure(text, "");
    }

    static Said of(String sentence) {
        List<Part> parts = new ArrayList<>();
        Matcher marked = MARKED.matcher(sentence);
        int from = 0;
        while (marked.find()) {
            add(parts, sentence.substring(from, marked.start()));
            String def = marked.group(1);
            parts.add(new Part(marked.group(2), def.isEmpty() ? null : def, def.isEmpty()));
            from = marked.end();
        }
        add(parts, sentence.substring(from));
        return new Said(List.copyOf(parts));
    }

    private static void add(List<Part> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, null, false));
        }
    }
}
