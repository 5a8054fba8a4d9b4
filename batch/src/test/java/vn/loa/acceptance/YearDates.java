package vn.loa.acceptance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/** Dates as units write them. */
final class YearDates {
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private YearDates() {}

    static String usual(LocalDate day) {
        return write(day, "dmy");
    }

    static String write(LocalDate day, String way) {
        int d = day.getDayOfMonth();
        int m = day.getMonthValue();
        int y = day.getYear();
        return switch (way) {
            case "dmy" -> String.format("%02d/%02d/%d", d, m, y);
            case "dmy0" -> d + "/" + m + "/" + y;
            case "dmy2" -> String.format("%02d/%02d/%02d", d, m, y % 100);
            case "mdy" -> String.format("%02d/%02d/%d", m, d, y);
            case "dot" -> String.format("%02d.%02d.%d", d, m, y);
            case "dash" -> String.format("%02d-%02d-%d", d, m, y);
            case "iso" -> day.toString();
            case "excel" -> String.format("%02d-%s-%02d", d, MONTHS.get(m - 1), y % 100);
            case "thg" -> d + "-Thg" + m + "-" + y % 100;
            case "serial" -> Long.toString(ChronoUnit.DAYS.between(SERIAL_ZERO, day));
            case "words" -> "ngày " + d + " tháng " + m + " năm " + y;
            case "dm" -> d + "/" + m;
            default -> throw new IllegalArgumentException(way);
        };
    }

    /** Whether the way says no year. */
    static boolean isYearless(String way, LocalDate day, YearMonth stated) {
        return way.equals("dm") && YearMonth.from(day).equals(stated);
    }

    static String one(LocalDate day, String way, YearMonth stated) {
        return write(day, way.equals("dm") && !isYearless(way, day, stated) ? "dmy" : way);
    }

    /** Several days of one month in one cell. */
    static String several(List<LocalDate> days, YearDice dice) {
        if (dice.chance(0.5)) {
            return days.stream().map(YearDates::usual).collect(Collectors.joining("; "));
        }
        String first = days.subList(0, days.size() - 1).stream()
                .map(day -> Integer.toString(day.getDayOfMonth()))
                .collect(Collectors.joining(", "));
        return first + ", " + usual(days.get(days.size() - 1));
    }

    static String range(LocalDate from, LocalDate to, YearDice dice) {
        boolean sameYear = from.getYear() == to.getYear();
        if (sameYear && from.getMonth() == to.getMonth() && dice.chance(0.4)) {
            return String.format("%02d-%s", from.getDayOfMonth(), usual(to));
        }
        if (sameYear && dice.chance(0.4)) {
            return "từ " + write(from, "dm") + " đến " + write(to, "dmy0");
        }
        if (sameYear && dice.chance(0.3)) {
            return String.format("%02d/%02d-%s", from.getDayOfMonth(), from.getMonthValue(), usual(to));
        }
        return usual(from) + " - " + usual(to);
    }
}
