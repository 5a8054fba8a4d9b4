package vn.loa.core.outcome;

import java.time.Instant;
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

    /** Where a file stands in the order of receipt, whichever reading of it. */
    private record Spot(Instant received, long place) {
        static Spot of(OutcomeFile file) {
            return new Spot(file.received(), file.place());
        }
    }

    /**
     * What had been admitted before the instant, and is valid.
     *
     * @param files as they count, in any order; of one that was read more than once its readings
     */
    public static Outcomes before(Instant end, List<OutcomeFile> files) {
        Map<Subject, SeriesRow> series = new LinkedHashMap<>();
        Map<Subject, Difficulty> difficulties = new LinkedHashMap<>();
        List<OutcomeFile> admitted =
                files.stream().filter(file -> file.admitted().isBefore(end)).toList();
        for (OutcomeFile file : oldestFirst(admitted)) {
            file.series().forEach(row -> series.put(row.subject(), row));
            file.difficulties().forEach(row -> difficulties.put(row.subject(), row));
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
        if (!file.withdraws()) {
            return Set.of();
        }
        List<OutcomeFile> older = earlier.stream()
                .filter(other -> !other.received().isAfter(file.received())
                        && !Spot.of(other).equals(Spot.of(file)))
                .toList();
        Outcomes standing = before(Instant.MAX, older);
        Set<Subject> series = new HashSet<>();
        standing.series().forEach(row -> series.add(row.subject()));
        Set<Subject> difficulties = new HashSet<>();
        standing.difficulties().forEach(row -> difficulties.add(row.subject()));
        Set<Integer> idle = new TreeSet<>();
        for (SeriesRow row : file.series()) {
            stand(row.withdraws(), row.subject(), row.line(), series, idle);
        }
        for (Difficulty row : file.difficulties()) {
            stand(row.withdraws(), row.subject(), row.line(), difficulties, idle);
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

    /** Each file once, in what was read last of it. */
    private static List<OutcomeFile> oldestFirst(List<OutcomeFile> files) {
        Map<Spot, OutcomeFile> last = new LinkedHashMap<>();
        files.forEach(file -> last.merge(Spot.of(file), file, (a, b) -> a.order() > b.order() ? a : b));
        return last.values().stream().sorted(OutcomeFile.OLDEST_FIRST).toList();
    }
}
