package vn.loa.acceptance;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;

/**
 * A row of a series file that was read well (formats.md §1.2). Without numerator, denominator and value it withdraws what was sent before;
 * where there is nothing to withdraw it may stand here or not.
 *
 * @param survey a sample; else administrative, a census
 */
record PlainSeriesRow(
        String file,
        int line,
        Instant received,
        Instant admitted,
        String series,
        YearMonth month,
        boolean survey,
        Long numerator,
        Long denominator,
        BigDecimal value) {
    boolean withdraws() {
        return numerator == null && denominator == null && value == null;
    }
}
