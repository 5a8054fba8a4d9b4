package vn.loa.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The ways in which the sample's files write a date; empty for anything else. */
final class PlainDates {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4}|\\d{2})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern MARCH = Pattern.compile("(\\d{1,2})-Mar-(\\d{2})");
    private static final Pattern WORDS = Pattern.compile("ngày (\\d{1,2}) tháng (\\d{1,2}) năm (\\d{4})");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}");
    private static final Pattern DAYS = Pattern.compile("((?:\\d{1,2}, )+)(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,2})-(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern FROM_TO =
            Pattern.compile("từ (\\d{1,2})/(\\d{1,2}) đến (\\d{1,2})/(\\d{1,2})/(\\d{4})");

    private PlainDates() {}

    /** Every day that the cell names, ascending. */
    static Optional<List<LocalDate>> days(String cell) {
        return Stream.of(
                        match(DAY, cell).map(m -> List.of(day(m.group(1), m.group(2), m.group(3)))),
                        match(ISO, cell).map(m -> List.of(day(m.group(3), m.group(2), m.group(1)))),
                        match(MARCH, cell).map(m -> List.of(day(m.group(1), "3", m.group(2)))),
                        match(WORDS, cell).map(m -> List.of(day(m.group(1), m.group(2), m.group(3)))),
                        match(SERIAL, cell)
                                .map(m -> List.of(LocalDate.of(1899, 12, 30).plusDays(Long.parseLong(m.group())))),
                        match(DAYS, cell).map(PlainDates::several),
                        match(RANGE, cell)
                                .map(m -> through(
                                        day(m.group(1), m.group(3), m.group(4)),
                                        day(m.group(2), m.group(3), m.group(4)))),
                        match(FROM_TO, cell)
                                .map(m -> through(
                                        day(m.group(1), m.group(2), m.group(5)),
                                        day(m.group(3), m.group(4), m.group(5)))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static List<LocalDate> several(MatchResult m) {
        return Stream.concat(Stream.of(m.group(1).split(", ")), Stream.of(m.group(2)))
                .map(d -> day(d, m.group(3), m.group(4)))
                .toList();
    }

    private static List<LocalDate> through(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1)).toList();
    }

    private static LocalDate day(String day, String month, String year) {
        int y = Integer.parseInt(year);
        return LocalDate.of(y < 100 ? 2000 + y : y, Integer.parseInt(month), Integer.parseInt(day));
    }

    private static Optional<MatchResult> match(Pattern pattern, String cell) {
        Matcher matcher = pattern.matcher(cell);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }
}
