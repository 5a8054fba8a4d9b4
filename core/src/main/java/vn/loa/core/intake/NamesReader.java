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
    private static final Pattern CHANNEL_SEPARATORS = Pattern.compile("(?iu)\\sv[àa]\\s++|[;,|\\n\\r/+&]");

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
        notes.problem(unknown, column, details(names, match, cells.get(column), ""));
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
        if (match instanceof Match.Unknown && hasSeveral(channels, cells, notes)) {
            return null;
        }
        notes.problem(ProblemKind.UNKNOWN_CHANNEL, Column.CHANNEL, details(channels, match, cell, ""));
        return null;
    }

    /** Whether parts of the cell are two known channels or more, which is a problem; and so is an unknown part beside them. */
    private static boolean hasSeveral(Names channels, Cells cells, RowNotes notes) {
        String cell = cells.get(Column.CHANNEL);
        List<Part> parts = parts(cell, CHANNEL_SEPARATORS);
        Set<String> codes = new LinkedHashSet<>();
        Set<String> texts = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < parts.size(); ) {
            Set<String> one = new LinkedHashSet<>();
            int next = longestRun(channels, cell, parts, i, one);
            codes.addAll(one);
            one.forEach(code -> texts.add(channels.nameOf(code)));
            if (next == i) {
                String part = MatchKey.trim(
                        cell.substring(parts.get(i).from(), parts.get(i).to()));
                unknown.add(part);
                texts.add(part);
                next++;
            }
            i = next;
        }
        if (codes.size() < 2) {
            return false;
        }
        notes.problem(ProblemKind.SEVERAL_CHANNELS, Column.CHANNEL, ChannelSplit.details(List.copyOf(texts), cells));
        if (!unknown.isEmpty()) {
            String part = unknown.get(0);
            notes.problem(
                    ProblemKind.UNKNOWN_CHANNEL,
                    Column.CHANNEL,
                    part,
                    details(channels, channels.find(part), part, ""));
        }
        return true;
    }

    /** The items that a cell names, one or more; none where one of its parts is unknown. */
    static List<String> known(Names names, String cell) {
        if (names.find(cell) instanceof Match.Found found) {
            return List.of(found.code());
        }
        Set<String> codes = new LinkedHashSet<>();
        List<Part> parts = parts(cell, SEPARATORS);
        return firstUnknown(names, cell, parts, codes) < parts.size() ? List.of() : List.copyOf(codes);
    }

    /** Why {@link #known} found none: one unknown part returns the row. */
    static void unknown(Names names, ProblemKind unknown, Column column, Cells cells, RowNotes notes) {
        String cell = cells.get(column);
        List<Part> parts = parts(cell, SEPARATORS);
        if (parts.isEmpty()) {
            notes.problem(ProblemKind.MISSING_VALUE, column, Map.of());
            return;
        }
        Part first = parts.get(firstUnknown(names, cell, parts, new LinkedHashSet<>()));
        String part = MatchKey.trim(cell.substring(first.from(), first.to()));
        notes.problem(unknown, column, part, details(names, names.find(part), part, cell));
    }

    /** Adds the items that the parts name, up to the first that names none: its place, or how many parts there are. */
    private static int firstUnknown(Names names, String cell, List<Part> parts, Set<String> codes) {
        int at = 0;
        while (at < parts.size()) {
            int next = longestRun(names, cell, parts, at, codes);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /**
     * A part of a cell between two separators.
     *
     * @param folded length of what it folds to; 0 for a lone dash
     */
    private record Part(int from, int to, int folded) {}

    /** Where the longest run of neighbouring parts that is a known name ends; {@code from} itself where none is. */
    private static int longestRun(Names names, String cell, List<Part> parts, int from, Set<String> codes) {
        for (int to = furthest(names, parts, from); to > from; to--) {
            // What folds to nothing changes no name, so of several such parts in a row the last one is enough.
            boolean tried = to > from + 1
                    && to < parts.size()
                    && parts.get(to - 1).folded() == 0
                    && parts.get(to).folded() == 0;
            if (!tried
                    && names.find(cell.substring(
                                    parts.get(from).from(), parts.get(to - 1).to()))
                            instanceof Match.Found found) {
                codes.add(found.code());
                return to;
            }
        }
        return from;
    }

    /** Where the run ends that folds to no more than the longest name does. */
    private static int furthest(Names names, List<Part> parts, int from) {
        int to = from;
        int length = 0;
        while (to < parts.size()) {
            int more = parts.get(to).folded();
            length += length > 0 && more > 0 ? 1 + more : more;
            if (length > names.longest()) {
                return to;
            }
            to++;
        }
        return to;
    }

    private static List<Part> parts(String cell, Pattern separators) {
        List<Part> parts = new ArrayList<>();
        var matcher = separators.matcher(cell);
        int start = 0;
        while (matcher.find()) {
            addPart(parts, cell, start, matcher.start());
            start = matcher.end();
        }
        addPart(parts, cell, start, cell.length());
        return parts;
    }

    private static void addPart(List<Part> parts, String cell, int from, int to) {
        String part = cell.substring(from, to);
        if (!MatchKey.trim(part).isEmpty()) {
            parts.add(new Part(from, to, MatchKey.fold(part).length()));
        }
    }

    /** @param whole the cell of which the text is a part, and which may be a name by itself, wrongly written */
    private static Map<String, String> details(Names names, Match match, String text, String whole) {
        if (match instanceof Match.Ambiguous ambiguous) {
            return Map.of("case", "ambiguous", "first", ambiguous.first(), "second", ambiguous.second(), "part", text);
        }
        List<String> near = names.near(text);
        if (near.isEmpty()) {
            near = names.near(whole);
        }
        if (!near.isEmpty()) {
            return Map.of("case", "near", "near", String.join("\n", near), "part", text);
        }
        String example = names.example();
        return example.isEmpty() ? Map.of("case", "none", "part", text) : Map.of("part", text, "example", example);
    }
}
