package vn.loa.core.intake;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something noticed about a row, or about the file.
 *
 * @param line from 1; 0 where it is about the file
 * @param column header as the file writes it; null where it is about the row or the file
 */
public record Finding(FindingKind kind, int line, @Nullable String column, Map<String, String> details) {
    public Finding {
        details = Map.copyOf(details);
    }
}
