package vn.loa.core.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as a cell writes it, with what the verdict on exchanged days and months needs.
 *
 * @param monthInLetters {@code 15-Mar-26}, {@code ngày 15 tháng 3 năm 2026}: can't be exchanged
 * @param yearFromPeriod the cell has no year, it took the stated period's
 * @param slash day and month both in digits of their own and separated by {@code /}
 * @param first first number as written: the day, or the year of an ISO date; 0 for a serial
 * @param second second number as written: the month; 0 for a serial
 * @param exchanged the date with day and month exchanged, also of ISO dates and serials; null where that is no date, where both are
 *     the same, where the month is in letters, and in days that share a month
 */
record ParsedDate(
        LocalDate date,
        boolean monthInLetters,
        boolean yearFromPeriod,
        boolean slash,
        int first,
        int second,
        @Nullable LocalDate exchanged) {}
