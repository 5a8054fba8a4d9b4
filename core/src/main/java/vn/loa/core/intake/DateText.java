package vn.loa.core.intake;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.core.plan.Period;

/** Dates as units write them: consumed whole or refused (formats.md §1.4). */
final class DateText {
    private DateText() {}

    /** One date with its year: {@code end_date}, {@code planned_date}. Days (exactly one) or Bad. A trimmed cell that is not empty. */
    static DateResult read(String cell) {
        return new DateResult.Bad(Map.of(), null);
    }

    /** The column {@code date}: one day, several, or a range; without a year only where the row states a period. */
    static DateResult readSeveral(String cell, @Nullable Period statedPeriod) {
        return new DateResult.Bad(Map.of(), null);
    }
}
