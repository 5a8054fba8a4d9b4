package vn.loa.core.intake;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Counts of one pass through a file. */
final class Counts {
    private int records;
    private int accepted;
    private int zero;
    private int returned;
    private int leftOut;
    private final Map<ProblemKind, Integer> problems = new EnumMap<>(ProblemKind.class);
    private final Map<FindingKind, Integer> findings = new EnumMap<>(FindingKind.class);

    void record() {
        records++;
    }

    void accepted() {
        accepted++;
    }

    void zero() {
        zero++;
    }

    void leftOut() {
        leftOut++;
    }

    /** A returned row counts once under each of its kinds. */
    void returned(Collection<Problem> rowProblems) {
        returned++;
        Set<ProblemKind> kinds = EnumSet.noneOf(ProblemKind.class);
        rowProblems.forEach(problem -> kinds.add(problem.kind()));
        kinds.forEach(kind -> problems.merge(kind, 1, Integer::sum));
    }

    /** Findings of one row, or one about the file. */
    void findings(Collection<Finding> rowFindings) {
        if (!rowFindings.isEmpty()) {
            Set<FindingKind> kinds = EnumSet.noneOf(FindingKind.class);
            rowFindings.forEach(finding -> kinds.add(finding.kind()));
            kinds.forEach(kind -> findings.merge(kind, 1, Integer::sum));
        }
    }

    int records() {
        return records;
    }

    int acceptedRows() {
        return accepted;
    }

    int zeroReports() {
        return zero;
    }

    int returnedRows() {
        return returned;
    }

    int leftOutRows() {
        return leftOut;
    }

    Map<ProblemKind, Integer> problems() {
        return problems;
    }

    Map<FindingKind, Integer> findings() {
        return findings;
    }
}
