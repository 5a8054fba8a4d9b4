package vn.loa.core.submission;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.loa.core.activity.Activity;

/**
 * What one file brings, read in memory and not yet admitted.
 *
 * @param file its name
 * @param received when it came; without a store it is admitted at that instant
 * @param zeroLines lines of its zero reports
 * @param slips ids of the slips that it may get, by unit; under the empty text that of rows that belong to no unit
 * @param answers the rows of slips that its rows answer, by line; empty of what is no correction
 */
public record Delivery(
        String file,
        Instant received,
        List<Part> parts,
        List<Activity> activities,
        List<ZeroLine> zeroLines,
        Map<String, String> slips,
        Map<Integer, SlipRow> answers) {
    public Delivery {
        parts = List.copyOf(parts);
        activities = List.copyOf(activities);
        zeroLines = List.copyOf(zeroLines);
        slips = Map.copyOf(slips);
        answers = Map.copyOf(answers);
    }

    /** Of a file that answers no slip and that none answers. */
    public Delivery(
            String file, Instant received, List<Part> parts, List<Activity> activities, List<ZeroLine> zeroLines) {
        this(file, received, parts, activities, zeroLines, Map.of(), Map.of());
    }

    /** Where a zero report stands. */
    public record ZeroLine(int line, String unit, String period) {}

    List<Activity> activities(Part part) {
        return activities.stream()
                .filter(a -> a.unit().equals(part.unit()) && a.period().equals(part.period()))
                .toList();
    }

    int zeroLine(Part part) {
        return zeroLines.stream()
                .filter(z -> z.unit().equals(part.unit()) && z.period().equals(part.period()))
                .mapToInt(ZeroLine::line)
                .findFirst()
                .orElse(0);
    }

    /** Whether it is the full report of a unit and period, or would have been, had any of its rows been good. */
    boolean isReportOf(String unit, String period) {
        return parts.isEmpty()
                ? answers.isEmpty() && !SubmissionKind.bringsSupplements(file)
                : parts.stream()
                        .anyMatch(part -> part.kind() == SubmissionKind.FULL
                                && part.unit().equals(unit)
                                && part.period().equals(period));
    }
}
