package vn.loa.charts.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds places for the names of dots, near them and on nothing that is there already. */
final class Tags {
    private static final int DIRECTIONS = 16;
    /** A line of a name costs as much as lying so much farther away, in pixels. */
    private static final double ON_A_LINE = 15;

    private final Rectangle2D area;
    private final List<Rectangle2D> dots;
    private final double line;
    private final double[] distances;
    private final List<Tag> taken = new ArrayList<>();

    /**
     * A name's place.
     *
     * @param leader from the dot to the name; null: it stands so near that it needs none
     */
    record Tag(Rectangle2D place, @Nullable Line2D leader) {
        boolean meets(Rectangle2D other) {
            return place.intersects(other) || leader != null && leader.intersects(other);
        }

        boolean meets(Tag other) {
            return meets(other.place)
                    || other.leader != null
                            && (other.leader.intersects(place)
                                    || leader != null && leader.intersectsLine(other.leader));
        }
    }

    /**
     * @param dots all there are, also those without a name
     * @param line height of a line across the area that names had better not hide, in pixels from above
     * @param distances from a dot to its name that may be tried, in pixels
     */
    Tags(Rectangle2D area, List<Rectangle2D> dots, double line, double... distances) {
        this.area = area;
        this.dots = List.copyOf(dots);
        this.line = line;
        this.distances = distances.clone();
    }

    /** The nearest free place; of equally near ones that at the right. Null: there is none. */
    @Nullable
    Tag place(Rectangle2D dot, double width, double height) {
        Tag best = null;
        double least = Double.MAX_VALUE;
        for (double distance : distances) {
            for (int i = 0; i < DIRECTIONS; i++) {
                // Right, then by turns above and below it, to the left.
                double angle = (i % 2 == 0 ? 1 : -1) * ((i + 1) / 2) * 2 * Math.PI / DIRECTIONS;
                Tag tag = beside(dot, width, height, distance, angle);
                boolean crossed = tag.place().getMinY() < line && tag.place().getMaxY() > line;
                double cost = distance + (crossed ? ON_A_LINE : 0);
                if (cost < least && isFree(tag, dot)) {
                    least = cost;
                    best = tag;
                }
            }
        }
        if (best != null) {
            taken.add(best);
        }
        return best;
    }

    private boolean isFree(Tag tag, Rectangle2D own) {
        return area.contains(tag.place())
                && taken.stream().noneMatch(tag::meets)
                && dots.stream().noneMatch(dot -> !dot.equals(own) && tag.meets(dot));
    }

    /** A rectangle whose nearest point lies so far away in a direction. */
    private static Tag beside(Rectangle2D dot, double width, double height, double distance, double angle) {
        // StrictMath: the last digit of the JDK's own may differ from machine to machine.
        double right = StrictMath.cos(angle);
        double down = StrictMath.sin(angle);
        double x = dot.getCenterX();
        double y = dot.getCenterY();
        double left = x + distance * right + (right > 0.3 ? 0 : right < -0.3 ? -width : -width / 2);
        double top = y + distance * down + (down > 0.3 ? 0 : down < -0.3 ? -height : -height / 2);
        Rectangle2D place = new Rectangle2D.Double(left, top, width, height);
        double nearX = Math.max(left, Math.min(left + width, x));
        double nearY = Math.max(top, Math.min(top + height, y));
        boolean near = Point2D.distance(x, y, nearX, nearY) <= dot.getWidth();
        return new Tag(place, near ? null : new Line2D.Double(x, y, nearX, nearY));
    }
}
