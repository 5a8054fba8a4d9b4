package vn.loa.charts.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jfree.data.xy.DefaultXYZDataset;
import vn.loa.charts.chart.DataTable.Row;
import vn.loa.charts.style.HouseStyle;
import vn.loa.core.evaluation.CoverageMatrix.Cell;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.indicator.Value;
import vn.loa.core.plan.Audience;
import vn.loa.core.plan.Topic;
import vn.loa.core.text.Words;

/** Topics against audiences: how many activities have both, and which required pairs have none. */
final class CoverageChart {
    /** Keys of the series: pairs that the plan asks for are drawn last, their frames on top. */
    static final String OTHER = "other";

    static final String REQUIRED = "required";

    private final Evaluation evaluation;
    private final List<Cell> cells;
    private final Words words;
    private final HouseStyle style;

    CoverageChart(Evaluation evaluation, Words words, HouseStyle style) {
        this.evaluation = evaluation;
        this.cells = evaluation.coverage().cells();
        this.words = words;
        this.style = style;
    }

    Optional<Picture> picture() {
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Picture(
                "coverage",
                title(),
                words.get("coverage.guide"),
                source(),
                alt(),
                table(),
                List.of("coverage.required"),
                drawing(Room.WIDE, 44),
                drawing(Room.NARROW, 34)));
    }

    private Drawing drawing(Room room, double cell) {
        Grid grid = Grid.of(names(topics(), true), names(audiences(), false), style, room, 0.36, cell);
        return grid.drawing(dataset(), new CoverageRenderer(style, most(), grid.head()), style);
    }

    /** x: audience, y: topic, both by their place in the plan's order; z: activities. */
    DefaultXYZDataset dataset() {
        DefaultXYZDataset data = new DefaultXYZDataset();
        data.addSeries(OTHER, points(false));
        data.addSeries(REQUIRED, points(true));
        return data;
    }

    private double[][] points(boolean required) {
        List<Cell> some = cells.stream().filter(c -> c.required() == required).toList();
        return new double[][] {
            some.stream().mapToDouble(c -> audiences().indexOf(c.audience())).toArray(),
            some.stream().mapToDouble(c -> topics().indexOf(c.topic())).toArray(),
            some.stream().mapToDouble(Cell::activities).toArray()
        };
    }

    private String title() {
        long required = cells.stream().filter(Cell::required).count();
        List<Cell> holes = holes();
        if (most() == 0) {
            return words.get("coverage.title.nothing");
        }
        if (required == 0) {
            long covered = cells.stream().filter(c -> c.activities() > 0).count();
            return words.say("coverage.title.free", Map.of("covered", covered, "pairs", cells.size()));
        }
        if (holes.isEmpty()) {
            return words.say("coverage.title.full", Map.of("required", required));
        }
        return words.say("coverage.title.holes", Map.of("holes", holes.size(), "required", required));
    }

    private String source() {
        String asOf = style.formats().day(evaluation.asOf());
        Long n = evaluation.value("digital.share").map(Value::n).orElse(null);
        return n == null
                ? words.say("source", Map.of("asOf", asOf))
                : words.say(
                        "coverage.source",
                        Map.of("asOf", asOf, "n", style.formats().whole(n)));
    }

    private String alt() {
        List<String> sentences = new ArrayList<>(List.of(words.get("coverage.alt")));
        for (Cell hole : holes()) {
            sentences.add(words.say(
                    "coverage.alt.hole",
                    Map.of("topic", topicName(hole.topic()), "audience", audienceName(hole.audience()))));
        }
        cells.stream()
                .max((a, b) -> Integer.compare(a.activities(), b.activities()))
                .filter(c -> c.activities() > 0)
                .ifPresent(c -> sentences.add(words.say(
                        "coverage.alt.most",
                        Map.of(
                                "topic", topicName(c.topic()),
                                "audience", audienceName(c.audience()),
                                "n", style.formats().whole(c.activities())))));
        return String.join(" ", sentences);
    }

    private DataTable table() {
        List<String> head = new ArrayList<>(List.of(words.get("coverage.topic")));
        audiences().forEach(a -> head.add(audienceName(a)));
        List<Row> rows = new ArrayList<>();
        for (String topic : topics()) {
            List<DataTable.Cell> row = new ArrayList<>(List.of(DataTable.Cell.of(topicName(topic))));
            for (String audience : audiences()) {
                row.add(cells.stream()
                        .filter(c -> c.topic().equals(topic) && c.audience().equals(audience))
                        .map(c -> DataTable.Cell.of(written(c), c.activities()))
                        .findFirst()
                        .orElse(DataTable.Cell.of("")));
            }
            rows.add(new Row(null, null, row));
        }
        return new DataTable(head, rows);
    }

    private String written(Cell cell) {
        String n = style.formats().whole(cell.activities());
        return cell.required() ? words.say("coverage.cell.required", Map.of("n", n)) : n;
    }

    private List<Cell> holes() {
        return cells.stream().filter(c -> c.required() && c.activities() == 0).toList();
    }

    private int most() {
        return cells.stream().mapToInt(Cell::activities).max().orElse(0);
    }

    private List<String> topics() {
        return cells.stream().map(Cell::topic).distinct().toList();
    }

    private List<String> audiences() {
        return cells.stream().map(Cell::audience).distinct().toList();
    }

    private List<String> names(List<String> codes, boolean topics) {
        return codes.stream().map(c -> topics ? topicName(c) : audienceName(c)).toList();
    }

    private String topicName(String code) {
        return Shown.text(evaluation.plan().topics().stream()
                .filter(t -> t.code().equals(code))
                .map(Topic::name)
                .findFirst()
                .orElse(code));
    }

    private String audienceName(String code) {
        return Shown.text(evaluation.plan().audiences().stream()
                .filter(a -> a.code().equals(code))
                .map(Audience::name)
                .findFirst()
                .orElse(code));
    }
}
