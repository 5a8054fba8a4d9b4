package vn.loa.charts.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.IntervalXYDataset;
import vn.loa.charts.chart.CourseLayout.Panel;
import vn.loa.charts.style.HouseStyle;
import vn.loa.core.indicator.Value;
import vn.loa.core.outcome.SeriesKind;

/** The numbers of a panel, each where it lies on nothing else; those for which no place is left stand in the table. */
final class CourseLabels {
    private static final double AWAY = 9;
    private static final double MARK = 5;

    private final CourseLayout layout;
    private final Panel panel;
    private final HouseStyle style;
    private final Rectangle2D area;
    private final LabelRoom room;
    private final double size;

    CourseLabels(CourseLayout layout, Panel panel, Rectangle2D area) {
        this.layout = layout;
        this.panel = panel;
        this.style = layout.style();
        this.area = area;
        this.size = CourseLayout.small(layout.room());
        this.room = new LabelRoom(new Rectangle2D.Double(
                area.getMinX(), area.getMinY() + panel.top() - 18, area.getWidth(), panel.bottom() - panel.top() + 36));
    }

    /** A figure, where it is drawn; top and bottom of its interval, or its own place without one. */
    private record Mark(double x, double y, double top, double bottom, String text) {}

    void draw(Graphics2D g, IntervalXYDataset data, ValueAxis across, ValueAxis up) {
        List<Mark> surveys = marks(data, SeriesKind.SURVEY, across, up);
        List<Mark> counted = marks(data, SeriesKind.ADMINISTRATIVE, across, up);
        for (List<Mark> marks : List.of(surveys, counted)) {
            marks.forEach(m -> room.take(new Rectangle2D.Double(m.x() - MARK, m.y() - MARK, 2 * MARK, 2 * MARK)));
        }
        avoidLines(data, across, up);
        surveys.forEach(mark -> beside(g, mark));
        slope(g, data, across, up);
        telling(counted).forEach(mark -> around(g, mark));
    }

    private void avoidLines(IntervalXYDataset data, ValueAxis across, ValueAxis up) {
        for (int series = 0; series < data.getSeriesCount(); series++) {
            boolean joined = !data.getSeriesKey(series).equals(SeriesKind.SURVEY.code());
            for (int i = 0; i < data.getItemCount(series); i++) {
                double y = y(up, data.getYValue(series, i));
                int last = joined && i > 0 ? i - 1 : i;
                room.avoid(new Line2D.Double(
                        x(across, data.getXValue(series, last)),
                        y(up, data.getYValue(series, last)),
                        x(across, data.getXValue(series, i)),
                        y));
                if (isPool(data, series)) {
                    room.avoid(new Line2D.Double(
                            x(across, data.getStartXValue(series, i) - 0.5),
                            y,
                            x(across, data.getEndXValue(series, i) + 0.5),
                            y));
                }
                if (data.getEndYValue(series, i) > data.getStartYValue(series, i)) {
                    double x = x(across, data.getXValue(series, i));
                    room.avoid(new Line2D.Double(
                            x, y(up, data.getStartYValue(series, i)), x, y(up, data.getEndYValue(series, i))));
                }
            }
        }
    }

    private static boolean isPool(IntervalXYDataset data, int series) {
        return data.getSeriesKey(series).equals(CourseData.BEFORE)
                || data.getSeriesKey(series).equals(CourseData.AFTER);
    }

    private double x(ValueAxis across, double place) {
        return across.valueToJava2D(place, area, RectangleEdge.BOTTOM);
    }

    private double y(ValueAxis up, double figure) {
        return up.valueToJava2D(figure, area, RectangleEdge.LEFT);
    }

    private List<Mark> marks(IntervalXYDataset data, SeriesKind kind, ValueAxis across, ValueAxis up) {
        int series = data.indexOf(kind.code());
        return IntStream.range(0, data.getItemCount(series))
                .mapToObj(i -> {
                    double y = y(up, data.getYValue(series, i));
                    boolean sure = Double.isNaN(data.getEndYValue(series, i));
                    return new Mark(
                            x(across, data.getXValue(series, i)),
                            y,
                            sure ? y : y(up, data.getEndYValue(series, i)),
                            sure ? y : y(up, data.getStartYValue(series, i)),
                            layout.words().figure(panel.measure(), data.getYValue(series, i)));
                })
                .toList();
    }

