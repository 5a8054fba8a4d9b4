package vn.loa.core.outcome;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What one admitted file says.
 *
 * @param file its name, personal data masked
 * @param order place in the order of admission; later is greater
 * @param place by itself the order; a file that is read again has the place of its first reading, and there the last admitted counts
 * @param received which of several rows is the newest
 * @param admitted decides as-of
 * @param series in the order of their lines; empty for a file of difficulties
 * @param difficulties in the order of their lines
 */
public record OutcomeFile(
        String file,
        long order,
        long place,
        Instant received,
        Instant admitted,
        List<SeriesRow> series,
        List<Difficulty> difficulties) {
    static final Comparator<OutcomeFile> OLDEST_FIRST =
            Comparator.comparing(OutcomeFile::received).thenComparingLong(OutcomeFile::place);

    /** Of a file that takes nobody's place. */
    public OutcomeFile(
            String file,
            long order,
            Instant received,
            Instant admitted,
            List<SeriesRow> series,
            List<Difficulty> difficulties) {
        this(file, order, order, received, admitted, series, difficulties);
    }

    public OutcomeFile {
        series = List.copyOf(series);
        difficulties = List.copyOf(difficulties);
    }

    /** Whether its rows are newer than the other file's: it was received later, or in one instant and stands behind it. */
    public boolean isNewerThan(OutcomeFile other) {
        return OLDEST_FIRST.compare(this, other) > 0;
    }

    /** Whether some row takes back what was sent before. */
    public boolean withdraws() {
        return series.stream().anyMatch(SeriesRow::withdraws)
                || difficulties.stream().anyMatch(Difficulty::withdraws);
    }

    /** The file without some of its lines. */
    OutcomeFile without(Set<Integer> lines) {
        return lines.isEmpty()
                ? this
                : new OutcomeFile(
                        file,
                        order,
                        place,
                        received,
                        admitted,
                        series.stream()
                                .filter(row -> !lines.contains(row.line()))
                                .toList(),
                        difficulties.stream()
                                .filter(row -> !lines.contains(row.line()))
                                .toList());
    }
}
