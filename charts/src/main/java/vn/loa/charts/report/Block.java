package vn.loa.charts.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.core.text.Words;

/**
 * One of the four answers that stand first on the page: a few lines, the rest behind a link.
 *
 * @param code {@code good}, {@code bad}, {@code late}, {@code doubt}: its id and its look
 * @param more null where every line is there
 */
record Block(
        String code,
        String heading,
        List<Said> lines,
        @Nullable More more) {
    private static final int ROOM = 6;

    /** Where the rest stands: the id of a heading, without the language. */
    record More(String text, String place) {}

    /** Whether a link to the limits of the figures stands below. */
    boolean doubtful() {
        return code.equals("doubt");
    }

    static Block of(String code, List<Said> lines, String place, Words words) {
        String heading = words.get(code + ".heading");
        if (lines.size() <= ROOM) {
            return new Block(code, heading, List.copyOf(lines), null);
        }
        More more = new More(words.say(code + ".more", Map.of("n", lines.size() - ROOM)), place);
        return new Block(code, heading, List.copyOf(lines.subList(0, ROOM)), more);
    }
}
