package vn.loa.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.core.plan.Period;

class DateTextTest {
    private static final Period JANUARY = period("2026-01", "2026-01-01", "2026-01-31");
    /** Administrative: across the turn of the year. */
    private static final Period ACROSS = period("2026-01", "2025-12-15", "2026-01-14");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "15/01/2026 | 2026-01-15",
                "5/1/2026 | 2026-01-05",
                "05-01-2026 | 2026-01-05",
                "5.1.2026 | 2026-01-05",
                "5/1/26 | 2026-01-05",
                "05.01.26 | 2026-01-05",
                "5 / 1 / 2026 | 2026-01-05",
                "5 - 1 - 2026 | 2026-01-05",
                "'05/01/2026 | 2026-01-05",
                "\u00a005/01/2026 | 2026-01-05",
                "０５/０１/２０２６ | 2026-01-05",
                "15-Mar-26 | 2026-03-15",
                "15-mar-2026 | 2026-03-15",
                "15-March-2026 | 2026-03-15",
                "15-Thg3-26 | 2026-03-15",
                "15-thg3-2026 | 2026-03-15",
                "15-Thg12-26 | 2026-12-15",
                "15-Tháng Ba-26 | 2026-03-15",
                "15-Tháng Mười Hai-2026 | 2026-12-15",
                "ngày 15 tháng 3 năm 2026 | 2026-03-15",
                "Ngày 05 tháng 01 năm 2026 | 2026-01-05",
                "15 tháng 3 năm 2026 | 2026-03-15",
                "2026-01-05 | 2026-01-05",
                "45952 | 2025-10-22",
                "46027 | 2026-01-05",
                "46027,35416667 | 2026-01-05",
                "46027.5 | 2026-01-05",
                "05/01/2026 08:30 | 2026-01-05",
                "05/01/2026 8:30:15 | 2026-01-05",
                "05/01/2026 08:30 AM | 2026-01-05",
                "05/01/2026 8:30 SA | 2026-01-05",
                "05/01/2026 7h30 | 2026-01-05",
                "05/01/2026 7h | 2026-01-05",
                "05/01/2026 7 giờ 30 phút | 2026-01-05",
                "05/01/2026 lúc 7h30 | 2026-01-05",
                "2026-01-05T08:30:00 | 2026-01-05",
                "2026-01-05 08:30:00.000 | 2026-01-05",
                "15-Mar-26 14:00 | 2026-03-15",
                "ngày 15 tháng 3 năm 2026 14:00 | 2026-03-15",
                "29/02/2028 | 2028-02-29",
            })
    void readsOneDate(String cell, LocalDate date) {
        assertThat(DateText.read(cell))
                .isInstanceOfSatisfying(
                        DateResult.Days.class,
                        days -> assertThat(days.days())
                                .extracting(ParsedDate::date)
                                .containsExactly(date));
        assertThat(DateText.readSeveral(cell, JANUARY)).isEqualTo(DateText.read(cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5/1",
                "1/2026",
                "2026",
                "15/01/2026 abc",
                "abc 15/01/2026",
                "15/01/20265",
                "15/01/202",
                "15/01-2026",
                "15/1/026",
                "2026/01/05",
                "2026-1-5",
                "20260105",
                "4602",
                "460270",
                "04602",
                "46.027",
                "Jan-26",
                "15-Foo-26",
                "15-Thg13-26",
                "5-1-26",
                "05-01-26 08:00",
                "31/02/2026",
                "00/01/2026",
                "15/00/2026",
                "29/02/2026",
                "05/01/2026 25:00",
                "05/01/2026 08:60",
                "05/01/2026 8:00-10:00",
                "05/01/202608:30",
                "thứ hai",
                "hôm qua",
                "#N/A",
                "-5/1/2026",
                "15\\01\\2026",
                "05/01/2026; 06/01/2026",
                "05-07/01/2026",
                "",
                "-",
            })
    void refusesWhatIsNotOneDate(String cell) {
        assertThat(DateText.read(cell)).isInstanceOf(DateResult.Bad.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "2026-01-05T08:30:00Z | zone",
                "2026-01-05T08:30:00+07:00 | zone",
                "05/01/2026 08:30 GMT+7 | zone",
                "05/01/2026 08:30 UTC | zone",
                "2026-01-05Z | zone",
                "5-1-26 | two_digit_year",
                "31/02/2026 | impossible",
                "2026-13-01 | impossible",
                "5/1 | no_year",
                "05-Jan | no_year",
                "05/01/2026; 06/01/2026 | several",
                "05-07/01/2026 | several",
            })
    void tellsWhyItIsNoDate(String cell, String which) {
        assertThat(DateText.read(cell)).isEqualTo(new DateResult.Bad(Map.of("case", which), null));
    }

    @Test
    void tellsASlashDateThatIsPossibleWithItsMonthFirstOnly() {
        LocalDate fifteenth = LocalDate.of(2026, 1, 15);
        DateResult bad = new DateResult.Bad(Map.of("case", "month_first", "date", "15/01/2026"), fifteenth);

        assertThat(DateText.read("01/15/2026")).isEqualTo(bad);
        assertThat(DateText.read("1/15/26 08:00")).isEqualTo(bad);
        assertThat(DateText.readSeveral("01/13/2026 - 01/15/2026", null))
                .isEqualTo(new DateResult.Bad(
                        Map.of("case", "month_first", "date", "13/01/2026"), LocalDate.of(2026, 1, 13)));
        assertThat(DateText.read("01-15-2026")).isEqualTo(new DateResult.Bad(Map.of("case", "impossible"), null));
        assertThat(DateText.read("02/30/2026")).isEqualTo(new DateResult.Bad(Map.of("case", "impossible"), null));
    }

    @Test
    void tellsWhatTheVerdictOnExchangedDaysAndMonthsNeeds() {
        LocalDate fifth = LocalDate.of(2026, 1, 5);
        LocalDate may = LocalDate.of(2026, 5, 1);

        assertThat(one("05/01/2026")).isEqualTo(new ParsedDate(fifth, false, false, true, 5, 1, may));
        assertThat(one("5.1.2026")).isEqualTo(new ParsedDate(fifth, false, false, false, 5, 1, may));
        assertThat(one("2026-01-05")).isEqualTo(new ParsedDate(fifth, false, false, false, 2026, 1, may));
        assertThat(one("46027")).isEqualTo(new ParsedDate(fifth, false, false, false, 0, 0, may));
        assertThat(one("5-Jan-26")).isEqualTo(new ParsedDate(fifth, true, false, false, 5, 1, null));
        assertThat(one("ngày 5 tháng 1 năm 2026")).isEqualTo(new ParsedDate(fifth, true, false, false, 5, 1, null));
        assertThat(one("15/01/2026"))
                .isEqualTo(new ParsedDate(LocalDate.of(2026, 1, 15), false, false, true, 15, 1, null));
        assertThat(one("01/01/2026"))
                .isEqualTo(new ParsedDate(LocalDate.of(2026, 1, 1), false, false, true, 1, 1, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "5, 12, 19/01/2026 | 2026-01-05 2026-01-12 2026-01-19",
                "5,12,19/01/2026 | 2026-01-05 2026-01-12 2026-01-19",
                "5; 12; 19/1/26 | 2026-01-05 2026-01-12 2026-01-19",
                "5, 12.01.2026 | 2026-01-05 2026-01-12",
                "05/01/2026; 12/01/2026 | 2026-01-05 2026-01-12",
                "12/01/2026, 05/01/2026 | 2026-01-05 2026-01-12",
                "05/01/2026, 05/01/2026 | 2026-01-05",
                "28, 30/01/2026; 2/2/2026 | 2026-01-28 2026-01-30 2026-02-02",
                "2026-01-05; 2026-01-12 | 2026-01-05 2026-01-12",
                "46027; 46034 | 2026-01-05 2026-01-12",
                "5, 12-Jan-26 | 2026-01-05 2026-01-12",
                "ngày 5, 12 tháng 01 năm 2026 | 2026-01-05 2026-01-12",
                "05/01/2026 08:00; 12/01/2026 14:00 | 2026-01-05 2026-01-12",
                "5/1; 12/1 | 2026-01-05 2026-01-12",
                "5, 12/1 | 2026-01-05 2026-01-12",
            })
    void readsSeveralDays(String cell, String dates) {
        assertThat(DateText.readSeveral(cell, JANUARY))
                .isInstanceOfSatisfying(
                        DateResult.Days.class,
                        days -> assertThat(days.days().stream()
                                        .map(day -> day.date().toString())
                                        .collect(Collectors.joining(" ")))
                                .isEqualTo(dates));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "05-07/01/2026 | 2026-01-05 | 2026-01-07",
                "5 - 7/1/2026 | 2026-01-05 | 2026-01-07",
                "05–07/01/2026 | 2026-01-05 | 2026-01-07",
                "05-07.01.2026 | 2026-01-05 | 2026-01-07",
                "05-07/01/26 | 2026-01-05 | 2026-01-07",
                "30/01-02/02/2026 | 2026-01-30 | 2026-02-02",
                "30.01 - 02.02.2026 | 2026-01-30 | 2026-02-02",
                "từ 5/1 đến 7/1/2026 | 2026-01-05 | 2026-01-07",
                "Từ ngày 5/1 đến ngày 7/1/2026 | 2026-01-05 | 2026-01-07",
                "từ 5 đến 7/1/2026 | 2026-01-05 | 2026-01-07",
                "5/1/2026 đến 7/1/2026 | 2026-01-05 | 2026-01-07",
                "từ ngày 5 tháng 1 năm 2026 đến ngày 7 tháng 1 năm 2026 | 2026-01-05 | 2026-01-07",
                "05/01/2026-07/01/2026 | 2026-01-05 | 2026-01-07",
                "05/01/2026 - 07/01/2026 | 2026-01-05 | 2026-01-07",
                "05-01-2026 - 07-01-2026 | 2026-01-05 | 2026-01-07",
                "2026-01-05 - 2026-01-07 | 2026-01-05 | 2026-01-07",
                "05-Jan-26 - 07-Jan-26 | 2026-01-05 | 2026-01-07",
                "05/01/2026 08:00 - 07/01/2026 17:00 | 2026-01-05 | 2026-01-07",
                "5/1-7/1 | 2026-01-05 | 2026-01-07",
                "05-07/01 | 2026-01-05 | 2026-01-07",
                "30/12-02/01/2026 | 2026-12-30 | 2026-01-02",
                "07/01/2026-05/01/2026 | 2026-01-07 | 2026-01-05",
            })
    void readsRanges(String cell, LocalDate from, LocalDate to) {
        assertThat(DateText.readSeveral(cell, JANUARY)).isInstanceOfSatisfying(DateResult.Range.class, range -> {
            assertThat(range.from().date()).isEqualTo(from);
            assertThat(range.to().date()).isEqualTo(to);
        });
    }

    @Test
    void exchangesNothingWhereDaysShareAMonth() {
        assertThat(DateText.readSeveral("5, 12/01/2026", null))
                .isEqualTo(new DateResult.Days(List.of(
                        new ParsedDate(LocalDate.of(2026, 1, 5), false, false, false, 5, 1, null),
                        new ParsedDate(LocalDate.of(2026, 1, 12), false, false, false, 12, 1, null))));
        assertThat(DateText.readSeveral("05-07/01/2026", null))
                .isEqualTo(new DateResult.Range(
                        new ParsedDate(LocalDate.of(2026, 1, 5), false, false, false, 5, 1, null),
                        new ParsedDate(LocalDate.of(2026, 1, 7), false, false, false, 7, 1, null)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5, 12, 19",
                "5, 2026-01-12",
                "05/01/2026;",
                "05/01/2026,,06/01/2026",
                "05/01/2026, abc",
                "05/01/2026\n06/01/2026",
                "5 và 12/01/2026",
                "05-07",
                "05-07-01-2026",
                "5-1 - 7-1-2026",
                "30/01-02.02.2026",
                "từ 5/1/2026",
                "đến 5/1/2026",
                "5-7, 12/01/2026",
                "05/01/2026 - 06/01/2026 - 07/01/2026",
                "0-3/01/2026",
                "5, 32/01/2026",
                "abc - def",
            })
    void refusesOtherListsAndRanges(String cell) {
        assertThat(DateText.readSeveral(cell, JANUARY)).isInstanceOf(DateResult.Bad.class);
    }

    @ParameterizedTest
    @CsvSource({"5/1,true", "05-Jan,false", "5-Thg1,false", "05/01 08:30,true"})
    void takesTheYearOfTheStatedPeriod(String cell, boolean slash) {
        assertThat(DateText.readSeveral(cell, JANUARY)).isInstanceOfSatisfying(DateResult.Days.class, days -> {
            assertThat(days.earliest().date()).isEqualTo(LocalDate.of(2026, 1, 5));
            assertThat(days.earliest().yearFromPeriod()).isTrue();
            assertThat(days.earliest().slash()).isEqualTo(slash);
        });
        assertThat(DateText.readSeveral(cell, null)).isEqualTo(new DateResult.Bad(Map.of("case", "no_year"), null));
    }

    @Test
    void takesTheYearInWhichTheDayLiesInThePeriod() {
        assertThat(DateText.readSeveral("20/12", ACROSS))
                .isInstanceOfSatisfying(
                        DateResult.Days.class,
                        days -> assertThat(days.earliest().date()).isEqualTo(LocalDate.of(2025, 12, 20)));
        assertThat(DateText.readSeveral("5/1", ACROSS))
                .isInstanceOfSatisfying(
                        DateResult.Days.class,
                        days -> assertThat(days.earliest().date()).isEqualTo(LocalDate.of(2026, 1, 5)));
    }

    @Test
    void refusesADayWithoutYearOutsideThePeriod() {
        DateResult bad = new DateResult.Bad(Map.of("case", "year_outside", "period", "01/2026"), null);

        assertThat(DateText.readSeveral("5/2", JANUARY)).isEqualTo(bad);
        assertThat(DateText.readSeveral("5/1; 5/2", JANUARY)).isEqualTo(bad);
    }

    @Test
    void neverThrows() {
        Random random = new Random(57);
        String letters = "0123456789/-.,; :tháng ngày nămTừđếnJanhgZ+–'";
        for (int n = 0; n < 10_000; n++) {
            StringBuilder cell = new StringBuilder();
            for (int i = random.nextInt(24); i >= 0; i--) {
                cell.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertThat(DateText.read(cell.toString())).isNotNull();
            assertThat(DateText.readSeveral(cell.toString(), JANUARY)).isNotNull();
        }
        assertThat(DateText.readSeveral("-".repeat(5_000), JANUARY)).isInstanceOf(DateResult.Bad.class);
        assertThat(DateText.readSeveral("1,".repeat(50_000), JANUARY)).isInstanceOf(DateResult.Bad.class);
        assertThat(DateText.readSeveral("5" + " ".repeat(100_000) + "đến", JANUARY))
                .isInstanceOf(DateResult.Bad.class);
    }

    private static @Nullable ParsedDate one(String cell) {
        return DateText.read(cell) instanceof DateResult.Days days ? days.earliest() : null;
    }

    private static Period period(String code, String from, String to) {
        return new Period(code, LocalDate.parse(from), LocalDate.parse(to));
    }
}
