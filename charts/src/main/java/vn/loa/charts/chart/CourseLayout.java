package vn.loa.charts.chart;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import vn.loa.charts.chart.Course.Band;
import vn.loa.charts.chart.Course.Measure;
import vn.loa.charts.style.HouseStyle;
import vn.loa.core.evaluation.SeriesCourse.Line;

/**
 * Where the parts of a series' drawing lie: above what was compared and measured, below it a panel for shares, one for numbers, or
 * both, under them the months.
 *
 * @param left room for the labels of the scales, in pixels
 */
record CourseLayout(
        Course course,
        CourseWords words,
        HouseStyle style,
        Room room,
        double left,
        CourseHeading heading,
        List<Panel> panels) {
    private static final double NAMES = 26;
    private static final double GAP = 34;
    private static final double INSIDE = 16;
    private static final double MONTH_ROOM = 46;
    private static final int PARTS = 4;
    private static final int FEWER_PARTS = 2;
    /** Shares that differ by less look alike. */
    private static final double LEAST_SHARE = 0.04;

    /** A scale and its part of the plot: {@code top} and {@code bottom} of the scale itself in pixels below the plot's upper edge. */
    record Panel(Measure measure, Ticks ticks, List<TickAxis.Label> labels, double top, double bottom) {
        /** Of the whole plot, so that the scale comes to lie in this part. */
        double[] range(double height) {
            double unit = (ticks.high() - ticks.low()) / (bottom - top);
            return new double[] {ticks.low() - (height - bottom) * unit, ticks.high() + top * unit};
        }
    }

    static CourseLayout of(Course course, CourseWords words, HouseStyle style, Room room) {
        Font font = style.text(small(room));
        double left = 0;
        List<Ticks> scales = new ArrayList<>();
        for (Measure measure : course.measures()) {
            Ticks ticks = ticks(course, measure, scales.isEmpty() ? PARTS : FEWER_PARTS);
            scales.add(ticks);
            left = Math.max(left, TickAxis.sizeOf(labels(ticks, measure, words, font, room), font));
        }
        CourseHeading heading = CourseHeading.of(course, words, style, room, room.width() - left);
        List<Panel> panels = new ArrayList<>();
        double top = heading.height();
        for (Measure measure : course.measures()) {
            double caption = scales.size() > 1 ? line(room) : 0;
            double height = panels.isEmpty() ? (room == Room.WIDE ? 250 : 190) : 100;
            Ticks ticks = scales.get(panels.size());
            panels.add(new Panel(
                    measure,
                    ticks,
                    labels(ticks, measure, words, font, room),
                    top + caption + INSIDE,
                    top + caption + height - INSIDE));
            top += caption + height + GAP - INSIDE;
        }
        return new CourseLayout(course, words, style, room, left, heading, List.copyOf(panels));
    }

    Drawing drawing(CourseData data) {
        double height = panels.get(panels.size() - 1).bottom() + INSIDE;
        NameAxis across =
                new NameAxis(months(), style.text(small(room)), style.palette().soft(), NAMES);
        XYPlot plot = new XYPlot(null, across, null, null);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        for (int i = 0; i < panels.size(); i++) {
            Panel panel = panels.get(i);
            double[] range = panel.range(height);
            TickAxis up = new TickAxis(
                    panel.labels(), style.text(small(room)), style.palette().soft(), left);
            up.setRange(range[0], range[1]);
            plot.setRangeAxis(i, up);
            plot.setRangeAxisLocation(i, AxisLocation.BOTTOM_OR_LEFT);
            plot.setDataset(i, data.dataset(panel.measure()));
            plot.setRenderer(i, new CourseRenderer(this, panel));
            plot.mapDatasetToRangeAxis(i, i);
        }
        Grid.bare(plot, style);
        return new Drawing(plot, room.width(), (int) Math.ceil(height + NAMES));
    }

    /** Where a month lies between the left (0) and the right end (1). */
    double at(double place) {
        return (place + 0.5) / course.length();
    }

    /** Whether a scale begins elsewhere than at 0. */
    boolean cutAxis() {
        return panels.stream().anyMatch(panel -> panel.ticks().low() > 0);
    }

    static double small(Room room) {
        return room == Room.WIDE ? 12 : 11;
    }

    static double line(Room room) {
        return small(room) * 1.4;
    }

    private static Ticks ticks(Course course, Measure measure, int parts) {
        DoubleStream points = course.figures().points().stream()
                .filter(p -> Measure.of(p) == measure)
                .flatMap(p -> Stream.of(p.figure(), p.lower(), p.upper()))
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue);
        Line trend = course.figures().trend();
        DoubleStream line = trend == null || course.trendMeasure() != measure
                ? DoubleStream.empty()
                : DoubleStream.of(trend.start(), trend.end());
        DoubleStream pools = measure == Measure.AMOUNT
                ? DoubleStream.empty()
                : course.bands().stream()
                        .map(Band::pool)
                        .filter(Objects::nonNull)
                        .mapToDouble(p -> p.share());
        double[] all =
                DoubleStream.concat(points, DoubleStream.concat(line, pools)).toArray();
        double largest = DoubleStream.of(all).map(Math::abs).max().orElse(0);
        return Ticks.holding(
                DoubleStream.of(all), measure == Measure.SHARE ? LEAST_SHARE : largest == 0 ? 1 : largest / 4, parts);
    }

    private static List<TickAxis.Label> labels(Ticks ticks, Measure measure, CourseWords words, Font font, Room room) {
        double most = room.width() * 0.3;
        return ticks.values().stream()
                .map(at -> new TickAxis.Label(
                        at,
                        Lines.wrap(words.tick(measure, at, ticks.step()), font, most, 1)
                                .get(0)))
                .toList();
    }

    /** A name under every month, or under as many as there is room for. */
    private List<List<String>> months() {
        double step = Math.ceil(MONTH_ROOM * course.length() / (room.width() - left));
        return IntStream.range(0, course.length())
                .mapToObj(i ->
                        List.of(i % step == 0 ? words.shortMonth(course.first().plusMonths(i)) : ""))
                .toList();
    }
}
