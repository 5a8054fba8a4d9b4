package vn.loa.charts.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.loa.charts.chart.DataTable.Cell;
import vn.loa.charts.style.Formats;
import vn.loa.core.evaluation.UnitWeek;
import vn.loa.core.evaluation.UnitWeek.State;
import vn.loa.core.evaluation.UnitWeeks;
import vn.loa.core.text.Words;

/** A row for each unit: its weeks counted by state, then every week. */
record CalendarTable(List<UnitWeeks> units, List<LocalDate> mondays, Words words, Formats formats) {
    /**
     * @param name of a unit's code
     * @param share of weeks with activity of a unit's code, as k/n
     */
    DataTable table(UnaryOperator<String> name, UnaryOperator<String> share) {
        List<String> head = new ArrayList<>(List.of(words.get("calendar.unit"), words.get("calendar.share")));
        for (State state : counted()) {
            head.add(words.get("calendar.count." + state.code()));
        }
        head.add(words.get("calendar.longest"));
        mondays.forEach(monday -> head.add(formats.day(monday)));
        return new DataTable(
                head,
                units.stream()
                        .map(unit -> row(unit, name.apply(unit.unit()), share.apply(unit.unit())))
                        .toList());
    }

    private DataTable.Row row(UnitWeeks unit, String name, String share) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(name), Cell.of(share)));
        for (State state : counted()) {
            cells.add(Cell.of(formats.whole(unit.count(state)), unit.count(state)));
        }
        cells.add(Cell.of(formats.whole(unit.longestSilence()), unit.longestSilence()));
        for (LocalDate monday : mondays) {
            cells.add(unit.weeks().stream()
                    .filter(week -> week.monday().equals(monday))
                    .findFirst()
                    .map(this::week)
                    .orElse(Cell.of("")));
        }
        return new DataTable.Row(unit.unit(), null, cells);
    }

    /** What does not occur has no column. */
    private List<State> counted() {
        return List.of(State.values()).stream()
                .filter(state -> state == State.ACTIVE
                        || state == State.SILENT
                        || units.stream().anyMatch(unit -> unit.count(state) > 0))
                .toList();
    }

    private Cell week(UnitWeek week) {
        String n = formats.whole(week.activities());
        return switch (week.state()) {
            case ACTIVE -> Cell.of(n, week.activities());
            case SILENT -> Cell.of("0", 0);
            case NO_REPORT, OPEN ->
                Cell.of(words.get("calendar.cell." + week.state().code()));
            case OUTSIDE -> Cell.of(week.activities() == 0 ? "" : words.say("calendar.cell.outside", Map.of("n", n)));
        };
    }
}
