package vn.loa.core.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loa.core.submission.SlipRow;
import vn.loa.core.text.MatchKey;

/**
 * The columns that a slip adds to those of the file, where they stand in a correction (formats.md §2.6). They say which row of which slip
 * a row mends and are no content.
 *
 * @param id place of {@code Mã phiếu}, from 0
 * @param line place of {@code Dòng}; negative where somebody has deleted it
 * @param all places of the four
 * @param surplus places of the cells that the slip's rows had beyond their header
 */
record SlipColumns(int id, int line, Set<Integer> all, Set<Integer> surplus) {
    /** Header of the column that makes a file a correction. */
    static final String ID = "Mã phiếu";

    /** Header of the cells that a returned row has beyond the file's header. */
    static final String SURPLUS = "Ô thừa";

    static final List<String> ADDED = List.of(ID, "Dòng", "Lỗi", "Cách sửa");

    private static final List<String> KEYS = ADDED.stream().map(MatchKey::fold).toList();
    private static final String SURPLUS_KEY = MatchKey.fold(SURPLUS);
    private static final Pattern ID_TEXT = Pattern.compile("[Pp]\\s*[-–—‑]?\\s*([0-9A-Fa-f]{10})");
    private static final Pattern LINE_TEXT = Pattern.compile("([1-9][0-9]{0,8})(?:[.,]0+)?");

    /** Null where the header is none of a correction. A file that had columns of these names itself has the slip's behind them. */
    static @Nullable SlipColumns of(List<String> header) {
        Set<Integer> surplus = new HashSet<>();
        int[] last = {-1, -1, -1, -1};
        for (int i = 0; i < header.size(); i++) {
            String key = MatchKey.fold(header.get(i));
            int which = KEYS.indexOf(key);
            if (which >= 0) {
                last[which] = i;
            } else if (key.equals(SURPLUS_KEY)) {
                surplus.add(i);
            }
        }
        Set<Integer> all =
                Arrays.stream(last).filter(place -> place >= 0).boxed().collect(Collectors.toSet());
        return last[0] < 0 ? null : new SlipColumns(last[0], last[1], Set.copyOf(all), Set.copyOf(surplus));
    }

    /** What the two cells say; null where the row answers no slip. */
    @Nullable
    Answer answer(Row row) {
        String slip = Cells.clean(cell(row, id));
        if (slip.isEmpty()) {
            return null;
        }
        Matcher known = ID_TEXT.matcher(slip);
        Matcher number = LINE_TEXT.matcher(Cells.clean(cell(row, line)));
        if (!known.matches()) {
            return new Answer(null, Map.of("case", "id", "slip", slip));
        }
        return number.matches()
                ? new Answer(
                        new SlipRow("P-" + known.group(1).toLowerCase(Locale.ROOT), Integer.parseInt(number.group(1))),
                        Map.of())
                : new Answer(null, Map.of("case", "line", "slip", slip));
    }

    /**
     * Which row of which slip a row mends.
     *
     * @param row null where the cells cannot be read
     * @param problem why, for the sentence; empty where they can
     */
    record Answer(@Nullable SlipRow row, Map<String, String> problem) {}

    /** The row's own content: the cells of the slip are empty, but for their line ends, which the kept text counts. */
    Row content(Row row) {
        List<String> cells = new ArrayList<>(row.cells());
        for (int place : all) {
            if (place < cells.size()) {
                cells.set(place, cells.get(place).replaceAll("[^\\r\\n]", ""));
            }
        }
        return row.with(cells);
    }

    private static String cell(Row row, int place) {
        return place >= 0 && place < row.cells().size() ? row.cells().get(place) : "";
    }
}
