package vn.loa.core.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.core.plan.Match;
import vn.loa.core.plan.Names;
import vn.loa.core.plan.Plan;
import vn.loa.core.text.MatchKey;

/** Cells that name items of the plan: the whole cell first, then its parts; what is merely near is proposed, never taken. */
final class NamesReader {
    private static final Pattern SEPARATORS = Pattern.compile("[;,|\\n\\r]");
    private static final Pattern CHANNEL_SEPARATORS = Pattern.compile("[;,|\\n\\r/+&]|\\s+và\\s+");

    private final Plan plan;

    NamesReader(Plan plan) {
        this.plan = plan;
    }

    /** The only item of a list that the cell names; null with a problem where it is none. */
    static @Nullable String one(Names names, ProblemKind unknown, Column column, Cells cells, RowNotes notes) {
        Match match = names.find(cells.get(column));
        if (match instanceof Match.Found found) {
            return found.code();
        }
        notes.problem(unknown, column, details(names, match, cells.get(column)));
        return null;
    }

    /** Exactly one channel; two known ones in a cell are a problem of their own, since figures cannot be divided by guessing. */
    @Nullable
    String channel(Cells cells, RowNotes notes) {
        Names channels = plan.channelNames();
        String cell = cells.get(Column.CHANNEL);
        Match match = channels.find(cell);
        if (match instanceof Match.Found found) {
            return found.code();
        }
        Set<String> several = new LinkedHashSet<>();
        for (String part : CHANNEL_SEPARATORS.split(cell)) {
            if (channels.find(MatchKey.trim(part)) instanceof Match.Found found) {
                several.add(channels.nameOf(found.code()));
            }
        }
        if (several.size() > 1) {
            notes.problem(ProblemKind.SEVERAL_CHANNELS, Column.CHANNEL, Map.of("channels", String.join(", ", several)));
        } else {
            notes.problem(ProblemKind.UNKNOWN_CHANNEL, Column.CHANNEL, details(channels, match, cell));
        }
        return null;
    }

    /** One or more items; one unknown part returns the row. */
    static List<String> several(Names names, ProblemKind unknown, Column column, Cells cells, RowNotes notes) {
        String cell = cells.get(column);
        if (names.find(cell) instanceof Match.Found found) {
            return List.of(found.code());
        }
        Set<String> codes = new LinkedHashSet<>();
        List<int[]> parts = parts(cell);
        if (parts.isEmpty()) {
            notes.problem(ProblemKind.MISSING_VALUE, column, Map.of());
        }
        for (int i = 0; i < parts.size(); ) {
            int next = longestRun(names, cell, parts, i, codes);
            if (next == i) {
                String part = MatchKey.trim(cell.substring(parts.get(i)[0], parts.get(i)[1]));
                notes.problem(unknown, column, part, details(names, names.find(part), part));
                return List.of();
            }
            i = next;
        }
        return List.copyOf(codes);
    }

    /** Where the longest run of neighbouring parts that is a known name ends; {@code from} itself where none is. */
    private static int longestRun(Names names, String cell, List<int[]> parts, int from, Set<String> codes) {
        for (int to = parts.size(); to > from; to--) {
            String run = cell.substring(parts.get(from)[0], parts.get(to - 1)[1]);
            if (names.find(run) instanceof Match.Found found) {
                codes.add(found.code());
                return to;
            }
        }
        return from;
    }

    private static List<int[]> parts(String cell) {
        List<int[]> parts = new ArrayList<>();
        var matcher = SEPARATORS.matcher(cell);
        int start = 0;
        while (matcher.find()) {
            addPart(parts, cell, start, matcher.start());
            start = matcher.end();
        }
        addPart(parts, cell, start, cell.length());
        return parts;
    }

    private static void addPart(List<int[]> parts, String cell, int from, int to) {
        if (!MatchKey.trim(cell.substring(from, to)).isEmpty()) {
            parts.add(new int[] {from, to});
        }
    }

    private static Map<String, String> details(Names names, Match match, String text) {
        if (match instanceof Match.Ambiguous ambiguous) {
            return Map.of("case", "ambiguous", "first", ambiguous.first(), "second", ambiguous.second(), "part", text);
        }
        String near = names.nearest(text);
        if (near != null) {
            return Map.of("case", "near", "near", near, "part", text);
        }
        String example = names.example();
        return example.isEmpty() ? Map.of("case", "none", "part", text) : Map.of("part", text, "example", example);
    }
}
