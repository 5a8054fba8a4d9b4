package vn.loa.charts.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.charts.style.HouseStyle;
import vn.loa.core.evaluation.UnitFunnel;
import vn.loa.core.evaluation.UnitFunnel.Point;

/**
 * The names of the units outside: beside their dots where all find room there; else numbers stand there, and the names in a list below.
 *
 * @param notes beside the dots
 * @param list below; empty where the names stand beside the dots
 * @param height of the list, in pixels
 */
record FunnelNames(List<Note> notes, List<Entry> list, double height) {
    /** Of a dot of a unit outside, in pixels. */
    static final double RADIUS = 5.5;
    /** Of all text, in pixels. */
    static final double SIZE = 11.5;

    static final double LINE = 14;
    /** Between a name of the list and its share, in pixels. */
    static final double BEFORE_SHARE = 7;

    private static final double GAP = 6;
    private static final double NUMBER = 26;

    /** Text at a dot; the last of several lines is the share. */
    record Note(Rectangle2D dot, List<String> lines, Tags.Tag tag) {}

    /**
     * A line of the list, or more where the name is long.
     *
     * @param x where the name begins, in pixels from the left
     * @param y of the first line's top, in pixels from the list's
     */
    record Entry(String number, List<String> name, String share, double x, double y) {}

    /** @param names of the units outside, in the plan's order */
    static FunnelNames of(UnitFunnel funnel, List<String> names, FunnelSpace space, Room room, HouseStyle style) {
        List<Rectangle2D> dots = dots(funnel.units(), space);
        List<Point> units = funnel.units().stream().filter(Point::outside).toList();
        Font font = style.text(SIZE);
        List<String> shares = new ArrayList<>();
        List<List<String>> texts = new ArrayList<>();
        List<List<String>> numbers = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            shares.add(style.formats().whole(units.get(i).succeeded()) + "/"
                    + style.formats().whole(units.get(i).guided()));
            List<String> text = new ArrayList<>(Lines.balanced(names.get(i), font, room == Room.WIDE ? 190 : 110, 2));
            text.add(shares.get(i));
            texts.add(text);
            numbers.add(List.of(style.formats().whole(i + 1)));
        }
        double line = space.y(funnel.rate());
        Tags beside = new Tags(space.plot(), dots, line, 9, 18, 30, 44, 60, 80);
        List<Note> near = notes(beside, dots(units, space), texts, font);
        if (near.size() == units.size()) {
            return new FunnelNames(near, List.of(), 0);
        }
        Tags small = new Tags(space.plot(), dots, line, 8, 14, 22, 32, 44, 60);
        List<Note> notes = notes(small, dots(units, space), numbers, style.strong(SIZE));
        return list(notes, names, shares, room, font);
    }

    private static List<Rectangle2D> dots(List<Point> units, FunnelSpace space) {
        return units.stream()
                .map(unit -> space.dot(unit.guided(), unit.rate(), RADIUS))
                .toList();
    }

    /** One for each dot that finds room. */
    private static List<Note> notes(Tags tags, List<Rectangle2D> dots, List<List<String>> texts, Font font) {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < dots.size(); i++) {
            List<String> lines = texts.get(i);
            double width = lines.stream()
                    .mapToDouble(text -> Lettering.width(text, font))
                    .max()
                    .orElse(0);
            Tags.@Nullable Tag tag = tags.place(dots.get(i), width, lines.size() * LINE);
            if (tag != null) {
                notes.add(new Note(dots.get(i), lines, tag));
            }
        }
        return notes;
    }

    /** In columns, from above. */
    private static FunnelNames list(List<Note> notes, List<String> names, List<String> shares, Room room, Font font) {
        int columns = room == Room.WIDE ? 3 : 1;
        int rows = (names.size() + columns - 1) / columns;
        double width = (double) room.width() / columns;
        List<Entry> list = new ArrayList<>();
        double height = 0;
        double y = GAP;
        for (int i = 0; i < names.size(); i++) {
            y = i % rows == 0 ? GAP : y;
            double left = width - NUMBER - BEFORE_SHARE - Lettering.width(shares.get(i), font);
            List<String> name = Lines.balanced(names.get(i), font, left, 2);
            list.add(new Entry(String.valueOf(i + 1), name, shares.get(i), i / rows * width + NUMBER, y));
            y += name.size() * LINE + GAP - 2;
            height = Math.max(height, y);
        }
        return new FunnelNames(notes, list, height);
    }
}
