package vn.loa.charts.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** What is still free of an area: a label that would lie on another, or outside, finds none. */
final class LabelRoom {
    private final Rectangle2D area;
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final List<Line2D> lines = new ArrayList<>();

    LabelRoom(Rectangle2D area) {
        this.area = area;
    }

    /** Keeps a place free, whatever lies there. */
    void take(Rectangle2D place) {
        taken.add(place);
    }

    /** A line that a label had better not lie on. */
    void avoid(Line2D line) {
        lines.add(line);
    }

    /** As {@link #takes(Rectangle2D)}; false also where a line goes through it. */
    boolean takesClear(Rectangle2D place) {
        return lines.stream().noneMatch(line -> line.intersects(place)) && takes(place);
    }

    /** Takes a place; false where it is not free. */
    boolean takes(Rectangle2D place) {
        boolean free = area.contains(place) && taken.stream().noneMatch(place::intersects);
        if (free) {
            taken.add(place);
        }
        return free;
    }
}
