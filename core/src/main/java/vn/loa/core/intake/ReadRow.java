package vn.loa.core.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a data row says.
 *
 * @param unit null where none can be read
 * @param period reporting period; null where none can be read, and for kinds that have none
 * @param stated whether a cell or line names the period
 * @param readable the earliest date as written; null where none can be read
 * @param numbers readable number cells, for the totals
 * @param good null where there is a problem
 */
record ReadRow(
        @Nullable String unit,
        @Nullable String period,
        boolean stated,
        @Nullable LocalDate readable,
        Map<Column, BigDecimal> numbers,
        RowNotes notes,
        @Nullable Good good) {

    /** A good row, on its way to where its kind goes. */
    @FunctionalInterface
    interface Good {
        void to(RowSink sink) throws IOException;
    }

    /** A row of a kind that has no reporting periods. */
    static ReadRow withoutPeriod(
            @Nullable String unit, Map<Column, BigDecimal> numbers, RowNotes notes, @Nullable Good good) {
        return new ReadRow(unit, null, false, null, numbers, notes, good);
    }
}
