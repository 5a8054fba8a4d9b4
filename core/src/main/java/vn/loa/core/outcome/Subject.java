package vn.loa.core.outcome;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What a row is about: of two rows about the same thing the one received later is valid (formats.md §1.2, §1.3).
 *
 * @param of code of the series, or of the unit
 * @param id the month, {@code 2026-01}, or the unit's own id of the difficulty
 * @param kind null for a difficulty
 */
public record Subject(String of, String id, @Nullable SeriesKind kind) {
    public static Subject figure(String series, YearMonth month, SeriesKind kind) {
        return new Subject(series, month.toString(), kind);
    }

    public static Subject difficulty(String unit, String id) {
        return new Subject(unit, id, null);
    }
}
