package vn.loa.core.submission;

import java.util.List;
import java.util.Map;

/**
 * What is effective for one unit and period when a submission comes.
 *
 * @param full whether an effective report with accepted rows is there; rows of supplements alone never hold a report back
 * @param rows effective rows, of the full submission and of the supplements and corrections that joined it
 * @param slips those that a correction answers, and those that their files answer, by id; one that is not here was never written
 */
public record Standing(boolean full, List<RowKey> rows, Map<String, SlipStanding> slips) {
    public static final Standing NOTHING = new Standing(false, List.of());

    public Standing {
        rows = List.copyOf(rows);
        slips = Map.copyOf(slips);
    }

    /** Where nothing answers a slip. */
    public Standing(boolean full, List<RowKey> rows) {
        this(full, rows, Map.of());
    }
}
