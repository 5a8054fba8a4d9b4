package vn.loa.charts.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jfree.data.xy.DefaultXYDataset;
import vn.loa.charts.chart.DataTable.Cell;
import vn.loa.charts.chart.DataTable.Row;
import vn.loa.charts.style.HouseStyle;
import vn.loa.core.evaluation.ChannelStep;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Value;
import vn.loa.core.plan.Channel;
import vn.loa.core.text.Words;

/** Through what, and when: a row of columns for each channel of the plan, all on one scale. */
final class ChannelsChart {
    /** Key of the series of totals; the others are the steps' codes. */
    static final String TOTAL = "total";

    private static final String ACTIVITIES = "output.activities";

    private final Evaluation evaluation;
    private final List<ChannelStep> cells;
    private final List<Step> steps;
    private final List<String> channels;
    private final Words words;
    private final HouseStyle style;

    ChannelsChart(Evaluation evaluation, Words words, HouseStyle style) {
        this.evaluation = evaluation;
        this.cells = evaluation.breakdowns().channelSteps();
        this.channels = cells.stream().map(ChannelStep::channel).distinct().toList();
        this.steps = Step.of(evaluation);
        this.words = words;
        this.style = style;
    }

    Optional<Picture> picture() {
        // Without any report there is no activity to draw, and no zero either.
        return steps.isEmpty() ? Optional.empty() : total().map(this::picture);
    }

    private Picture picture(long total) {
        boolean weeks = steps.get(0).week();
        return new Picture(
                "channels",
                title(total),
                guide(weeks),
                words.say(
                        weeks ? "channels.source.weeks" : "channels.source",
                        Map.of(
                                "asOf", style.formats().day(evaluation.asOf()),
                                "n", style.formats().whole(total))),
                alt(total),
                table(total),
                List.of("coverage.channels", "diversity.evenness", "digital.share"),
                drawing(Room.WIDE),
                drawing(Room.NARROW));
    }

    private String guide(boolean weeks) {
        boolean pale = steps.stream().anyMatch(step -> !step.whole() && step.known());
        String guide = words.get("channels.guide" + (weeks ? ".weeks" : ".months") + (pale ? ".open" : ""));
        return steps.stream().allMatch(Step::known)
                ? guide
                : words.say("channels.guide.unknown", Map.of("guide", guide));
    }

    private Drawing drawing(Room room) {
        List<ChannelRow> rows = channels.stream()
                .map(code -> new ChannelRow(name(code), isDigital(code) ? words.get("channels.digital") : ""))
                .toList();
        return ChannelsRenderer.drawing(dataset(), rows, steps, words, style, room);
    }

    /** A series for each step, then the totals; x: channel, by its place; y: activities, NaN where nothing is known. */
    DefaultXYDataset dataset() {
        DefaultXYDataset data = new DefaultXYDataset();
        double[] places = new double[channels.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = i;
        }
        for (Step step : steps) {
            double[] counts = cells.stream()
                    .filter(c -> c.step().equals(step.code()))
                    .mapToDouble(c -> step.known() ? c.activities() : Double.NaN)
                    .toArray();
            data.addSeries(step.code(), new double[][] {places, counts});
        }
        data.addSeries(TOTAL, new double[][] {
            places,
            channels.stream()
                    .mapToDouble(c -> total(c).map(Long::doubleValue).orElse(Double.NaN))
                    .toArray()
        });
        return data;
    }

    private List<ChannelStep> of(String channel) {
        return cells.stream().filter(c -> c.channel().equals(channel)).toList();
    }

    private String title(long total) {
        long most = channels.stream().mapToLong(c -> total(c).orElse(0L)).max().orElse(0);
        List<String> top =
                channels.stream().filter(c -> total(c).orElse(0L) == most).toList();
        String key;
        if (most == 0) {
            key = "nothing";
        } else if (top.size() > 1) {
            key = "tie";
        } else {
            key = (most == total ? "all" : "top") + (isDigital(top.get(0)) ? ".digital" : ".other");
        }
        return words.say(
                "channels.title." + key,
                Map.of(
                        "channel", name(top.get(0)),
                        "k", style.formats().whole(most),
                        "n", style.formats().whole(total),
                        "channels", top.size(),
                        "digital", top.stream().filter(this::isDigital).count()));
    }

    private String alt(long total) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say(
                steps.get(0).week() ? "channels.alt.weeks" : "channels.alt.months",
                Map.of(
                        "channels",
                        channels.size(),
                        "steps",
                        steps.size(),
                        "n",
                        style.formats().whole(total))));
        for (String channel : channels) {
            total(channel)
                    .ifPresent(k -> sentences.add(words.say(
                            isDigital(channel) ? "channels.alt.digital" : "channels.alt.other",
                            Map.of(
                                    "channel",
                                    name(channel),
                                    "k",
                                    style.formats().whole(k)))));
        }
        return String.join(" ", sentences);
    }

    private DataTable table(long total) {
        List<String> head = new ArrayList<>(List.of(words.get("channels.channel"), words.get("channels.kind")));
        steps.forEach(step -> head.add(heading(step)));
        head.add(words.get("channels.total"));
        List<Row> rows = new ArrayList<>();
        for (String channel : channels) {
            List<Cell> row = new ArrayList<>(
                    List.of(Cell.of(name(channel)), Cell.of(isDigital(channel) ? words.get("channels.digital") : "")));
            List<ChannelStep> counts = of(channel);
            for (int i = 0; i < steps.size(); i++) {
                int n = counts.get(i).activities();
                row.add(
                        steps.get(i).known()
                                ? Cell.of(style.formats().whole(n), n)
                                : Cell.of(words.get("channels.unknown")));
            }
            row.add(total(channel)
                    .map(n -> Cell.of(style.formats().whole(n), n))
                    .orElse(Cell.of("–")));
            rows.add(new Row(null, channel, row));
        }
        List<Cell> ward = new ArrayList<>(List.of(Cell.of(words.get("channels.ward")), Cell.of("")));
        steps.forEach(step -> ward.add(Cell.of("")));
        ward.add(Cell.of(style.formats().whole(total), total));
        rows.add(new Row(null, null, ward));
        return new DataTable(head, rows);
    }

    private String heading(Step step) {
        String name = step.week()
                ? words.say("channels.week", Map.of("monday", style.formats().day(step.from())))
                : words.say("month", step.month());
        return step.whole() ? name : words.say("channels.open", Map.of("step", name));
    }

    /** Activities of the ward; empty where they are not measured. */
    private Optional<Long> total() {
        return evaluation.value(ACTIVITIES).map(Value::value).map(Double::longValue);
    }

    private Optional<Long> total(String channel) {
        return evaluation
                .value(ACTIVITIES, new Scope(Scope.Type.CHANNEL, channel))
                .map(Value::value)
                .map(Double::longValue);
    }

    private String name(String code) {
        return Shown.text(evaluation.plan().channel(code).map(Channel::name).orElse(code));
    }

    private boolean isDigital(String code) {
        return evaluation.plan().channel(code).filter(Channel::digital).isPresent();
    }
}
