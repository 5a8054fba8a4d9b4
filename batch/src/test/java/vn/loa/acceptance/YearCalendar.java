package vn.loa.acceptance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sample's year: its holidays, as in plan.yaml, its quiet and its busy days. */
final class YearCalendar {
    static final YearMonth FIRST = YearMonth.of(2025, 11);
    static final YearMonth LAST = YearMonth.of(2026, 10);

    /** Tết Nguyên đán: the first day of the year of the Horse. */
    private static final LocalDate TET = LocalDate.of(2026, 2, 17);

    private static final LocalDate DIGITAL_DAY = LocalDate.of(2026, 10, 10);

    private static final Set<LocalDate> HOLIDAYS = days(
            "2026-01-01 2026-01-02 2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20 2026-04-27 2026-04-30 2026-05-01"
                    + " 2026-08-31 2026-09-01 2026-09-02");
    private static final Set<LocalDate> SWAPPED = days("2026-01-10 2026-08-22");

    private YearCalendar() {}

    static List<YearMonth> months() {
        return Stream.iterate(FIRST, month -> month.plusMonths(1)).limit(12).toList();
    }

    static boolean isWorking(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return SWAPPED.contains(day) || !weekend && !HOLIDAYS.contains(day);
    }

    /** The last day on which the report of a month is on time: the fifth working day after it. */
    static LocalDate due(YearMonth month) {
        LocalDate day = month.atEndOfMonth();
        for (int working = 0; working < 5; ) {
            day = day.plusDays(1);
            working += isWorking(day) ? 1 : 0;
        }
        return day;
    }

    /** The loudspeakers were being repaired: three Mondays without a bulletin. */
    static boolean loudspeakersSilent(LocalDate day) {
        return !day.isBefore(LocalDate.of(2026, 6, 29)) && day.isBefore(LocalDate.of(2026, 7, 20));
    }

    /** How much is done on a day, against an ordinary one. */
    static double bustle(LocalDate day, YearUnit.Kind kind) {
        long toTet = day.toEpochDay() - TET.toEpochDay();
        if (toTet >= -5 && toTet <= 7) {
            return 0.02;
        }
        double weekday = switch (day.getDayOfWeek()) {
            case SATURDAY -> kind == YearUnit.Kind.FRONT || kind == YearUnit.Kind.BLOCK ? 1.4 : 0.15;
            case SUNDAY -> kind == YearUnit.Kind.BLOCK ? 0.9 : 0.1;
            default -> 1;
        };
        double holiday = HOLIDAYS.contains(day) ? 0.1 : 1;
        double around = Math.abs(day.toEpochDay() - DIGITAL_DAY.toEpochDay()) <= 4 ? 2.2 : 1;
        return weekday * holiday * around;
    }

    /** How much a kind of unit does in a month, against its usual. */
    static double season(YearMonth month, YearUnit.Kind kind) {
        int m = month.getMonthValue();
        if (kind == YearUnit.Kind.SCHOOL) {
            return new double[] {0.9, 0.5, 1.2, 1, 0.8, 0.12, 0.03, 0.25, 1.2, 1.4, 1.2, 1}[m - 1];
        }
        return new double[] {0.95, 0.55, 1.1, 1, 1, 0.85, 0.8, 0.9, 1, 1.45, 0.9, 1}[m - 1];
    }

    private static Set<LocalDate> days(String days) {
        return Stream.of(days.split(" ")).map(LocalDate::parse).collect(Collectors.toSet());
    }
}
