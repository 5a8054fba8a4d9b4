package vn.loa.charts.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jfree.data.xy.DefaultXYDataset;
import org.jspecify.annotations.Nullable;
import vn.loa.charts.chart.DataTable.Cell;
import vn.loa.charts.chart.DataTable.Row;
import vn.loa.charts.style.HouseStyle;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.MonthCost;
import vn.loa.core.indicator.Status;
import vn.loa.core.indicator.Value;
import vn.loa.core.text.Words;

/** What activities cost from January on, month by month, against the year's budget. */
final class BudgetChart {
    /** Keys of the series; x: month, by its place. y: đồng from January to the month's end. */
    static final String RUNNING = "running";

    /** Đồng of the month. */
    static final String MONTH = "month";

    /** Rows of the month that give a cost. */
    static final String COSTED = "costed";

    /** All rows of the month. */
    static final String ROWS = "rows";

    /** Đồng of the year, the same for every month; NaN where the plan names none. */
    static final String BUDGET = "budget";

    private final Evaluation evaluation;
    private final List<MonthCost> months;
    private final List<Long> running;
    private final Words words;
    private final HouseStyle style;

    BudgetChart(Evaluation evaluation, Words words, HouseStyle style) {
        this.evaluation = evaluation;
        this.months = evaluation.breakdowns().monthCosts();
        this.running = MonthCost.running(months);
        this.words = words;
        this.style = style;
    }

    Optional<Picture> picture() {
        boolean nothing = months.stream().allMatch(m -> m.rows() == 0);
        if (nothing || !hasCost() && budget() == 0) {
            return Optional.empty();
        }
        long costed = months.stream().mapToLong(MonthCost::costed).sum();
        return Optional.of(new Picture(
                "budget",
                title(),
                words.get(budget() > 0 ? "budget.guide" : "budget.guide.free"),
                words.say(
                        "budget.source",
                        Map.of(
                                "asOf", style.formats().day(evaluation.asOf()),
                                "n", style.formats().whole(costed))),
                alt(),
                table(),
                List.of("effective.budget_used"),
                BudgetRenderer.drawing(dataset(), labels(), words, style, Room.WIDE),
                BudgetRenderer.drawing(dataset(), labels(), words, style, Room.NARROW)));
    }

    DefaultXYDataset dataset() {
        DefaultXYDataset data = new DefaultXYDataset();
        double[][] sums = points(MonthCost::vnd);
        for (int i = 0; i < months.size(); i++) {
            sums[1][i] = running.get(i);
        }
        data.addSeries(RUNNING, sums);
        data.addSeries(MONTH, points(MonthCost::vnd));
        data.addSeries(COSTED, points(MonthCost::costed));
        data.addSeries(ROWS, points(MonthCost::rows));
        data.addSeries(BUDGET, points(m -> budget() > 0 ? budget() : Double.NaN));
        return data;
    }

    private double[][] points(ToDoubleFunction<MonthCost> figure) {
        double[][] points = new double[2][months.size()];
        for (int i = 0; i < months.size(); i++) {
            points[0][i] = i;
            points[1][i] = figure.applyAsDouble(months.get(i));
        }
        return points;
    }

    private BudgetLabels labels() {
        Value used = used();
        return new BudgetLabels(
                months.stream()
                        .map(m -> words.say(
                                "budget.month", Map.of("month", m.month().getMonthValue())))
                        .toList(),
                budget() > 0 ? words.say("budget.line", Map.of("year", year(), "budget", money(budget()))) : "",
                used == null ? "" : words.say("budget.used", Map.of("share", share(used))));
    }

    private String title() {
        if (!hasCost()) {
            return words.say("budget.title.nothing", Map.of("year", year()));
        }
        Value used = used();
        String key = used == null
                ? budget() > 0 ? "recorded" : "free"
                : TargetRow.number(used.value()) > 1 ? "over" : "within";
        return words.say(
                "budget.title." + key,
                Map.of("spent", money(spent()), "share", used == null ? "" : share(used), "year", year()));
    }

    private String alt() {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say("budget.alt", Map.of("months", months.size(), "year", year())));
        if (budget() > 0) {
            sentences.add(words.say("budget.alt.line", Map.of("budget", money(budget()))));
        }
        for (int i = 0; i < months.size(); i++) {
            MonthCost month = months.get(i);
            sentences.add(words.say(
                    month.rows() == 0
                            ? "budget.alt.empty"
                            : month.costed() == 0 ? "budget.alt.unknown" : "budget.alt.month",
                    Map.of(
                            "month", month.month().getMonthValue(),
                            "running", money(running.get(i)),
                            "costed", style.formats().whole(month.costed()),
                            "rows", style.formats().whole(month.rows()))));
        }
        return String.join(" ", sentences);
    }

    private DataTable table() {
        List<String> head = Stream.of("month", "spent", "running", "costed", "rows", "lacking")
                .map(column -> words.get("budget.column." + column))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            MonthCost month = months.get(i);
            rows.add(Row.of(
                    Cell.of(
                            words.say(
                                    "month",
                                    Map.of(
                                            "month", month.month().getMonthValue(),
                                            "year", String.valueOf(month.month().getYear()))),
                            i),
                    month.costed() == 0 ? Cell.of("–") : whole(month.vnd()),
                    whole(running.get(i)),
                    whole(month.costed()),
                    whole(month.rows()),
                    whole(month.rows() - month.costed())));
        }
        return new DataTable(head, rows);
    }

    private Cell whole(long number) {
        return Cell.of(style.formats().whole(number), number);
    }

    /** Million đồng with one digit behind the mark; less than a million in full. */
    private String money(long vnd) {
        return BudgetLabels.inMillions(vnd)
                ? words.say("budget.million", Map.of("n", BudgetLabels.millions(vnd, style)))
                : words.say("budget.vnd", Map.of("n", style.formats().whole(vnd)));
    }

    private String share(Value used) {
        return style.formats().percent(TargetRow.number(used.value()));
    }

    private String year() {
        return String.valueOf(months.get(0).month().getYear());
    }

    private boolean hasCost() {
        return months.stream().anyMatch(m -> m.costed() > 0);
    }

    private long spent() {
        return running.get(running.size() - 1);
    }

    private long budget() {
        return evaluation.plan().budgetOf(months.get(0).month().getYear());
    }

    private @Nullable Value used() {
        return evaluation
                .value("effective.budget_used")
                .filter(v -> v.status() == Status.MEASURED && v.value() != null)
                .orElse(null);
    }
}
