package vn.loa.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.core.plan.ReportingCalendar.MonthKind;

class ReportingCalendarTest {
    private static final ReportingCalendar CALENDAR = of(MonthKind.CALENDAR, 5);
    private static final ReportingCalendar ADMINISTRATIVE = of(MonthKind.ADMINISTRATIVE, 5);

    private static ReportingCalendar of(MonthKind month, Integer due, String... holidays) {
        return new ReportingCalendar(month, due, Source.ASSUMPTION, null, days(holidays), days("2026-01-10"));
    }

    private static Set<LocalDate> days(String... days) {
        return java.util.Arrays.stream(days).map(LocalDate::parse).collect(java.util.stream.Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02, 2026-02-01, 2026-02-28",
        "2024-02, 2024-02-01, 2024-02-29",
        "2026-Q1, 2026-01-01, 2026-03-31",
        "2026-Q4, 2026-10-01, 2026-12-31",
        "2026, 2026-01-01, 2026-12-31",
        "2026-01-10..2026-03-09, 2026-01-10, 2026-03-09"
    })
    void calendarSpansAreThoseOfTheCalendar(String code, LocalDate from, LocalDate to) {
        assertThat(CALENDAR.period(code)).contains(new Period(code, from, to));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03, 2026-02-15, 2026-03-14",
        "2026-01, 2025-12-15, 2026-01-14",
        "2026-Q1, 2025-12-15, 2026-03-14",
        "2026-Q2, 2026-03-15, 2026-06-14",
        "2026, 2025-12-15, 2026-12-14",
        "2026-01-10..2026-03-09, 2026-01-10, 2026-03-09"
    })
    void administrativeSpansRunFromThe15thToThe14th(String code, LocalDate from, LocalDate to) {
        assertThat(ADMINISTRATIVE.period(code)).contains(new Period(code, from, to));
    }

    @Test
    void monthsThatASpanTouchesAreCutToIt() {
        Period span = new Period("x", LocalDate.parse("2025-12-20"), LocalDate.parse("2026-02-03"));

        assertThat(CALENDAR.monthsCutTo(span))
                .extracting(month -> month.code() + " " + month.from() + " " + month.to())
                .containsExactly(
                        "2025-12 2025-12-20 2025-12-31",
                        "2026-01 2026-01-01 2026-01-31",
                        "2026-02 2026-02-01 2026-02-03");
        assertThat(ADMINISTRATIVE.monthsCutTo(span))
                .extracting(month -> month.code() + " " + month.from() + " " + month.to())
                .containsExactly("2026-01 2025-12-20 2026-01-14", "2026-02 2026-01-15 2026-02-03");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01, 2025-12, 2025-12-01, 2025-12-31",
        "2024-03, 2024-02, 2024-02-01, 2024-02-29",
        "2026-Q1, 2025-Q4, 2025-10-01, 2025-12-31",
        "2026-Q4, 2026-Q3, 2026-07-01, 2026-09-30",
        "2026, 2025, 2025-01-01, 2025-12-31",
        "2026-01-01..2026-06-30, 2025-07-01..2025-12-31, 2025-07-01, 2025-12-31"
    })
    void spanBeforeHasAsManyMonths(String code, String before, LocalDate from, LocalDate to) {
        assertThat(CALENDAR.before(CALENDAR.period(code).orElseThrow())).contains(new Period(before, from, to));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01, 2025-12, 2025-11-15, 2025-12-14",
        "2026-Q1, 2025-Q4, 2025-09-15, 2025-12-14",
        "2026, 2025, 2024-12-15, 2025-12-14",
        "2026-01-15..2026-03-14, 2025-11-15..2026-01-14, 2025-11-15, 2026-01-14"
    })
    void spanBeforeIsOfAdministrativeMonthsToo(String code, String before, LocalDate from, LocalDate to) {
        assertThat(ADMINISTRATIVE.before(ADMINISTRATIVE.period(code).orElseThrow()))
                .contains(new Period(before, from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-02..2026-01-31", "2026-01-01..2026-01-30", "2026-01-15..2026-02-14"})
    void spanNotMadeOfWholeMonthsHasNoneBefore(String code) {
        assertThat(CALENDAR.before(CALENDAR.period(code).orElseThrow())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "26",
                "2026-13",
                "2026-00",
                "2026-1",
                "2026-Q0",
                "2026-Q5",
                "2026-02-30..2026-03-01",
                "2026-03-01..2026-02-01",
                "2026-01-01",
                "2026-01-01..",
                "thang 1"
            })
    void whatIsNoSpanIsEmpty(String code) {
        assertThat(CALENDAR.period(code)).isEmpty();
    }

    @Test
    void quarterIsTheUnionOfItsMonths() {
        Period quarter = ADMINISTRATIVE.period("2026-Q1").orElseThrow();

        assertThat(ADMINISTRATIVE.monthsIn(quarter))
                .containsExactly(
                        ADMINISTRATIVE.month(YearMonth.of(2026, 1)),
                        ADMINISTRATIVE.month(YearMonth.of(2026, 2)),
                        ADMINISTRATIVE.month(YearMonth.of(2026, 3)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026, 2026-Q1 2026-Q2 2026-Q3 2026-Q4",
        "2025-11-01..2026-10-31, 2026-Q1 2026-Q2 2026-Q3",
        "2026-Q2, 2026-Q2",
        "2026-01-02..2026-06-30, 2026-Q2"
    })
    void spanHasTheQuartersThatLieWhollyInIt(String span, String quarters) {
        assertThat(CALENDAR.quartersIn(CALENDAR.period(span).orElseThrow()))
                .isEqualTo(List.of(quarters.split(" ")).stream()
                        .map(code -> CALENDAR.period(code).orElseThrow())
                        .toList());
    }

    @Test
    void spanOfTwoMonthsHasNoQuarter() {
        assertThat(CALENDAR.quartersIn(CALENDAR.period("2026-01-01..2026-02-28").orElseThrow()))
                .isEmpty();
    }

    @Test
    void administrativeYearHasAdministrativeQuarters() {
        assertThat(ADMINISTRATIVE.quartersIn(ADMINISTRATIVE.period("2026").orElseThrow()))
                .contains(new Period("2026-Q1", LocalDate.of(2025, 12, 15), LocalDate.of(2026, 3, 14)))
                .hasSize(4);
    }

    @Test
    void oddSpanHasTheMonthsThatLieWhollyInIt() {
        Period span = CALENDAR.period("2026-01-02..2026-04-30").orElseThrow();

        assertThat(CALENDAR.monthsIn(span)).extracting(Period::code).containsExactly("2026-02", "2026-03", "2026-04");
        assertThat(ADMINISTRATIVE.monthsIn(span))
                .extracting(Period::code)
                .containsExactly("2026-02", "2026-03", "2026-04");
        assertThat(CALENDAR.monthsIn(CALENDAR.period("2026-01-02..2026-01-30").orElseThrow()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-01-14, 2026-01, 2026-01", "2026-01-15, 2026-01, 2026-02", "2025-12-31, 2025-12, 2026-01"})
    void dayLiesInItsMonth(LocalDate day, YearMonth calendar, YearMonth administrative) {
        assertThat(CALENDAR.monthOf(day)).isEqualTo(calendar);
        assertThat(ADMINISTRATIVE.monthOf(day)).isEqualTo(administrative);
    }

    @Test
    void lastEndedMonthIsTheOneBeforeTheDays() {
        assertThat(CALENDAR.lastEnded(LocalDate.parse("2026-02-28")).code()).isEqualTo("2026-01");
        assertThat(CALENDAR.lastEnded(LocalDate.parse("2026-03-01")).code()).isEqualTo("2026-02");
        assertThat(ADMINISTRATIVE.lastEnded(LocalDate.parse("2026-03-14")).code())
                .isEqualTo("2026-02");
        assertThat(ADMINISTRATIVE.lastEnded(LocalDate.parse("2026-03-15")).code())
                .isEqualTo("2026-03");
    }

    @Test
    void workingDaysAreMondayToFridayAndSwappedDaysHolidaysAside() {
        ReportingCalendar calendar = of(MonthKind.CALENDAR, 5, "2026-01-01", "2026-01-02");

        assertThat(calendar.isWorkingDay(LocalDate.parse("2026-01-01"))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.parse("2026-01-03")))
                .as("Saturday")
                .isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.parse("2026-01-04")))
                .as("Sunday")
                .isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.parse("2026-01-05"))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.parse("2026-01-10")))
                .as("swapped")
                .isTrue();
    }

    @Test
    void dueDayCountsWorkingDaysAfterThePeriod() {
        Period december = new Period("2025-12", LocalDate.parse("2025-12-01"), LocalDate.parse("2025-12-31"));
        ReportingCalendar calendar = of(MonthKind.CALENDAR, 7, "2026-01-01", "2026-01-02");

        // 5, 6, 7, 8, 9 January, the swapped Saturday 10, Monday 12
        assertThat(calendar.dueDay(december)).isEqualTo("2026-01-12");
        assertThat(of(MonthKind.CALENDAR, 7).dueDay(december)).isEqualTo("2026-01-09");
        assertThat(of(MonthKind.CALENDAR, 0).dueDay(december)).isEqualTo("2025-12-31");
        assertThat(of(MonthKind.CALENDAR, null).dueDay(december)).isNull();
    }
}
