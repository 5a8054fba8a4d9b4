package vn.loa.charts.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jfree.data.xy.DefaultXYZDataset;
import vn.loa.charts.chart.DataTable.Cell;
import vn.loa.charts.chart.DataTable.Row;
import vn.loa.charts.style.HouseStyle;
import vn.loa.core.evaluation.DifficultyCount;
import vn.loa.core.evaluation.DifficultyCount.State;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.plan.Unit;
import vn.loa.core.text.Words;

/** The difficulties received, by month or by unit: how many were answered, in time or late, and how many wait past their day. */
final class DifficultiesChart {
    /** A span that touches as many months is drawn by months. */
    private static final int MONTHS = 3;

    private final Evaluation evaluation;
    private final List<DifficultyCount> counts;
    private final Words words;
    private final HouseStyle style;

    DifficultiesChart(Evaluation evaluation, Words words, HouseStyle style) {
        this.evaluation = evaluation;
        this.counts = evaluation.breakdowns().difficultyCounts();
        this.words = words;
        this.style = style;
    }

    Optional<Picture> picture() {
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Picture(
                "difficulties",
                title(),
                guide(),
                words.say(
                        "difficulties.source",
                        Map.of(
                                "asOf",
                                style.formats().day(evaluation.asOf()),
                                "n",
                                style.formats().whole(total()))),
                alt(),
                table(),
                List.of("practical.feedback_answered"),
                drawing(Room.WIDE),
                drawing(Room.NARROW)));
    }

    private Drawing drawing(Room room) {
        DifficultyBars bars = new DifficultyBars(style, words, hasRule(), room);
        return bars.drawing(names(), dataset());
    }

    /** A series for each state; x: 0, y: month or unit by its place, z: difficulties. */
    DefaultXYZDataset dataset() {
        List<String> rows = rows();
        DefaultXYZDataset data = new DefaultXYZDataset();
        for (State state : State.values()) {
            double[][] all = new double[3][rows.size()];
            for (int i = 0; i < rows.size(); i++) {
                String row = rows.get(i);
                all[1][i] = i;
                all[2][i] = sum(counts.stream().filter(c -> c.state() == state && row(c).equals(row)));
            }
            data.addSeries(state.code(), all);
        }
        return data;
    }

    /** Every month that the evaluated days touch; units only those that received something. */
    List<String> rows() {
        return byMonth() ? months() : unitCodes();
    }

    private List<String> names() {
        return rows().stream()
                .map(row -> byMonth() ? monthName(row) : unitName(row))
                .toList();
    }

    private String row(DifficultyCount count) {
        return byMonth() ? count.period() : count.unit();
    }

    private boolean byMonth() {
        return months().size() >= MONTHS;
    }

    private List<String> months() {
        LocalDate last = evaluation.span().to().isAfter(evaluation.asOf())
                ? evaluation.asOf()
                : evaluation.span().to();
        YearMonth first = evaluation.plan().calendar().monthOf(evaluation.span().from());
        YearMonth end = evaluation.plan().calendar().monthOf(last);
        return Stream.iterate(first, month -> !month.isAfter(end), month -> month.plusMonths(1))
                .map(YearMonth::toString)
                .toList();
    }

    private List<String> unitCodes() {
        List<String> known = evaluation.plan().units().stream().map(Unit::code).toList();
        Stream<String> planned = known.stream()
                .filter(code -> counts.stream().anyMatch(c -> c.unit().equals(code)));
        Stream<String> others = counts.stream().map(DifficultyCount::unit).filter(code -> !known.contains(code));
        return Stream.concat(planned, others).distinct().toList();
    }

    private String title() {
        long late = of(State.LATE);
        long overdue = of(State.OVERDUE);
        long open = of(State.OPEN);
        String key = !hasRule()
                ? "no_rule"
                : overdue > 0 && late > 0
                        ? "overdue_late"
                        : overdue > 0 ? "overdue" : late > 0 ? "late" : open > 0 ? "open" : "good";
        return words.say(
                "difficulties.title." + key,
                Map.of(
                        "answered", style.formats().whole(total() - open - overdue),
                        "all", style.formats().whole(total()),
                        "late", style.formats().whole(late),
                        "overdue", style.formats().whole(overdue),
                        "open", style.formats().whole(open)));
    }

    private String guide() {
        String bars = words.get(byMonth() ? "difficulties.guide.months" : "difficulties.guide.units");
        return of(State.OVERDUE) == 0 ? bars : String.join(" ", bars, words.get("difficulties.guide.overdue"));
    }

    private String alt() {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say(
                byMonth() ? "difficulties.alt.months" : "difficulties.alt.units",
                Map.of("n", style.formats().whole(total()))));
        for (State state : State.values()) {
            if (of(state) > 0) {
                sentences.add(words.say(alt(state), Map.of("n", style.formats().whole(of(state)))));
            }
        }
        List<String> names = names();
        List<String> rows = rows();
        for (int i = 0; i < rows.size(); i++) {
            String row = rows.get(i);
            long overdue = sum(counts.stream().filter(c -> c.state() == State.OVERDUE && row(c).equals(row)));
            if (overdue > 0) {
                sentences.add(words.say(
                        "difficulties.alt.row",
                        Map.of("name", names.get(i), "n", style.formats().whole(overdue))));
            }
        }
        return String.join(" ", sentences);
    }

    private String alt(State state) {
        return "difficulties.alt." + state.code() + (state == State.OPEN && !hasRule() ? ".no_rule" : "");
    }

    private DataTable table() {
        List<State> states = hasRule()
                ? Arrays.asList(State.IN_TIME, State.LATE, State.OPEN, State.OVERDUE)
                : Arrays.asList(State.ANSWERED, State.OPEN);
        List<String> head = new ArrayList<>(List.of(words.get("difficulties.month"), words.get("difficulties.unit")));
        head.add(words.get("difficulties.all"));
        if (hasRule()) {
            head.add(words.get("difficulties.state.answered"));
        }
        states.forEach(state -> head.add(words.get("difficulties.state." + state.code())));
        List<Row> rows = new ArrayList<>();
        for (String month :
                counts.stream().map(DifficultyCount::period).distinct().toList()) {
            for (String unit : unitCodes()) {
                List<DifficultyCount> some = counts.stream()
                        .filter(c -> c.period().equals(month) && c.unit().equals(unit))
                        .toList();
                if (!some.isEmpty()) {
                    List<Cell> cells = new ArrayList<>(List.of(
                            Cell.of(monthName(month), CourseWords.order(YearMonth.parse(month))),
                            Cell.of(unitName(unit))));
                    cells.addAll(numbers(some, states));
                    rows.add(Row.ofUnit(unit, cells.toArray(Cell[]::new)));
                }
            }
        }
        List<Cell> all = new ArrayList<>(
                List.of(Cell.of(words.get("difficulties.every.month")), Cell.of(words.get("difficulties.every.unit"))));
        all.addAll(numbers(counts, states));
        rows.add(Row.of(all.toArray(Cell[]::new)));
        return new DataTable(head, rows);
    }

    private List<Cell> numbers(List<DifficultyCount> some, List<State> states) {
        List<Cell> cells = new ArrayList<>();
        cells.add(whole(sum(some.stream())));
        if (hasRule()) {
            cells.add(whole(sum(some.stream().filter(c -> c.state() != State.OPEN && c.state() != State.OVERDUE))));
        }
        states.forEach(state -> cells.add(whole(sum(some.stream().filter(c -> c.state() == state)))));
        return cells;
    }

    private Cell whole(long n) {
        return Cell.of(style.formats().whole(n), n);
    }

    private boolean hasRule() {
        return evaluation.plan().feedback() != null;
    }

    private long of(State state) {
        return sum(counts.stream().filter(c -> c.state() == state));
    }

    private long total() {
        return sum(counts.stream());
    }

    private static long sum(Stream<DifficultyCount> some) {
        return some.mapToLong(DifficultyCount::n).sum();
    }

    private String unitName(String code) {
        return Shown.text(evaluation.plan().unit(code).map(Unit::name).orElse(code));
    }

    private String monthName(String code) {
        YearMonth month = YearMonth.parse(code);
        return words.say("month", Map.of("month", month.getMonthValue(), "year", month.getYear()));
    }
}
