package vn.loa.charts.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jfree.data.xy.XYDataset;
import vn.loa.charts.style.HouseStyle;
import vn.loa.charts.style.Palette;
import vn.loa.core.text.Words;

/** A column with its number for each step, and the total behind them. */
final class ChannelsRenderer extends RowRenderer {
    private static final long serialVersionUID = 1L;
    private static final double NAMES = 0.3;
    private static final double HEADING = 22;
    private static final double TOTAL = 58;
    private static final double WIDEST = 150;
    private static final double SMALL = 11;
    /** Room for a number above its column. */
    private static final double NUMBER = 16;

    private final transient List<ChannelRow> rows;
    private final transient List<Step> steps;
    private final double slot;
    private final double scale;
    private final transient Words words;

    /** @param scale height of a column for each activity, in pixels */
    private ChannelsRenderer(
            List<ChannelRow> rows,
            List<Step> steps,
            double slot,
            double scale,
            RowLayout layout,
            Words words,
            HouseStyle style) {
        super(style, layout);
        this.rows = rows;
        this.steps = steps;
        this.slot = slot;
        this.scale = scale;
        this.words = words;
    }

    /** Every row is as high as its own highest column: on one scale, a channel that is used little takes little room. */
    static Drawing drawing(
            XYDataset data, List<ChannelRow> rows, List<Step> steps, Words words, HouseStyle style, Room room) {
        boolean wide = room == Room.WIDE;
        List<Double> highest = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            double most = 0;
            for (Step step : steps) {
                double n = figure(data, step.code(), row);
                most = Double.isNaN(n) ? most : Math.max(most, n);
            }
            highest.add(most);
        }
        double scale = (wide ? 130 : 90) / Math.max(1, Collections.max(highest));
        List<Double> before = new ArrayList<>(Collections.nCopies(rows.size(), 0.0));
        before.set(0, HEADING);
        RowLayout layout = RowLayout.of(
                rows.stream().map(ChannelRow::name).toList(),
                before,
                highest.stream()
                        .map(most -> Math.max(wide ? 34 : NUMBER, NUMBER + most * scale))
                        .toList(),
                style,
                room,
                NAMES);
        double total = wide ? TOTAL : 0;
        double slot = Math.min(WIDEST, (layout.width() - layout.left() - total) / steps.size());
        String longest = style.formats().whole(Math.round(Collections.max(highest)));
        slot = Math.max(slot, Math.max(20, Lettering.width(longest, style.text(SMALL)) + 3));
        int width = (int) Math.ceil(Math.max(layout.width(), layout.left() + slot * steps.size() + total));
        RowLayout wider = new RowLayout(
                layout.names(),
                room,
                layout.font(),
                layout.left(),
                layout.tops(),
                layout.heights(),
                width,
                layout.height());
        return wider.drawing(data, new ChannelsRenderer(rows, steps, slot, scale, wider, words, style), style);
    }

    @Override
    void drawRow(Graphics2D g, Rectangle2D body, XYDataset data, int row) {
        if (row == 0) {
            headings(g, body);
        }
        for (int i = 0; i < steps.size(); i++) {
            double x = body.getMinX() + i * slot;
            column(
                    g,
                    new Rectangle2D.Double(x, body.getMinY(), slot, body.getHeight()),
                    steps.get(i),
                    figure(data, steps.get(i).code(), row));
        }
        g.setPaint(style.palette().line());
        g.setStroke(new BasicStroke(1f));
        double end = body.getMinX() + slot * steps.size();
        g.draw(new Line2D.Double(body.getMinX(), body.getMaxY() + 0.5, end, body.getMaxY() + 0.5));
        mark(g, body, row);
        total(g, body, end, figure(data, ChannelsChart.TOTAL, row), row);
    }

    private void column(Graphics2D g, Rectangle2D place, Step step, double n) {
        Palette colours = style.palette();
        double x = place.getCenterX();
        double ground = place.getMaxY();
        if (Double.isNaN(n)) {
            float[] dots = {1.5f, 3f};
            g.setPaint(colours.soft());
            g.setStroke(new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, dots, 0f));
            g.draw(new Line2D.Double(place.getMinX() + 3, ground - 7, place.getMaxX() - 3, ground - 7));
            return;
        }
        double height = n * scale;
        double width = Math.min(44, place.getWidth() * 0.68);
        if (n > 0) {
            // A single activity is to be seen beside hundreds.
            Rectangle2D bar =
                    new Rectangle2D.Double(x - width / 2, ground - Math.max(1, height), width, Math.max(1, height));
            g.setPaint(step.whole() ? colours.deep() : colours.mild());
            g.fill(bar);
        }
        Color colour = n > 0 ? colours.ink() : colours.soft();
        Lettering.draw(
                g,
                style.formats().whole((long) n),
                style.text(SMALL),
                colour,
                x,
                ground - height - 4,
                Lettering.Anchor.MIDDLE);
    }

    private void headings(Graphics2D g, Rectangle2D body) {
        Font font = style.text(SMALL);
        double y = body.getMinY() - layout.tops().get(0) + 12;
        double free = 0;
        for (int i = 0; i < steps.size(); i++) {
            String text = heading(i, font);
            double half = Lettering.width(text, font) / 2;
            double x = body.getMinX() + (i + 0.5) * slot;
            if (x - half >= free) {
                Lettering.draw(g, text, font, style.palette().soft(), x, y, Lettering.Anchor.MIDDLE);
                free = x + half + 4;
            }
        }
        if (layout.room() == Room.WIDE) {
            double x = body.getMinX() + slot * steps.size() + TOTAL;
            Lettering.draw(g, words.get("channels.total"), font, style.palette().soft(), x, y, Lettering.Anchor.END);
        }
    }

    /** A week's Monday; a month with the year at the first and each January, where there is room. */
    private String heading(int i, Font font) {
        Step step = steps.get(i);
        if (step.week()) {
            return style.formats().dayAndMonth(step.from());
        }
        Map<String, Integer> month = step.month();
        String longer = words.say("month.short", month);
        boolean dated = i == 0 || Integer.valueOf(1).equals(month.get("month"));
        return dated && Lettering.width(longer, font) < slot + 2 ? longer : words.say("calendar.month", month);
    }

    /** Under the name, or behind it where it stands above its columns. */
    private void mark(Graphics2D g, Rectangle2D body, int row) {
        Rectangle2D plot = plot(body, row);
        List<String> name = layout.names().get(row);
        boolean wide = layout.room() == Room.WIDE;
        double end = Lettering.width(name.get(name.size() - 1), layout.font());
        Lettering.draw(
                g,
                rows.get(row).mark(),
                style.text(SMALL),
                style.palette().deep(),
                plot.getMinX() + (wide ? 0 : end + 8),
                layout.nameLine(row, name.size() - (wide ? 0 : 1), plot),
                Lettering.Anchor.START);
    }

    private void total(Graphics2D g, Rectangle2D body, double end, double n, int row) {
        boolean wide = layout.room() == Room.WIDE;
        double size = layout.room().label();
        String text = Double.isNaN(n) ? "–" : style.formats().whole((long) n);
        double x = wide ? end + TOTAL : plot(body, row).getMaxX();
        double y = wide
                ? body.getCenterY() + size * 0.35
                : layout.nameLine(row, layout.names().get(row).size() - 1, plot(body, row));
        Lettering.draw(g, text, style.strong(size), style.palette().ink(), x, y, Lettering.Anchor.END);
    }
}
