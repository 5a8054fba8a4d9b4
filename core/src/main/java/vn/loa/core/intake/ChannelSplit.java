package vn.loa.core.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A row with several channels, split for the slip: one row a channel with every cell repeated, but for figures, which nobody can divide
 * by guessing, and the activity's id, which only the first one keeps, so that no two rows bear it.
 *
 * <p>The problem says where the cells stand, in letters as Excel names columns: digits could look like somebody's number.
 */
final class ChannelSplit {
    /** More channels in one cell are no list of channels. */
    private static final int MOST = 10;

    private static final String CHANNELS = "channels";
    private static final String CHANNEL_AT = "channel_at";
    private static final String ID_AT = "id_at";
    private static final String FIGURES_AT = "figures_at";

    private ChannelSplit() {}

    /** What the problem of a row says about it, so that it can be split. */
    static Map<String, String> details(List<String> channels, Cells cells) {
        Map<String, String> details = new HashMap<>();
        details.put(CHANNELS, channels.stream().limit(MOST).collect(Collectors.joining("\n")));
        if (channels.size() <= MOST) {
            details.put(CHANNEL_AT, letters(cells.place(Column.CHANNEL)));
            details.put(
                    FIGURES_AT,
                    FileKind.ACTIVITY.numbers().stream()
                            .filter(cells::has)
                            .map(column -> letters(cells.place(column)))
                            .collect(Collectors.joining(" ")));
            if (cells.has(Column.ACTIVITY_ID)) {
                details.put(ID_AT, letters(cells.place(Column.ACTIVITY_ID)));
            }
        }
        return details;
    }

    /**
     * The rows that a slip carries for a returned one: one a channel; the row itself where it has one channel or none.
     *
     * @param header of the slip; names the figures that are to be divided
     */
    static List<Returned> rows(Returned row, List<String> header) {
        Problem several = row.problems().stream()
                .filter(problem -> problem.kind() == ProblemKind.SEVERAL_CHANNELS
                        && problem.details().containsKey(CHANNEL_AT))
                .findFirst()
                .orElse(null);
        if (several == null) {
            return List.of(row);
        }
        List<String> channels =
                several.details().getOrDefault(CHANNELS, "").lines().toList();
        int[] figures = Arrays.stream(
                        several.details().getOrDefault(FIGURES_AT, "").split(" "))
                .mapToInt(ChannelSplit::place)
                .filter(place -> place >= 0)
                .toArray();
        List<Problem> problems = row.problems().stream()
                .map(problem -> problem == several ? told(several, channels.size(), figures, row, header) : problem)
                .toList();
        return IntStream.range(0, channels.size())
                .mapToObj(i -> {
                    List<String> cells = new ArrayList<>(row.cells());
                    set(cells, place(several.details().get(CHANNEL_AT)), channels.get(i));
                    for (int figure : figures) {
                        set(cells, figure, "");
                    }
                    if (i > 0) {
                        set(cells, place(several.details().get(ID_AT)), "");
                    }
                    return new Returned(row.line(), row.unit(), row.period(), cells, problems);
                })
                .toList();
    }

    /** The problem with the figures as the unit wrote them. */
    private static Problem told(Problem several, int rows, int[] figures, Returned row, List<String> header) {
        String written = Arrays.stream(figures)
                .filter(place -> place < row.cells().size())
                .mapToObj(place ->
                        name(header, place) + ": " + onOneLine(row.cells().get(place)))
                .collect(Collectors.joining("; "));
        Map<String, String> details = new HashMap<>(several.details());
        details.put("rows", Integer.toString(rows));
        details.put("figures", written);
        details.put("case", written.isEmpty() ? "split" : "divided");
        return new Problem(several.kind(), several.line(), several.column(), several.found(), details);
    }

    private static String name(List<String> header, int place) {
        return place < header.size() ? onOneLine(header.get(place)) : letters(place);
    }

    private static String onOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static void set(List<String> cells, int place, String cell) {
        if (place >= 0 && place < cells.size()) {
            cells.set(place, cell);
        }
    }

    /** {@code A} for 0, {@code AA} for 26. */
    private static String letters(int place) {
        return (place < 26 ? "" : letters(place / 26 - 1)) + (char) ('A' + place % 26);
    }

    /** The reverse of {@link #letters}; negative where nothing is said. */
    private static int place(@Nullable String letters) {
        return letters == null ? -1 : letters.chars().reduce(0, (before, c) -> 26 * before + c - 'A' + 1) - 1;
    }
}
