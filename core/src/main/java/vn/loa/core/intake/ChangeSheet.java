package vn.loa.core.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loa.core.plan.Plan;
import vn.loa.core.submission.Difference;
import vn.loa.core.submission.Difference.Line;
import vn.loa.core.text.Lang;
import vn.loa.core.text.Words;

/**
 * What a new report changed in the one that it replaced, as a table that a clerk opens in Excel: a line for each row that is new or gone,
 * and one for each cell that says something else. Made of what was read and kept, so personal data stays masked.
 *
 * @param added rows that were not there
 * @param removed rows that are gone
 * @param changed rows of which a cell says something else
 */
public record ChangeSheet(int added, int removed, int changed, List<List<String>> lines) {
    private static final List<String> HEADER =
            List.of("period", "change", "old_file", "old_line", "new_line", "column", "before", "after");

    public ChangeSheet {
        lines = List.copyOf(lines);
    }

    /** Nothing was replaced. */
    public static final ChangeSheet NOTHING = new ChangeSheet(0, 0, 0, List.of());

    /** {@code <file>.thay-doi.csv}, safe on every system. */
    public static String fileName(Reading reading) {
        return SafeName.of(reading) + ".thay-doi.csv";
    }

    /** What one unit's report of one period changed. */
    public static ChangeSheet of(Difference difference, String period, Plan plan, Lang lang) {
        Words words = Words.of(ChangeSheet.class, "changes", lang);
        RowText texts = new RowText(plan, words);
        String month = DatesReader.month(java.time.YearMonth.parse(period));
        List<List<String>> lines = new ArrayList<>();
        int[] counts = new int[3];
        for (Difference.Pair pair : difference.pairs()) {
            Line before = pair.before();
            Line after = pair.after();
            Line there = after == null ? before : after;
            if (there == null) {
                continue;
            }
            List<String> shown = texts.shown(there.activity());
            if (before == null || after == null) {
                counts[before == null ? 0 : 1]++;
                lines.add(
                        line(month, words.get(before == null ? "added" : "removed"), before, after, shown, "", "", ""));
                continue;
            }
            Map<String, String> was = texts.cells(before.activity());
            Map<String, String> is = texts.cells(after.activity());
            Set<String> columns = new LinkedHashSet<>(is.keySet());
            columns.addAll(was.keySet());
            columns.removeIf(column -> was.getOrDefault(column, "").equals(is.getOrDefault(column, "")));
            counts[2] += columns.isEmpty() ? 0 : 1;
            columns.forEach(column -> lines.add(line(
                    month,
                    words.get("changed"),
                    before,
                    after,
                    shown,
                    column,
                    was.getOrDefault(column, ""),
                    is.getOrDefault(column, ""))));
        }
        return new ChangeSheet(counts[0], counts[1], counts[2], lines);
    }

    /** Both, one under the other. */
    public ChangeSheet and(ChangeSheet other) {
        List<List<String>> all = new ArrayList<>(lines);
        all.addAll(other.lines);
        return new ChangeSheet(added + other.added, removed + other.removed, changed + other.changed, all);
    }

    /** The whole file, beginning with a byte order mark, to be written as UTF-8. */
    public String text(char separator, Lang lang) {
        Words words = Words.of(ChangeSheet.class, "changes", lang);
        List<String> header = new ArrayList<>();
        HEADER.forEach(key -> header.add(words.get("header." + key)));
        header.addAll(
                HEADER.indexOf("column"),
                RowText.SHOWN.stream().map(Column::header).toList());
        List<List<String>> records = new ArrayList<>();
        records.add(header);
        records.addAll(lines);
        return Slip.csv(records, separator);
    }

    private static List<String> line(
            String month,
            String change,
            @Nullable Line before,
            @Nullable Line after,
            List<String> shown,
            String column,
            String was,
            String is) {
        List<String> cells = new ArrayList<>();
        cells.add(month);
        cells.add(change);
        cells.add(before == null ? "" : before.file());
        cells.add(number(before));
        cells.add(number(after));
        cells.addAll(shown);
        cells.addAll(List.of(column, was, is));
        return List.copyOf(cells);
    }

    private static String number(@Nullable Line line) {
        return line == null ? "" : Integer.toString(line.activity().line());
    }
}
