package vn.loa.core.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A row of a slip, which a row of a correction answers (formats.md §2.6).
 *
 * @param slip id of the slip, {@code P-0a1b2c3d4e}
 * @param line what stands in its column {@code Dòng}: first physical line in the file that the slip is about, from 1
 */
public record SlipRow(String slip, int line) {
    /**
     * The row, then what it answers itself where it went back out of a correction, and so on to the row of the unit's own report.
     *
     * @param answers what stands on the line that a slip's row is about; null where that is no row of a correction
     */
    public static List<SlipRow> chain(SlipRow first, Function<SlipRow, @Nullable SlipRow> answers) {
        List<SlipRow> chain = new ArrayList<>();
        // Ids are short: a file may be made that answers itself.
        for (SlipRow row = first; row != null && !chain.contains(row); row = answers.apply(row)) {
            chain.add(row);
        }
        return List.copyOf(chain);
    }
}
