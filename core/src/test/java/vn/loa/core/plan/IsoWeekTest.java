package vn.loa.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsoWeekTest {
    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-W09, 2026-02-23",
        "2026-03-02, 2026-W10, 2026-03-02",
        "2026-12-31, 2026-W53, 2026-12-28",
        "2027-01-03, 2026-W53, 2026-12-28",
        "2027-01-04, 2027-W01, 2027-01-04",
        "2026-01-01, 2026-W01, 2025-12-29",
        "2025-12-29, 2026-W01, 2025-12-29"
    })
    void belongsToTheYearOfItsThursday(LocalDate day, String code, LocalDate monday) {
        assertThat(IsoWeek.of(day).code()).isEqualTo(code);
        assertThat(IsoWeek.of(day).monday()).isEqualTo(monday);
    }

    @Test
    void belongsToTheMonthOfItsThursday() {
        assertThat(codes("2026-01-01", "2026-01-31"))
                .containsExactly("2026-W01", "2026-W02", "2026-W03", "2026-W04", "2026-W05");
        assertThat(codes("2026-02-01", "2026-02-28")).containsExactly("2026-W06", "2026-W07", "2026-W08", "2026-W09");
    }

    @Test
    void everyWeekOfAYearBelongsToExactlyOneOfItsMonths() {
        assertThat(codes("2026-01-01", "2026-12-31")).hasSize(53);
    }

    @Test
    void aSpanWithoutAThursdayHasNone() {
        assertThat(codes("2026-01-02", "2026-01-07")).isEmpty();
    }

    @Test
    void beginsOnAMonday() {
        assertThatThrownBy(() -> new IsoWeek(LocalDate.parse("2026-01-01")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> codes(String from, String to) {
        Period span = new Period("span", LocalDate.parse(from), LocalDate.parse(to));
        return IsoWeek.in(span).stream().map(IsoWeek::code).toList();
    }
}
