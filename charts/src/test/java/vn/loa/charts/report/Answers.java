package vn.loa.charts.report;

import java.util.List;
import java.util.stream.Collectors;

/** The first answers as text. */
final class Answers {
    private Answers() {}

    static String text(Said said) {
        return said.parts().stream().map(Said.Part::text).collect(Collectors.joining());
    }

    /** The lines, and the words of the link to the rest. */
    static List<String> lines(Block block) {
        List<String> lines = new java.util.ArrayList<>(
                block.lines().stream().map(Answers::text).toList());
        if (block.more() != null) {
            lines.add(block.more().text());
        }
        return lines;
    }
}
