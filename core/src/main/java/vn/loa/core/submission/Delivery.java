package vn.loa.core.submission;

import java.time.Instant;
import java.util.List;
import vn.loa.core.activity.Activity;

/**
 * What one file brings, read in memory and not yet admitted.
 *
 * @param file its name
 * @param received when it came; without a store it is admitted at that instant
 * @param zeroLines lines of its zero reports
 */
public record Delivery(
        String file, Instant received, List<Part> parts, List<Activity> activities, List<ZeroLine> zeroLines) {
    public Delivery {
        parts = List.copyOf(parts);
        activities = List.copyOf(activities);
        zeroLines = List.copyOf(zeroLines);
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
}
