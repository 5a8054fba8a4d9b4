package vn.loa.charts.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;
import org.jfree.svg.SVGGraphics2D;
import org.jspecify.annotations.Nullable;
import vn.loa.charts.style.HouseStyle;
import vn.loa.charts.style.Palette;
import vn.loa.core.evaluation.UnitWeek.State;
import vn.loa.core.evaluation.UnitWeeks;
import vn.loa.core.text.Words;

/** Gathers the cells of a state and draws them in as few elements as it can: a path for each shade, one hatch, one line. */
final class CalendarCells extends XYItemRendererState {
    private static final double HATCH = 5;

    private final Graphics2D g;
    private final Rectangle2D area;
    private final CalendarLayout layout;
    private final Words words;
    private final HouseStyle style;
    private final List<Run> runs = new ArrayList<>();

    /** Weeks running of one unit that look the same. */
    private record Run(State state, int unit, int from, int weeks, int n) {}

    CalendarCells(
            Graphics2D g,
            Rectangle2D area,
            CalendarLayout layout,
            Words words,
            HouseStyle style,
            @Nullable PlotRenderingInfo info) {
        super(info);
        this.g = g;
        this.area = area;
        this.layout = layout;
        this.words = words;
        this.style = style;
    }

    /** A cell; those of a state come unit by unit, and week by week. */
    void add(State state, int week, int unit, int n) {
        Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (state != State.ACTIVE && last != null && last.unit() == unit && last.from() + last.weeks() == week) {
            runs.set(runs.size() - 1, new Run(state, unit, last.from(), last.weeks() + 1, n));
        } else {
            runs.add(new Run(state, unit, week, 1, n));
        }
    }

    @Override
    public void endSeriesPass(XYDataset data, int series, int first, int last, int pass, int passes) {
        State state = State.values()[series];
        draw(
                state,
                runs.stream().map(this::place).toList(),
                runs.stream().map(Run::n).toList());
        if (state == State.ACTIVE && layout.numbered()) {
            runs.forEach(this::number);
        }
        if (state == State.SILENT) {
            runs.stream().filter(run -> run.weeks() >= UnitWeeks.LONG_SILENCE).forEach(this::length);
        }
        runs.clear();
    }

    /** A swatch of the key with its words. */
    void entry(CalendarKey.Entry entry) {
        double x = area.getMinX() + entry.x();
        double y = area.getMinY() + entry.y();
        Rectangle2D swatch = new Rectangle2D.Double(x, y + 1, CalendarKey.SWATCH, CalendarKey.SWATCH - 2);
        draw(entry.state(), List.of(swatch), List.of(entry.n()));
        Lettering.draw(
                g,
                entry.words(),
                layout.key().font(),
                style.palette().soft(),
                x + entry.indent(),
                y + 12,
                Lettering.Anchor.START);
    }

    private Rectangle2D place(Run run) {
        return new Rectangle2D.Double(
                area.getMinX() + layout.x(run.from()),
                area.getMinY() + layout.y(run.unit()),
                run.weeks() * layout.column() - 1,
                layout.cell());
    }

    private void draw(State state, List<Rectangle2D> places, List<Integer> counts) {
        Palette colours = style.palette();
        switch (state) {
            case ACTIVE -> {
                SortedMap<Integer, List<Rectangle2D>> shades = new TreeMap<>();
                for (int i = 0; i < places.size(); i++) {
                    shades.computeIfAbsent(counts.get(i), n -> new ArrayList<>())
                            .add(places.get(i));
                }
                shades.forEach((n, cells) -> bars(cells, shade(n)));
            }
            case SILENT -> {
                bars(places, colours.blush());
                Path2D lines = new Path2D.Double();
                places.forEach(place -> Hatch.lines(lines, place, HATCH));
                stroke(lines, colours.alarm(), new BasicStroke(0.8f));
            }
            case NO_REPORT -> {
                Path2D line = new Path2D.Double();
                places.forEach(place -> through(line, place));
                float[] dots = {1.5f, 3f};
                stroke(
                        line,
                        colours.soft(),
                        new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, dots, 0f));
            }
            case OPEN -> {
                bars(places, colours.wash());
                Path2D frames = new Path2D.Double();
                places.forEach(place -> frames.append(inside(place), false));
                stroke(frames, colours.line(), new BasicStroke(1f));
            }
            case OUTSIDE -> {
                // An empty place says it.
            }
        }
    }

    /**
     * Rectangles of one height. In an SVG they are lines as thick as they are high, all in one path, which takes a tenth of the letters; a
     * bitmap would take long for a path that is spread all over it.
     */
    private void bars(List<Rectangle2D> places, Color colour) {
        if (!(g instanceof SVGGraphics2D)) {
            g.setPaint(colour);
            places.forEach(g::fill);
            return;
        }
        Path2D path = new Path2D.Double();
        places.forEach(place -> through(path, place));
        double height = places.isEmpty() ? 1 : places.get(0).getHeight();
        stroke(path, colour, new BasicStroke((float) height, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    }

    private static Rectangle2D inside(Rectangle2D place) {
        return new Rectangle2D.Double(
                place.getX() + 0.5, place.getY() + 0.5, place.getWidth() - 1, place.getHeight() - 1);
    }

    private static void through(Path2D path, Rectangle2D place) {
        path.moveTo(place.getMinX(), place.getCenterY());
        path.lineTo(place.getMaxX(), place.getCenterY());
    }

    private void stroke(Path2D path, Color colour, BasicStroke stroke) {
        if (path.getCurrentPoint() != null) {
            g.setPaint(colour);
            g.setStroke(stroke);
            g.draw(path);
        }
    }

    private void number(Run run) {
        Rectangle2D cell = place(run);
        text(style.formats().whole(run.n()), style.text(11), style.palette().on(shade(run.n())), cell);
    }

    /** How many weeks a long silence lasts, in it. */
    private void length(Run run) {
        Rectangle2D place = place(run);
        Font font = style.strong(10.5);
        String whole = words.say("calendar.run", Map.of("n", run.weeks()));
        String number = style.formats().whole(run.weeks());
        String text = Lettering.width(whole, font) + 8 <= place.getWidth() ? whole : number;
        double width = Lettering.width(text, font) + 6;
        if (width > place.getWidth()) {
            return;
        }
        g.setPaint(style.palette().paper());
        g.fill(new Rectangle2D.Double(place.getCenterX() - width / 2, place.getCenterY() - 7, width, 14));
        text(text, font, style.palette().alarm(), place);
    }

    private void text(String text, Font font, Color colour, Rectangle2D place) {
        Lettering.draw(g, text, font, colour, place.getCenterX(), place.getCenterY() + 4, Lettering.Anchor.MIDDLE);
    }

    /** By the root, or one busy week would leave all others alike. */
    private Color shade(int n) {
        return style.palette().quantity(Math.sqrt((double) n / layout.key().most()));
    }
}
