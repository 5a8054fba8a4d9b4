package vn.loa.batch.ingest;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.loa.core.submission.Receipt;

/**
 * A report that replaced an earlier one in this run: how many rows are new, gone, or say something else.
 *
 * @param sheet table of them, relative to {@code OUT/returns}; null where nothing changed
 */
public record Replaced(
        Receipt receipt,
        int added,
        int removed,
        int changed,
        @Nullable Path sheet) {}