    /** The last, the first, the highest and the lowest; the others after them where all have room. */
    private Set<Mark> telling(List<Mark> marks) {
        Set<Mark> told = new LinkedHashSet<>();
        if (marks.isEmpty()) {
            return told;
        }
        told.add(marks.get(marks.size() - 1));
        told.add(marks.get(0));
        marks.stream().min(Comparator.comparingDouble(Mark::y)).ifPresent(told::add);
        marks.stream().max(Comparator.comparingDouble(Mark::y)).ifPresent(told::add);
        Font font = style.text(size);
        double widest = marks.stream()
                .mapToDouble(m -> Lettering.width(m.text(), font))
                .max()
                .orElse(0);
        if (area.getWidth() / layout.course().length() > widest + 2) {
            told.addAll(marks);
        }
        return told;
    }

    private void around(Graphics2D g, Mark mark) {
        draw(g, mark.text(), style.text(size), style.palette().deep(), places(mark, style.text(size), true));
    }

    /** At the right of its interval, or at the left. */
    private void beside(Graphics2D g, Mark mark) {
        draw(g, mark.text(), style.strong(size), style.palette().ink(), places(mark, style.strong(size), false));
    }

    /** @param above whether first above and below, and then at the sides */
    private List<double[]> places(Mark mark, Font font, boolean above) {
        double half = Lettering.width(mark.text(), font) / 2;
        double middle = mark.y() + size * 0.35;
        List<double[]> upright = new ArrayList<>();
        for (double aside : new double[] {0, half * 0.7, -half * 0.7}) {
            for (double more : new double[] {0, 7}) {
                double x = Math.max(area.getMinX() + half, Math.min(area.getMaxX() - half, mark.x() + aside));
                upright.add(new double[] {x, mark.top() - AWAY - more});
                upright.add(new double[] {x, mark.bottom() + AWAY + more + size * 0.75});
            }
        }
        List<double[]> level = new ArrayList<>();
        for (double off : new double[] {0, -size * 0.75, size * 0.75, -size * 1.3, size * 1.3}) {
            level.add(new double[] {mark.x() + half + AWAY, middle + off});
            level.add(new double[] {mark.x() - half - AWAY, middle + off});
        }
        List<double[]> places = new ArrayList<>(above ? upright : level);
        places.addAll(above ? level : upright);
        return places;
    }

    /** Near the end of the line, above it or below. */
    private void slope(Graphics2D g, IntervalXYDataset data, ValueAxis across, ValueAxis up) {
        int series = data.indexOf(CourseData.TREND);
        Value trend = layout.course().trend();
        if (data.getItemCount(series) < 2 || trend == null || !layout.course().hasTrend()) {
            return;
        }
        String text = layout.words().slope(trend);
        Font font = style.strong(size);
        double width = Lettering.width(text, font);
        List<double[]> places = new ArrayList<>();
        // From the right end of the line to the left, each time nearer and then farther from it.
        for (double share = 1; share >= 0; share -= 0.1) {
            double from = x(across, data.getXValue(series, 0));
            double to = x(across, data.getXValue(series, 1));
            double start = y(up, data.getYValue(series, 0));
            double end = y(up, data.getYValue(series, 1));
            double x = Math.max(
                    area.getMinX() + width / 2, Math.min(area.getMaxX() - width / 2, from + (to - from) * share));
            double y = start + (end - start) * share;
            for (double away : new double[] {24, 36, 50}) {
                places.add(new double[] {x, y + away});
                places.add(new double[] {x, y - away + size * 0.7});
            }
        }
        draw(g, text, font, style.palette().deep(), places);
    }

    /** @param places of the middle of the base line, in order of liking */
    private void draw(Graphics2D g, String text, Font font, Color colour, List<double[]> places) {
        double width = Lettering.width(text, font);
        for (boolean clear : new boolean[] {true, false}) {
            for (double[] place : places) {
                Rectangle2D box =
                        new Rectangle2D.Double(place[0] - width / 2, place[1] - size * 0.75, width, size * 0.95);
                if (clear ? room.takesClear(box) : room.takes(box)) {
                    Lettering.draw(g, text, font, colour, place[0], place[1], Lettering.Anchor.MIDDLE);
                    return;
                }
            }
        }
    }
}
