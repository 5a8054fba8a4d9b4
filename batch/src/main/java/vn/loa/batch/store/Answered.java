package vn.loa.batch.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.loa.core.intake.Returned;
import vn.loa.core.intake.Subjects;
import vn.loa.core.outcome.Difficulty;
import vn.loa.core.outcome.OutcomeFile;
import vn.loa.core.outcome.SeriesRow;
import vn.loa.core.outcome.Subject;

/**
 * Which returned rows of series and difficulties need no answer any more. Their files replace nothing as a whole, so each row is settled
 * by itself: by a good row about the same thing in a file that came later. A row whose cells do not say what it is about, or that
 * withdrew what nobody had sent, is settled by a later file of its kind that has good rows and none to give back, both of its unit.
 */
final class Answered {
    private final Map<Integer, OutcomeFile> files;
    private final Map<Integer, List<Returned>> returned;

    /** By number of the file; returned rows under the file's only unit where they name none. */
    Answered(Map<Integer, OutcomeFile> admitted, Map<Integer, List<Returned>> returned) {
        this.files = admitted;
        this.returned = returned;
    }

    /**
     * Tells the settled ones among the returned rows of a file.
     *
     * @param subjects what they are about
     * @param idle those that withdrew what nobody had sent
     */
    Predicate<Returned> in(int fileId, Subjects subjects, Collection<Returned> idle) {
        OutcomeFile own = files.get(fileId);
        List<Map.Entry<Integer, OutcomeFile>> later = files.entrySet().stream()
                .filter(other -> own != null && other.getValue().isNewerThan(own))
                .toList();
        Set<Subject> said = new HashSet<>();
        later.forEach(other -> {
            other.getValue().series().stream().map(SeriesRow::subject).forEach(said::add);
            other.getValue().difficulties().stream().map(Difficulty::subject).forEach(said::add);
        });
        return row -> {
            Subject subject = idle.contains(row) ? null : subjects.of(row);
            return subject != null
                    ? said.contains(subject)
                    : later.stream()
                            .anyMatch(other ->
                                    isClean(other.getKey(), other.getValue(), subjects.areOfSeries(), row.unit()));
        };
    }

    private boolean isClean(int fileId, OutcomeFile file, boolean series, @Nullable String unit) {
        boolean good = series
                ? !file.series().isEmpty()
                : file.difficulties().stream()
                        .anyMatch(row -> unit == null || row.unit().equals(unit));
        return good
                && returned.getOrDefault(fileId, List.of()).stream()
                        .noneMatch(row ->
                                unit == null || row.unit() == null || row.unit().equals(unit));
    }
}
