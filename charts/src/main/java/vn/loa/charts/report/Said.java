package vn.loa.charts.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.core.indicator.Value;

/** A whole sentence of which figures open their definitions, and names stand out. */
record Said(List<Part> parts) {
    /** Marks that no text of a plan can hold: what is shown of one has no control letters. */
    private static final Pattern MARKED = Pattern.compile("\u0001([^\u0002]*)\u0002([^\u0003]*)\u0003");

    /**
     * A piece of the sentence.
     *
     * @param def names the entry of the glossary that it opens; null: none
     * @param scope of the value that it is, as {@link IndicatorRow#scope}; null where it is none
     * @param strong whether it is what the sentence speaks of
     */
    record Part(String text, @Nullable String def, @Nullable String scope, boolean strong) {}

    /** A figure as it stands in a slot of a sentence that is about to be said. */
    static String figure(String text, String def) {
        return "\u0001" + def + "\u0002" + text + "\u0003";
    }

    /** As {@link #figure(String, String)}, the figure of a value. */
    static String figure(String text, Value value) {
        return figure(text, value.indicator() + " " + IndicatorRow.scope(value));
    }

    /** The name of what a sentence speaks of, as {@link #figure(String, String)}. */
    static String name(String text) {
        return figure(text, "");
    }

    static Said of(String sentence) {
        List<Part> parts = new ArrayList<>();
        Matcher marked = MARKED.matcher(sentence);
        int from = 0;
        while (marked.find()) {
            add(parts, sentence.substring(from, marked.start()));
            parts.add(part(marked.group(2), marked.group(1)));
            from = marked.end();
        }
        add(parts, sentence.substring(from));
        return new Said(List.copyOf(parts));
    }

    private static Part part(String text, String opens) {
        if (opens.isEmpty()) {
            return new Part(text, null, null, true);
        }
        // No name of an indicator has a space.
        int scope = opens.indexOf(' ');
        return scope < 0
                ? new Part(text, opens, null, false)
                : new Part(text, opens.substring(0, scope), opens.substring(scope + 1), false);
    }

    private static void add(List<Part> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, null, null, false));
        }
    }
}
