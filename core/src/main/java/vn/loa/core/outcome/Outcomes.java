package vn.loa.core.outcome;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The rows that are valid: of each thing the newest one received, unless that withdraws it. In the order in which they first came. */
public record Outcomes(List<SeriesRow> series, List<Difficulty> difficulties) {
    /** Nothing was sent. */
    public static final Outcomes NONE = new Outcomes(List.of(), List.of());

    public Outcomes {
        series = List.copyOf(series);
        difficulties = List.copyOf(difficulties);
    }

    private record SeriesKey(String series, YearMonth month, SeriesKind kind) {
        static SeriesKey of(SeriesRow row) {
            return new SeriesKey(row.series(), row.month(), row.kind());
        }
    }

    private record DifficultyKey(String unit, String id) {
        static DifficultyKey of(Difficulty row) {
            return new DifficultyKey(row.unit(), row.id());
        }
    }

    /**
     * What had been admitted before the instant, and is valid.
     *
     * @param files as they count, in any order
     */
    public static Outcomes before(Instant end, List<OutcomeFile> files) {
        Map<SeriesKey, SeriesRow> series = new LinkedHashMap<>();
        Map<DifficultyKey, Difficulty> difficulties = new LinkedHashMap<>();
        for (OutcomeFile file : oldestFirst(files)) {
            if (file.admitted().isBefore(end)) {
                file.series().forEach(row -> series.put(SeriesKey.of(row), row));
                file.difficulties().forEach(row -> difficulties.put(DifficultyKey.of(row), row));
            }
        }
        series.values().removeIf(SeriesRow::withdraws);
        difficulties.values().removeIf(Difficulty::withdraws);
        return new Outcomes(List.copyOf(series.values()), List.copyOf(difficulties.values()));
    }

    /**
     * Files as they were read become files as they count: in the order of admission, without the rows that go back because they withdraw
     * nothing.
     *
     * @param files in any order
     */
    public static List<OutcomeFile> admitted(List<OutcomeFile> files) {
        List<OutcomeFile> admitted = new ArrayList<>();
        files.stream()
                .sorted(Comparator.comparingLong(OutcomeFile::order))
                .forEach(file -> admitted.add(file.without(idleWithdrawals(file, admitted))));
        return admitted;
    }

    /**
     * Lines of the file that withdraw what nobody has sent, or what is withdrawn already: they go back ({@code missing_value}).
     *
     * @param earlier files admitted before it, as they count, in any order; what was received after it is newer and is not withdrawn
     */
    public static Set<Integer> idleWithdrawals(OutcomeFile file, List<OutcomeFile> earlier) {
        if (file.series().stream().noneMatch(SeriesRow::withdraws)
                && file.difficulties().stream().noneMatch(Difficulty::withdraws)) {
            return Set.of();
        }
        List<OutcomeFile> older = earlier.stream()
                .filter(other -> !other.received().isAfter(file.received()))
                .toList();
        Outcomes standing = before(Instant.MAX, older);
        Set<SeriesKey> series = new HashSet<>();
        standing.series().forEach(row -> series.add(SeriesKey.of(row)));
        Set<DifficultyKey> difficulties = new HashSet<>();
        standing.difficulties().forEach(row -> difficulties.add(DifficultyKey.of(row)));
        Set<Integer> idle = new TreeSet<>();
        for (SeriesRow row : file.series()) {
            stand(row.withdraws(), SeriesKey.of(row), row.line(), series, idle);
        }
        for (Difficulty row : file.difficulties()) {
            stand(row.withdraws(), DifficultyKey.of(row), row.line(), difficulties, idle);
        }
        return idle;
    }

    private static <K> void stand(boolean withdraws, K key, int line, Set<K> standing, Set<Integer> idle) {
        if (!withdraws) {
            standing.add(key);
        } else if (!standing.remove(key)) {
            idle.add(line);
        }
    }

    private static List<OutcomeFile> oldestFirst(List<OutcomeFile> files) {
        return files.stream()
                .sorted(Comparator.comparing(OutcomeFile::received).thenComparingLong(OutcomeFile::order))
                .toList();
    }
}
