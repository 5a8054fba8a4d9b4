package vn.loa.core.submission;

import java.util.List;

/**
 * What is effective for one unit and period when a submission comes.
 *
 * @param full whether an effective full submission with accepted rows is there; rows of supplements alone never hold a report back
 * @param rows effective rows, of the full submission and of the supplements that joined it
 */
public record Standing(boolean full, List<RowKey> rows) {
    public static final Standing NOTHING = new Standing(false, List.of());

    public Standing {
        rows = List.copyOf(rows);
    }
}
