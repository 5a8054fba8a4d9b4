package vn.loa.core.outcome;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.core.plan.Series;

/**
 * The valid rows of one series that may be shown and tested together.
 *
 * @param surveys by month: every one that is known, since a change does not depend on T
 * @param counted administrative ones, by month: of months that end on or before T's last day
 */
public record SeriesFigures(List<SeriesRow> surveys, List<SeriesRow> counted) {
    /** k of n people of several surveys; n is above 0. */
    public record Pool(long k, long n) {
        public double share() {
            return (double) k / n;
        }
    }

    public SeriesFigures {
        surveys = List.copyOf(surveys);
        counted = List.copyOf(counted);
    }

    /** @param last T's last day */
    public static SeriesFigures of(Outcomes outcomes, String series, LocalDate last) {
        return new SeriesFigures(
                rows(outcomes, series, SeriesKind.SURVEY),
                rows(outcomes, series, SeriesKind.ADMINISTRATIVE).stream()
                        .filter(row -> !row.month().atEndOfMonth().isAfter(last))
                        .toList());
    }

    /** Σ numerators of Σ denominators of the surveys of these months; null where none of them gives a fraction, or there are no months. */
    public @Nullable Pool pool(Series.@Nullable Months months) {
        long k = 0;
        long n = 0;
        for (SeriesRow row : surveys) {
            Long numerator = row.numerator();
            Long denominator = row.denominator();
            boolean inside = months != null
                    && !row.month().isBefore(months.from())
                    && !row.month().isAfter(months.to());
            if (inside && numerator != null && denominator != null) {
                k = Math.addExact(k, numerator);
                n = Math.addExact(n, denominator);
            }
        }
        return n == 0 ? null : new Pool(k, n);
    }

    /** The months of what was counted, as numbers that grow by one. */
    public long[] months() {
        return counted.stream()
                .mapToLong(row -> row.month().getLong(ChronoField.PROLEPTIC_MONTH))
                .toArray();
    }

    /** What was counted, a figure for each of {@link #months()}. */
    public double[] figures() {
        return counted.stream().mapToDouble(SeriesRow::figure).toArray();
    }

    private static List<SeriesRow> rows(Outcomes outcomes, String series, SeriesKind kind) {
        return outcomes.series().stream()
                .filter(row -> row.kind() == kind && row.series().equals(series))
                .sorted(Comparator.comparing(SeriesRow::month))
                .toList();
    }
}
