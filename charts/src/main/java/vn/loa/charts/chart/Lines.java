package vn.loa.charts.chart;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/** Text broken into lines of a width, at spaces; a word that is too long by itself is cut where it must be. */
final class Lines {
    private static final String MORE = "…";

    private Lines() {}

    /**
     * @param width in pixels
     * @param most lines to make, at least 1; what is left out shows as {@code …}
     * @return at least one line
     */
    static List<String> wrap(String text, Font font, double width, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (Lettering.width(longer, font) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (Lettering.width(line, font) > width && lines.size() <= most) {
                int cut = fitting(line, font, width);
                lines.add(line.substring(0, cut));
                line = line.substring(cut);
            }
            if (lines.size() > most) {
                break;
            }
        }
        lines.add(line);
        return lines.size() <= most ? lines : shortened(lines.subList(0, most), font, width);
    }

    /** As {@link #wrap}, in as many lines, but of about the same length: a name of two lines has no third of one syllable. */
    static List<String> balanced(String text, Font font, double width, int most) {
        List<String> lines = wrap(text, font, width, most);
        for (double narrower = width - 4; narrower > width / 2; narrower -= 4) {
            List<String> next = wrap(text, font, narrower, most);
            boolean cut = next.stream().anyMatch(line -> !text.contains(line + " ") && !text.endsWith(line));
            if (next.size() > lines.size() || cut) {
                break;
            }
            lines = next;
        }
        return lines;
    }

    private static List<String> shortened(List<String> lines, Font font, double width) {
        List<String> kept = new ArrayList<>(lines);
        String last = kept.get(kept.size() - 1);
        while (!last.isEmpty() && Lettering.width(last + MORE, font) > width) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
        }
        kept.set(kept.size() - 1, last + MORE);
        return kept;
    }

    /** How many characters fit, at least one code point. */
    private static int fitting(String word, Font font, double width) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length()) {
            int next = word.offsetByCodePoints(end, 1);
            if (Lettering.width(word.substring(0, next), font) > width) {
                break;
            }
            end = next;
        }
        return end;
    }
}
