package vn.loa.acceptance;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;

/** When a report comes: in office hours, no two at one instant; the punctual on time, the late when they remember. */
final class YearPost {
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** Nothing of the sample comes later. */
    private static final LocalDate END = LocalDate.of(2026, 11, 19);

    private final Set<Instant> taken = new HashSet<>();

    Instant report(YearUnit unit, YearMonth month) {
        YearDice dice = new YearDice("post", unit.code(), month);
        LocalDate due = YearCalendar.due(month);
        double late = switch (unit.habit()) {
            case PUNCTUAL -> 0.02;
            case USUAL -> 0.17;
            case LATE -> 0.6;
        };
        LocalDate day;
        if (dice.chance(late)) {
            day = due.plusDays(unit.habit() == YearUnit.Habit.LATE ? dice.from(1, 19) : dice.from(1, 7));
        } else {
            LocalDate first = month.plusMonths(1).atDay(1);
            day = first.plusDays(dice.from(1, (int) (due.toEpochDay() - first.toEpochDay())));
        }
        return at(day, dice, due);
    }

    /** Some days after another. */
    Instant after(Instant earlier, int days, String what) {
        return at(earlier.atZone(ZONE).toLocalDate().plusDays(days), new YearDice("post", what, earlier), null);
    }

    /** Offices are closed on Sundays and holidays: then a working day, before the due day where there is one. */
    private Instant at(LocalDate wished, YearDice dice, LocalDate due) {
        LocalDate day = wished.isAfter(END) ? END.minusDays(dice.from(0, 2)) : wished;
        boolean forward = due == null || day.isAfter(due);
        while (!YearCalendar.isWorking(day) && (day.getDayOfWeek() == DayOfWeek.SUNDAY || dice.chance(0.7))) {
            day = day.plusDays(forward || day.getDayOfMonth() < 3 ? 1 : -1);
        }
        LocalTime time = LocalTime.of(dice.from(7, 17), dice.from(0, 59), dice.from(0, 59));
        Instant at = day.atTime(time).atZone(ZONE).toInstant();
        while (!taken.add(at)) {
            at = at.plusSeconds(61);
        }
        return at;
    }
}
