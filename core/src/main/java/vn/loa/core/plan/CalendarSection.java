package vn.loa.core.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.loa.core.plan.ReportingCalendar.MonthKind;

/** The key {@code calendar} of a plan file; without one calendar months and no due rule. */
final class CalendarSection {
    private static final Set<String> KEYS = new LinkedHashSet<>(
            List.of("month", "due_working_days", "source", "note", "holidays", "extra_working_days"));

    private CalendarSection() {}

    static ReportingCalendar read(YamlMap root) {
        YamlMap map = root.map("calendar", KEYS);
        if (map == null) {
            return new ReportingCalendar(MonthKind.CALENDAR, null, null, null, Set.of(), Set.of());
        }
        MonthKind month = YamlValues.choice(map, "month", MonthKind.values());
        Long due = YamlValues.whole(map, "due_working_days", PlanNumbers.MOST_DAYS);
        Set<LocalDate> holidays = days(YamlValues.dates(map, "holidays"));
        List<Placed<LocalDate>> worked = YamlValues.dates(map, "extra_working_days");
        checkWorked(map, worked, holidays);
        boolean sourced = map.gives("due_working_days") || map.gives("source");
        return new ReportingCalendar(
                month == null ? MonthKind.CALENDAR : month,
                due == null ? null : due.intValue(),
                sourced ? PlanNumbers.source(map) : null,
                map.text("note"),
                holidays,
                days(worked));
    }

    private static void checkWorked(YamlMap map, List<Placed<LocalDate>> worked, Set<LocalDate> holidays) {
        for (Placed<LocalDate> day : worked) {
            String found = day.value().toString();
            if (holidays.contains(day.value())) {
                map.problems().add(day.line(), "worked_and_off", "found", found);
            } else if (day.value().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
                map.problems().add(day.line(), "worked_anyway", "found", found);
            }
        }
    }

    private static Set<LocalDate> days(List<Placed<LocalDate>> placed) {
        Set<LocalDate> days = new HashSet<>();
        placed.forEach(day -> days.add(day.value()));
        return days;
    }
}
