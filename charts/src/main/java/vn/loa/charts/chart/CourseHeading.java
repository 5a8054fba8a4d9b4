package vn.loa.charts.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.charts.chart.Course.Band;
import vn.loa.charts.style.HouseStyle;
import vn.loa.core.indicator.Value;

/**
 * What stands above the panels: why something was not measured; then the difference, a bracket from the months before to those after,
 * and over both what was pooled.
 *
 * @param bracket its left and right end, from the plot's left edge, and its upper edge; null without a difference
 * @param height in pixels
 */
record CourseHeading(List<Text> texts, double @Nullable [] bracket, double height) {
    private static final double BRACKET = 9;
    private static final double BETWEEN = 12;

    /** @param x of its middle, from the plot's left edge, and y of its base line from the upper edge; in pixels */
    private record Text(String text, Font font, Color colour, double x, double y) {}

    /** @param width of the plot, in pixels */
    static CourseHeading of(Course course, CourseWords words, HouseStyle style, Room room, double width) {
        return new Builder(course, words, style, room, width).heading();
    }

    void draw(Graphics2D g, Rectangle2D area, HouseStyle style) {
        for (Text text : texts) {
            Lettering.draw(
                    g,
                    text.text(),
                    text.font(),
                    text.colour(),
                    area.getMinX() + text.x(),
                    area.getMinY() + text.y(),
                    Lettering.Anchor.MIDDLE);
        }
        if (bracket != null) {
            Path2D path = new Path2D.Double();
            path.moveTo(area.getMinX() + bracket[0], area.getMinY() + bracket[2] + BRACKET);
            path.lineTo(area.getMinX() + bracket[0], area.getMinY() + bracket[2]);
            path.lineTo(area.getMinX() + bracket[1], area.getMinY() + bracket[2]);
            path.lineTo(area.getMinX() + bracket[1], area.getMinY() + bracket[2] + BRACKET);
            g.setPaint(style.palette().soft());
            g.setStroke(new BasicStroke(1f));
            g.draw(path);
        }
    }

    private static final class Builder {
        private final Course course;
        private final CourseWords words;
        private final HouseStyle style;
        private final double size;
        private final double width;
        private final List<Text> texts = new ArrayList<>();
        private double y;

        Builder(Course course, CourseWords words, HouseStyle style, Room room, double width) {
            this.course = course;
            this.words = words;
            this.style = style;
            this.size = CourseLayout.small(room);
            this.width = width;
        }

        CourseHeading heading() {
            for (String reason : words.reasons()) {
                lines(reason, style.text(size), style.palette().soft(), width / 2);
            }
            Band before = course.before();
            Band after = course.after();
            Value change = course.change();
            double[] bracket = null;
            if (before != null && after != null && change != null && course.hasChange()) {
                double from = middle(before);
                double to = middle(after);
                lines(
                        words.change(change),
                        style.strong(size + 2),
                        style.palette().ink(),
                        (from + to) / 2);
                lines(words.interval(change), style.text(size), style.palette().soft(), (from + to) / 2);
                bracket = new double[] {from, to, y + 5};
                y += 5 + BRACKET;
            }
            bands(before, after);
            return new CourseHeading(List.copyOf(texts), bracket, y);
        }

        /** Beside each other where there is room, else one below the other. */
        private void bands(@Nullable Band before, @Nullable Band after) {
            Font font = style.text(size);
            String first = before == null ? "" : words.band("course.band.before", before);
            String second = after == null ? "" : words.band("course.band.after", after);
            if (before == null && after == null) {
                return;
            }
            y += size * 1.4;
            double left = before == null ? 0 : clamped(middle(before), first, font);
            double right = after == null ? 0 : clamped(middle(after), second, font);
            double apart = (Lettering.width(first, font) + Lettering.width(second, font)) / 2 + BETWEEN;
            texts.add(new Text(first, font, style.palette().ink(), left, y));
            if (before != null && after != null && Math.abs(right - left) < apart) {
                y += size * 1.4;
            }
            texts.add(new Text(second, font, style.palette().ink(), right, y));
            y += 6;
        }

        private void lines(String text, Font font, Color colour, double x) {
            for (String line : Lines.wrap(text, font, width, 4)) {
                y += font.getSize2D() * 1.35;
                texts.add(new Text(line, font, colour, clamped(x, line, font), y));
            }
        }

        private double middle(Band band) {
            return (course.place(band.from()) + course.place(band.to()) + 1) / 2.0 / course.length() * width;
        }

        private double clamped(double x, String text, Font font) {
            double half = Lettering.width(text, font) / 2;
            return Math.max(half, Math.min(width - half, x));
        }
    }
}
