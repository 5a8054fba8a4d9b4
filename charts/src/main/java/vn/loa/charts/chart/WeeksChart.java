package vn.loa.charts.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.DefaultXYDataset;
import vn.loa.charts.chart.DataTable.Cell;
import vn.loa.charts.style.HouseStyle;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.WeeklyActivity.Week;
import vn.loa.core.plan.Channel;
import vn.loa.core.text.Words;

/** Activities by week: how steady the communication was, and when it fell silent. */
final class WeeksChart {
    static final String ACTIVITIES = "activities";
    /** 1 where the bulletin was heard, else 0. */
    static final String BULLETIN = "bulletin";
    /** 1 where the whole week lies before the as-of date, else 0. */
    static final String COMPLETE = "complete";

    private static final double NARROWEST = 16;
    private static final double RAIL = 54;
    private static final double NAMES = 36;
    private static final double LABEL_ROOM = 46;

    private final Evaluation evaluation;
    private final List<Week> weeks;
    private final Words words;
    private final HouseStyle style;

    WeeksChart(Evaluation evaluation, Words words, HouseStyle style) {
        this.evaluation = evaluation;
        this.weeks = evaluation.weeks().weeks();
        this.words = words;
        this.style = style;
    }

    Optional<Picture> picture() {
        if (weeks.isEmpty()) {
            return Optional.empty();
        }
        String asOf = style.formats().day(evaluation.asOf());
        return Optional.of(new Picture(
                "weeks",
                title(),
                words.get(hasBulletin() ? "weeks.guide.bulletin" : "weeks.guide"),
                words.say("weeks.source", Map.of("asOf", asOf, "n", weeks.size())),
                alt(),
                table(),
                List.of("regularity.active_weeks", "radio.weekly_bulletin", "regularity.longest_gap_days"),
                drawing(Room.WIDE, 340),
                drawing(Room.NARROW, 260)));
    }

    /** x: week, by its place. */
    DefaultXYDataset dataset() {
        DefaultXYDataset data = new DefaultXYDataset();
        double[] places = new double[weeks.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = i;
        }
        data.addSeries(ACTIVITIES, new double[][] {
            places, weeks.stream().mapToDouble(Week::activities).toArray()
        });
        data.addSeries(BULLETIN, new double[][] {
            places, weeks.stream().mapToDouble(w -> w.bulletin() ? 1 : 0).toArray()
        });
        data.addSeries(COMPLETE, new double[][] {
            places, weeks.stream().mapToDouble(w -> w.complete() ? 1 : 0).toArray()
        });
        return data;
    }

    private Drawing drawing(Room room, int height) {
        int width = (int) Math.ceil(Math.max(room.width(), weeks.size() * NARROWEST));
        NameAxis across =
                new NameAxis(ticks(width), style.text(12), style.palette().soft(), NAMES);
        // Not JFreeChart's own: even unseen it measures its labels in a font of the machine.
        NameAxis up = new NameAxis(List.of(), style.text(12), style.palette().soft(), 0);
        double most = weeks.stream().mapToInt(Week::activities).max().orElse(0);
        double top = Math.max(1, most) * 1.18;
        double rail = hasBulletin() ? RAIL : 0;
        up.setRange(-top * rail / (height - NAMES - rail), top);
        XYPlot plot = new XYPlot(dataset(), across, up, new WeeksRenderer(style, words, hasBulletin()));
        Grid.bare(plot, style);
        return new Drawing(plot, width, height);
    }

    /** The Monday under every week, or under as many as there is room for. */
    private List<List<String>> ticks(int width) {
        int step = (int) Math.ceil(LABEL_ROOM * weeks.size() / width);
        List<List<String>> ticks = new ArrayList<>();
        for (int i = 0; i < weeks.size(); i++) {
            ticks.add(
                    i % step == 0
                            ? List.of(style.formats().dayAndMonth(weeks.get(i).monday()))
                            : List.of(""));
        }
        return ticks;
    }

    private String title() {
        long silent = silent().size();
        boolean over = weeks.stream().allMatch(Week::complete);
        boolean quiet = weeks.stream().allMatch(w -> w.activities() == 0);
        String key = quiet
                ? "weeks.title.nothing"
                : silent > 0 ? "weeks.title.silent" : over ? "weeks.title.steady" : "weeks.title.so_far";
        return words.say(key, Map.of("silent", silent, "weeks", weeks.size()));
    }

    private String alt() {
        List<String> sentences = new ArrayList<>();
        int least = weeks.stream().mapToInt(Week::activities).min().orElse(0);
        int most = weeks.stream().mapToInt(Week::activities).max().orElse(0);
        sentences.add(words.say(
                "weeks.alt",
                Map.of(
                        "weeks", weeks.size(),
                        "least", style.formats().whole(least),
                        "most", style.formats().whole(most))));
        for (Week week : silent()) {
            sentences.add(words.say(
                    "weeks.alt.silent", Map.of("monday", style.formats().day(week.monday()))));
        }
        if (hasBulletin()) {
            long heard = weeks.stream().filter(Week::bulletin).count();
            sentences.add(words.say("weeks.alt.bulletin", Map.of("heard", heard, "weeks", weeks.size())));
        }
        return String.join(" ", sentences);
    }

    private DataTable table() {
        List<String> head = List.of(
                words.get("weeks.week"), words.get("weeks.monday"), words.get("weeks.n"), words.get("weeks.bulletin"));
        return new DataTable(
                head,
                weeks.stream()
                        .map(w -> DataTable.Row.of(
                                Cell.of(w.complete() ? w.code() : words.say("weeks.open", Map.of("week", w.code()))),
                                Cell.of(
                                        style.formats().day(w.monday()),
                                        w.monday().toEpochDay()),
                                Cell.of(style.formats().whole(w.activities()), w.activities()),
                                Cell.of(
                                        hasBulletin()
                                                ? words.get(w.bulletin() ? "weeks.heard" : "weeks.unheard")
                                                : "–")))
                        .toList());
    }

    /** A week that is not over may still hear something: it is not called silent. */
    private List<Week> silent() {
        return weeks.stream().filter(w -> w.complete() && w.activities() == 0).toList();
    }

    private boolean hasBulletin() {
        return evaluation.plan().channels().stream().anyMatch(Channel::bulletin);
    }
}
