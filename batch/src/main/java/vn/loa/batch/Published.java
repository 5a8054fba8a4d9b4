package vn.loa.batch;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.loa.core.evaluation.Adjustment;

/**
 * What was published.
 *
 * @param page of the report
 * @param adjustment of an approved span: what the newest evaluation says differently; null where the span is not approved, or the
 *     report was asked for as of a date
 * @param adjustmentPage null where nothing differs
 */
public record Published(
        Path page,
        @Nullable Adjustment adjustment,
        @Nullable Path adjustmentPage) {}
