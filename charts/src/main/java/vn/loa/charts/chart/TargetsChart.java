package vn.loa.charts.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jfree.data.xy.DefaultXYDataset;
import org.jspecify.annotations.Nullable;
import vn.loa.charts.chart.DataTable.Cell;
import vn.loa.charts.chart.DataTable.Row;
import vn.loa.charts.style.HouseStyle;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Value;
import vn.loa.core.text.Words;

/** Every value that has a target, against it: shares on one axis, what is counted in days, people or đồng on a track of its own. */
final class TargetsChart {
    /** Keys of the series; x: row, by its place; y: in the value's own unit, NaN where there is none. */
    static final String VALUE = "value";

    static final String LOWER = "lower";
    static final String UPPER = "upper";
    static final String TARGET = "target";

    private final Evaluation evaluation;
    private final List<Aim> aims;
    private final List<TargetRow> rows;
    private final Words words;
    private final FigureWords figures;
    private final HouseStyle style;

    TargetsChart(Evaluation evaluation, Words words, FigureWords figures, HouseStyle style) {
        this.evaluation = evaluation;
        this.aims = Aim.all(evaluation);
        List<TargetRow> all = evaluation.values().stream()
                .filter(v -> v.target() != null)
                .map(v -> TargetRow.of(v, evaluation.plan(), words, figures))
                .toList();
        this.rows = Stream.concat(
                        all.stream().filter(TargetRow::isShare), all.stream().filter(row -> !row.isShare()))
                .toList();
        this.words = words;
        this.figures = figures;
        this.style = style;
    }

    Optional<Picture> picture() {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Picture(
                "targets",
                title(),
                words.get("targets.guide"),
                words.say("targets.source", Map.of("asOf", style.formats().day(evaluation.asOf()), "n", aims.size())),
                alt(),
                table(),
                rows.stream().map(row -> row.value().indicator()).distinct().toList(),
                TargetsRenderer.drawing(dataset(), rows, words, figures, style, Room.WIDE),
                TargetsRenderer.drawing(dataset(), rows, words, figures, style, Room.NARROW)));
    }

    DefaultXYDataset dataset() {
        DefaultXYDataset data = new DefaultXYDataset();
        data.addSeries(VALUE, points(Value::value));
        data.addSeries(LOWER, points(Value::lower));
        data.addSeries(UPPER, points(Value::upper));
        data.addSeries(TARGET, points(v -> FigureWords.hasGoal(v) ? v.target() : null));
        return data;
    }

    private double[][] points(Function<Value, @Nullable Double> figure) {
        double[][] points = new double[2][rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            points[0][row] = row;
            points[1][row] = TargetRow.number(figure.apply(rows.get(row).value()));
        }
        return points;
    }

    private String title() {
        long met = Aim.count(aims, Judgement.MET);
        long missed = Aim.count(aims, Judgement.MISSED);
        long open = Aim.count(aims, Judgement.OPEN);
        long unmeasured = Aim.count(aims, Judgement.UNMEASURED);
        String key;
        if (aims.size() == 1) {
            key = "targets.title.one." + aims.get(0).judgement().code();
        } else if (unmeasured == aims.size()) {
            key = "targets.title.none";
        } else {
            key = "targets.title" + (missed > 0 ? ".missed" : "") + (open > 0 ? ".open" : "")
                    + (unmeasured > 0 ? ".unmeasured" : "");
        }
        return words.say(
                key, Map.of("all", aims.size(), "met", met, "missed", missed, "open", open, "unmeasured", unmeasured));
    }

    private String alt() {
        List<String> sentences = new ArrayList<>(List.of(words.get("targets.alt")));
        for (TargetRow row : rows) {
            sentences.add(words.say(
                    "targets.alt.row",
                    Map.of(
                            "name", row.name(),
                            "figure", row.figure(),
                            "verdict", row.verdict(),
                            "goal", String.valueOf(figures.target(row.value(), evaluation.plan())))));
        }
        return String.join(" ", sentences);
    }

    private DataTable table() {
        List<String> head = Stream.of("name", "value", "fraction", "interval", "goal", "source", "verdict")
                .map(column -> words.get("targets.column." + column))
                .toList();
        return new DataTable(head, rows.stream().map(this::row).toList());
    }

    private Row row(TargetRow row) {
        Value value = row.value();
        Scope scope = value.scope();
        String none = figures.words().get("not_measured.sign");
        String fraction = figures.fraction(value);
        boolean band = value.value() != null && value.lower() != null && value.upper() != null;
        return new Row(
                scope.type() == Scope.Type.UNIT ? scope.id() : null,
                scope.type() == Scope.Type.CHANNEL ? scope.id() : null,
                List.of(
                        Cell.of(row.name()),
                        new Cell(figures.figure(value), value.value()),
                        Cell.of(fraction == null ? none : fraction),
                        Cell.of(
                                band
                                        ? words.say(
                                                "targets.interval",
                                                Map.of(
                                                        "lower", figures.amount(value, TargetRow.number(value.lower())),
                                                        "upper",
                                                                figures.amount(value, TargetRow.number(value.upper()))))
                                        : none),
                        new Cell(row.goal(), FigureWords.hasGoal(value) ? value.target() : null),
                        Cell.of(
                                value.targetSource() == null
                                        ? none
                                        : figures.words()
                                                .get("source."
                                                        + value.targetSource().code())),
                        Cell.of(
                                row.judgement() == Judgement.UNMEASURED
                                        ? words.say("targets.verdict.unmeasured", Map.of("reason", row.verdict()))
                                        : row.verdict())));
    }
}
