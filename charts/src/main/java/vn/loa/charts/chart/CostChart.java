package vn.loa.charts.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jfree.data.xy.DefaultXYDataset;
import org.jspecify.annotations.Nullable;
import vn.loa.charts.chart.DataTable.Cell;
import vn.loa.charts.chart.DataTable.Row;
import vn.loa.charts.style.HouseStyle;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Status;
import vn.loa.core.indicator.Value;
import vn.loa.core.text.Words;

/** What it cost that one person did it by himself, by channel in the plan's order; beside it the ward's. */
final class CostChart {
    /** Keys of the series; x: channel, by its place; y: đồng, NaN where not measured. */
    static final String CHANNEL = "channel";

    /** The same figure for every channel. */
    static final String WARD = "ward";

    private static final String INDICATOR = "effective.cost_per_success";

    private final Evaluation evaluation;
    private final List<Value> channels;
    private final Optional<Value> ward;
    private final Words words;
    private final FigureWords figures;
    private final HouseStyle style;

    CostChart(Evaluation evaluation, Words words, FigureWords figures, HouseStyle style) {
        this.evaluation = evaluation;
        this.channels = evaluation.plan().channels().stream()
                .flatMap(c -> evaluation.value(INDICATOR, new Scope(Scope.Type.CHANNEL, c.code())).stream())
                .toList();
        this.ward = evaluation.value(INDICATOR).filter(CostChart::isMeasured);
        this.words = words;
        this.figures = figures;
        this.style = style;
    }

    Optional<Picture> picture() {
        if (measured().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Picture(
                "cost",
                title(),
                words.get(ward.isPresent() ? "cost.guide.ward" : "cost.guide"),
                source(),
                alt(),
                table(),
                List.of(INDICATOR),
                CostRenderer.drawing(dataset(), rows(), wardLabel(), style, Room.WIDE),
                CostRenderer.drawing(dataset(), rows(), wardLabel(), style, Room.NARROW)));
    }

    DefaultXYDataset dataset() {
        DefaultXYDataset data = new DefaultXYDataset();
        double[][] ofChannels = new double[2][channels.size()];
        double[][] ofWard = new double[2][channels.size()];
        for (int i = 0; i < channels.size(); i++) {
            ofChannels[0][i] = i;
            ofWard[0][i] = i;
            ofChannels[1][i] = TargetRow.number(channels.get(i).value());
            ofWard[1][i] = TargetRow.number(ward.map(Value::value).orElse(null));
        }
        data.addSeries(CHANNEL, ofChannels);
        data.addSeries(WARD, ofWard);
        return data;
    }

    private List<CostRow> rows() {
        return channels.stream()
                .map(v -> new CostRow(
                        channelName(v),
                        isMeasured(v) ? figures.figure(v) : "",
                        isMeasured(v) ? words.say("cost.behind", behind(v)) : missing(v)))
                .toList();
    }

    private String wardLabel() {
        return ward.map(v -> words.say("cost.ward", Map.of("cost", figures.figure(v))))
                .orElse("");
    }

    private String title() {
        List<Value> measured = measured();
        List<Double> costs =
                measured.stream().map(v -> TargetRow.number(v.value())).sorted().toList();
        Value any = measured.get(0);
        String least = figures.amount(any, costs.get(0));
        String most = figures.amount(any, costs.get(costs.size() - 1));
        String key = measured.size() == 1 ? "one" : least.equals(most) ? "same" : "range";
        boolean all = measured.size() == channels.size();
        return words.say(
                "cost.title." + key + (all ? "" : ".some"),
                Map.of(
                        "channel", channelName(any),
                        "least", least,
                        "most", most,
                        "measured", measured.size(),
                        "all", channels.size()));
    }

    private String source() {
        String asOf = style.formats().day(evaluation.asOf());
        Long n = ward.map(Value::n).orElse(null);
        return n == null
                ? words.say("source", Map.of("asOf", asOf))
                : words.say(
                        "cost.source", Map.of("asOf", asOf, "n", style.formats().whole(n)));
    }

    private String alt() {
        List<String> sentences = new ArrayList<>(List.of(words.get("cost.alt")));
        for (Value value : channels) {
            sentences.add(
                    isMeasured(value)
                            ? words.say(
                                    "cost.alt.row",
                                    Map.of(
                                            "channel", channelName(value),
                                            "cost", figures.figure(value),
                                            "behind", words.say("cost.behind", behind(value))))
                            : words.say(
                                    "cost.alt.missing",
                                    Map.of("channel", channelName(value), "reason", missing(value))));
        }
        ward.ifPresent(v -> sentences.add(words.say("cost.alt.ward", Map.of("cost", figures.figure(v)))));
        return String.join(" ", sentences);
    }

    private DataTable table() {
        List<String> head = Stream.of("channel", "cost", "spent", "people", "n", "note")
                .map(column -> words.get("cost.column." + column))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (Value value : channels) {
            rows.add(new Row(null, value.scope().id(), cells(channelName(value), value)));
        }
        ward.ifPresent(v -> rows.add(new Row(null, null, cells(words.get("cost.whole_ward"), v))));
        return new DataTable(head, rows);
    }

    private List<Cell> cells(String name, Value value) {
        return List.of(
                Cell.of(name),
                new Cell(figures.figure(value), value.value()),
                number(value.numerator()),
                number(value.denominator()),
                number(value.n() == null ? null : (Double) value.n().doubleValue()),
                Cell.of(isMeasured(value) ? "" : missing(value)));
    }

    private Cell number(@Nullable Double number) {
        return number == null
                ? Cell.of(figures.words().get("not_measured.sign"))
                : Cell.of(style.formats().decimal(number, 0), number);
    }

    private Map<String, String> behind(Value value) {
        return Map.of(
                "people", style.formats().decimal(Objects.requireNonNullElse(value.denominator(), 0.0), 0),
                "n", style.formats().whole(Objects.requireNonNullElse(value.n(), 0L)));
    }

    private String missing(Value value) {
        return words.say("cost.missing", Map.of("reason", Objects.requireNonNullElse(figures.shortReason(value), "")));
    }

    private List<Value> measured() {
        return channels.stream().filter(CostChart::isMeasured).toList();
    }

    private static boolean isMeasured(Value value) {
        return value.status() == Status.MEASURED && value.value() != null;
    }

    private String channelName(Value value) {
        return figures.of(value.scope(), evaluation.plan());
    }
}
