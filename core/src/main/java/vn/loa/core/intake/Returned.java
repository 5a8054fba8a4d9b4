package vn.loa.core.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that goes back to its unit.
 *
 * @param line first physical line, from 1
 * @param unit code; null where no unit can be read
 * @param period code; null where no period can be read
 * @param cells as received, personal data masked
 * @param problems at least one, in the order of the columns
 */
public record Returned(
        int line, @Nullable String unit, @Nullable String period, List<String> cells, List<Problem> problems) {
    public Returned {
        cells = List.copyOf(cells);
        problems = List.copyOf(problems);
    }

    /** The same row under the file's only unit and period where it names none itself (formats.md §2.5). */
    public Returned withUnitAndPeriodOf(Reading reading) {
        return new Returned(
                line,
                unit == null ? reading.onlyUnit() : unit,
                period == null ? reading.onlyPeriod() : period,
                cells,
                problems);
    }
}
