package vn.loa.core.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a date cell says. */
sealed interface DateResult {
    /** One day, or several: distinct, in ascending order. */
    record Days(List<ParsedDate> days) implements DateResult {
        public Days {
            days = List.copyOf(days);
        }

        ParsedDate earliest() {
            return days.get(0);
        }
    }

    /** From a day to a day as written; whether the second is before the first is the caller's to check ({@code bad_end_date}). */
    record Range(ParsedDate from, ParsedDate to) implements DateResult {}

    /**
     * No date: {@code bad_date}.
     *
     * @param details {@code case} and the values of its sentence
     * @param monthFirst the date that a slash date would be with its month first, where it is impossible with its day first
     *     ({@code 01/15/2026}); else null
     */
    record Bad(Map<String, String> details, @Nullable LocalDate monthFirst) implements DateResult {
        public Bad {
            details = Map.copyOf(details);
        }
    }
}
