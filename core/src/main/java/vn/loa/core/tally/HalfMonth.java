package vn.loa.core.tally;

import java.time.LocalDate;

/**
 * The 1st to the 14th of a month, or the 15th to its end, as a number that grows by one: calendar and administrative months, quarters
 * and years are exact unions of them.
 */
final class HalfMonth {
    private static final int SECOND = 15;

    private HalfMonth() {}

    static int of(LocalDate day) {
        return (day.getYear() * 12 + day.getMonthValue() - 1) * 2 + (day.getDayOfMonth() < SECOND ? 0 : 1);
    }

    static LocalDate first(int half) {
        return LocalDate.of(half / 24, half / 2 % 12 + 1, half % 2 == 0 ? 1 : SECOND);
    }

    /** Place of the day in its half-month, from 0 to 16. */
    static int place(LocalDate day) {
        return day.getDayOfMonth() < SECOND ? day.getDayOfMonth() - 1 : day.getDayOfMonth() - SECOND;
    }
}
