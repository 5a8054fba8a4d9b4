package vn.loa.core.intake;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with one row: what was found, where, and the values of the sentences that say what was expected and how to mend it.
 *
 * @param line first physical line of the row, from 1
 * @param column header as the file writes it; null where the problem is about the row
 * @param found the cell as received, personal data masked; empty where it was empty
 * @param details further values of the sentence's placeholders
 */
public record Problem(ProblemKind kind, int line, @Nullable String column, String found, Map<String, String> details) {
    public Problem {
        details = Map.copyOf(details);
    }
}
