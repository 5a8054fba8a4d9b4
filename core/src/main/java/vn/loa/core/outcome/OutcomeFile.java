package vn.loa.core.outcome;

import java.time.Instant;
import java.util.List;

/**
 * What one admitted file says.
 *
 * @param file its name, personal data masked
 * @param order place in the order of admission; later is greater
 * @param received which of several rows is the newest
 * @param admitted decides as-of
 * @param series in the order of their lines; empty for a file of difficulties
 * @param difficulties in the order of their lines
 */
public record OutcomeFile(
        String file,
        long order,
        Instant received,
        Instant admitted,
        List<SeriesRow> series,
        List<Difficulty> difficulties) {
    public OutcomeFile {
        series = List.copyOf(series);
        difficulties = List.copyOf(difficulties);
    }
}
