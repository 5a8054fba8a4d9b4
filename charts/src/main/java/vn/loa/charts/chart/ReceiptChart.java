package vn.loa.charts.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jfree.data.xy.DefaultXYZDataset;
import org.jspecify.annotations.Nullable;
import vn.loa.charts.chart.DataTable.Row;
import vn.loa.charts.style.HouseStyle;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.ReceiptGrid.Cell;
import vn.loa.core.evaluation.ReceiptGrid.State;
import vn.loa.core.plan.Unit;
import vn.loa.core.text.Words;

/** Units against reporting periods: whose report came, and when. */
final class ReceiptChart {
    /** Key of the series that lists the zero reports again, whatever their state. */
    static final String ZERO = "zero";

    private final Evaluation evaluation;
    private final List<Cell> cells;
    private final Words words;
    private final HouseStyle style;

    ReceiptChart(Evaluation evaluation, Words words, HouseStyle style) {
        this.evaluation = evaluation;
        this.cells = evaluation.receipts().cells();
        this.words = words;
        this.style = style;
    }

    Optional<Picture> picture() {
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        Grid wide = grid(Room.WIDE, 46);
        Grid narrow = grid(Room.NARROW, 38);
        // The letters are explained wherever one of the two drawings needs them.
        boolean letters = ReceiptRenderer.usesLetters(wide) || ReceiptRenderer.usesLetters(narrow);
        return Optional.of(new Picture(
                "reports",
                title(),
                words.get(letters ? "reports.guide.letters" : "reports.guide"),
                words.say("reports.source", Map.of("asOf", style.formats().day(evaluation.asOf()), "n", expected())),
                alt(),
                table(),
                List.of("reporting.completeness", "reporting.on_time", "reporting.median_delay_days"),
                wide.drawing(dataset(), new ReceiptRenderer(style, words, wide), style),
                narrow.drawing(dataset(), new ReceiptRenderer(style, words, narrow), style)));
    }

    private Grid grid(Room room, double cell) {
        return Grid.of(
                units().stream().map(this::unitName).toList(),
                periods().stream().map(p -> periodName(p, room)).toList(),
                style,
                room,
                0.4,
                cell);
    }

    /** A series for each state, then the zero reports; x: period, y: unit, both by their place; z: accepted rows. */
    DefaultXYZDataset dataset() {
        DefaultXYZDataset data = new DefaultXYZDataset();
        for (State state : State.values()) {
            data.addSeries(
                    state.code(),
                    points(cells.stream().filter(c -> c.state() == state).toList()));
        }
        data.addSeries(ZERO, points(cells.stream().filter(Cell::zero).toList()));
        return data;
    }

    private double[][] points(List<Cell> some) {
        return new double[][] {
            some.stream().mapToDouble(c -> periods().indexOf(c.period())).toArray(),
            some.stream().mapToDouble(c -> units().indexOf(c.unit())).toArray(),
            some.stream().mapToDouble(Cell::accepted).toArray()
        };
    }

    private String title() {
        long late = count(State.LATE);
        long missing = count(State.MISSING);
        long there = late + count(State.ON_TIME) + count(State.RECEIVED);
        String key = missing > 0 && late > 0
                ? "reports.title.missing_late"
                : missing > 0
                        ? "reports.title.missing"
                        : late > 0 ? "reports.title.late" : there > 0 ? "reports.title.good" : "reports.title.nothing";
        return words.say(key, Map.of("there", there, "expected", expected(), "late", late, "missing", missing));
    }

    private String alt() {
        List<String> sentences = new ArrayList<>();
        for (State state : State.values()) {
            if (count(state) > 0) {
                sentences.add(words.say("reports.alt." + state.code(), Map.of("n", count(state))));
            }
        }
        for (Cell cell : cells) {
            if (cell.state() == State.MISSING) {
                sentences.add(words.say(
                        "reports.alt.cell",
                        Map.of("unit", unitName(cell.unit()), "period", periodName(cell.period()))));
            }
        }
        return String.join(" ", sentences);
    }

    private DataTable table() {
        List<String> head = Arrays.asList(
                words.get("reports.unit"),
                words.get("reports.period"),
                words.get("reports.state"),
                words.get("reports.due"),
                words.get("reports.received"),
                words.get("reports.accepted"),
                words.get("reports.returned"));
        List<Row> rows = new ArrayList<>();
        for (Cell cell : cells) {
            rows.add(Row.ofUnit(
                    cell.unit(),
                    DataTable.Cell.of(unitName(cell.unit())),
                    DataTable.Cell.of(periodName(cell.period()), periods().indexOf(cell.period())),
                    DataTable.Cell.of(words.get("reports.state." + cell.state().code() + (cell.zero() ? ".zero" : ""))),
                    day(cell.due()),
                    day(cell.received()),
                    DataTable.Cell.of(style.formats().whole(cell.accepted()), cell.accepted()),
                    DataTable.Cell.of(style.formats().whole(cell.returned()), cell.returned())));
        }
        return new DataTable(head, rows);
    }

    private DataTable.Cell day(@Nullable LocalDate day) {
        return day == null
                ? DataTable.Cell.of("–")
                : DataTable.Cell.of(style.formats().day(day), day.toEpochDay());
    }

    private long count(State state) {
        return cells.stream().filter(c -> c.state() == state).count();
    }

    private long expected() {
        return cells.size() - count(State.NOT_EXPECTED);
    }

    private List<String> units() {
        return cells.stream().map(Cell::unit).distinct().toList();
    }

    private List<String> periods() {
        return cells.stream().map(Cell::period).distinct().toList();
    }

    private String unitName(String code) {
        return Shown.text(evaluation.plan().unit(code).map(Unit::name).orElse(code));
    }

    private String periodName(String code) {
        return periodName(code, Room.WIDE);
    }

    private String periodName(String code, Room room) {
        YearMonth month = YearMonth.parse(code);
        boolean shortened = periods().size() > (room == Room.NARROW ? 3 : 6);
        return words.say(
                shortened ? "month.short" : "month",
                Map.of("month", month.getMonthValue(), "year", month.getYear(), "yy", month.getYear() % 100));
    }
}
