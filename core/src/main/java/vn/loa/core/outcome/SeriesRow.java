package vn.loa.core.outcome;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A figure of one series in one calendar month: a fraction or a value; neither withdraws what was sent before (formats.md §1.2).
 *
 * @param line first physical line in its file, from 1
 * @param series code
 * @param numerator from 0 to the denominator; null together with it
 * @param denominator above 0
 * @param value null where there is a fraction
 */
public record SeriesRow(
        int line,
        String series,
        YearMonth month,
        SeriesKind kind,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable BigDecimal value,
        @Nullable String source,
        @Nullable String note) {
    /** Of rows with one subject the newest received is valid. */
    public Subject subject() {
        return Subject.figure(series, month, kind);
    }

    /**
     * Numerator ÷ denominator, or the value.
     *
     * @throws IllegalArgumentException where the row withdraws
     */
    public double figure() {
        if (numerator != null && denominator != null) {
            return (double) numerator / denominator;
        }
        if (value == null) {
            throw new IllegalArgumentException("No figure: " + this);
        }
        return value.doubleValue();
    }

    /** Whether it takes back the figure that was sent before, and says none. */
    public boolean withdraws() {
        return denominator == null && value == null;
    }
}
