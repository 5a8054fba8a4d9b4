package vn.loa.batch.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.core.intake.Refusal;
import vn.loa.core.intake.Returned;

/** What units have been asked to mend and have not replaced yet (formats.md §2.6). */
public final class OpenSlips {
    OpenSlips() {}

    /** Every open slip, by file name, digest and unit. */
    public List<OpenSlip> all() {
        throw new IllegalStateException("not written yet");
    }

    /**
     * Returned rows of one file and unit, or a refused file.
     *
     * @param unit code; null: rows that belong to no unit, or a refused file
     * @param separator null where it could not be read
     * @param refusal why the file was not read; then there are no rows
     */
    public record OpenSlip(
            String file,
            String sha256,
            @Nullable String unit,
            @Nullable Character separator,
            List<String> header,
            List<Returned> rows,
            @Nullable Refusal refusal) {}
}
