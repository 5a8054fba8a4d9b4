package vn.loa.charts.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.data.xy.XYDataset;
import vn.loa.charts.style.HouseStyle;
import vn.loa.charts.style.Palette;
import vn.loa.core.indicator.Better;
import vn.loa.core.text.Words;

/** A track for each row: where the target is met is pale, the target a stroke, the interval a band, the value a sign. */
final class TargetsRenderer extends RowRenderer {
    private static final long serialVersionUID = 1L;
    private static final double LABEL = 244;
    private static final double GAP = 20;
    private static final double AXIS = 20;
    private static final double HEADING = 36;
    private static final double SMALL = 11;
    /** Quarters of the axis of shares. */
    private static final int STEPS = 4;

    private static final String ZERO = "0";

    private final transient List<TargetRow> rows;
    private final transient List<TargetLabel> labels;
    private final transient Words words;
    private final transient FigureWords figures;

    private TargetsRenderer(
            List<TargetRow> rows,
            List<TargetLabel> labels,
            RowLayout layout,
            Words words,
            FigureWords figures,
            HouseStyle style) {
        super(style, layout);
        this.rows = rows;
        this.labels = labels;
        this.words = words;
        this.figures = figures;
    }

    static Drawing drawing(
            XYDataset data, List<TargetRow> rows, Words words, FigureWords figures, HouseStyle style, Room room) {
        boolean wide = room == Room.WIDE;
        List<TargetLabel> labels = rows.stream()
                .map(row -> TargetLabel.of(row, style, room, wide ? LABEL : room.width()))
                .toList();
        List<Double> before = new ArrayList<>();
        List<Double> bodies = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean share = rows.get(i).isShare();
            boolean first = i == 0 || rows.get(i - 1).isShare() != share;
            double ends = share ? 0 : SMALL + 2;
            before.add(first ? share ? AXIS : HEADING : 0.0);
            bodies.add(
                    wide
                            ? Math.max(labels.get(i).height() + 6, 24 + 2 * ends)
                            : labels.get(i).height() + 27 + ends);
        }
        RowLayout layout = RowLayout.of(rows.stream().map(TargetRow::name).toList(), before, bodies, style, room, 0.3);
        return layout.drawing(data, new TargetsRenderer(rows, labels, layout, words, figures, style), style);
    }

    @Override
    void drawRow(Graphics2D g, Rectangle2D body, XYDataset data, int row) {
        boolean wide = layout.room() == Room.WIDE;
        boolean share = rows.get(row).isShare();
        double right = wide ? body.getMaxX() - LABEL - GAP : body.getMaxX() - 8;
        double left = wide ? body.getMinX() : body.getMinX() + 8;
        double y = wide ? body.getCenterY() : body.getMaxY() - (share ? 12 : SMALL + 14);
        Rectangle2D track = new Rectangle2D.Double(left, y - 12, right - left, 24);
        if (row == 0 && share) {
            axis(g, track, body.getMinY() - layout.tops().get(0) + SMALL);
        } else if (row == 0 || !share && rows.get(row - 1).isShare()) {
            heading(g, body, layout.start(row, plot(body, row)) + HEADING - 10);
        }
        if (share) {
            grid(g, track, wide ? body : track);
        }
        track(g, track, data, row);
        TargetLabel label = labels.get(row);
        label.draw(
                g,
                wide ? body.getMaxX() - LABEL : body.getMinX(),
                wide ? body.getCenterY() - label.height() / 2 : body.getMinY(),
                rows.get(row).judgement(),
                style);
        if (row + 1 < rows.size() && rows.get(row + 1).isShare() == share) {
            rule(g, body);
        }
    }

    /** What the scales say at their ends and in between. */
    List<String> labels() {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            labels.add(step(i, STEPS));
        }
        for (TargetRow row : rows) {
            labels.add(end(row, row.scale().low()));
            labels.add(end(row, row.scale().high()));
        }
        return labels;
    }

    private String step(int i, int steps) {
        return style.formats().percent((double) i / steps);
    }

    private void axis(Graphics2D g, Rectangle2D track, double y) {
        int steps = layout.room() == Room.WIDE ? STEPS : STEPS / 2;
        for (int i = 0; i <= steps; i++) {
            Lettering.draw(
                    g,
                    step(i, steps),
                    small(),
                    style.palette().soft(),
                    x(track, (double) i / steps),
                    y,
                    anchor(i, steps));
        }
    }

    private static Lettering.Anchor anchor(int i, int steps) {
        return i == 0 ? Lettering.Anchor.START : i == steps ? Lettering.Anchor.END : Lettering.Anchor.MIDDLE;
    }

    private void heading(Graphics2D g, Rectangle2D body, double y) {
        Lettering.draw(
                g,
                words.get("targets.own_scale"),
                small(),
                style.palette().soft(),
                body.getMinX(),
                y,
                Lettering.Anchor.START);
    }

    private void grid(Graphics2D g, Rectangle2D track, Rectangle2D body) {
        g.setPaint(style.palette().line());
        g.setStroke(new BasicStroke(1f));
        for (int i = 0; i <= STEPS; i++) {
            double x = x(track, (double) i / STEPS);
            g.draw(new Line2D.Double(x, body.getMinY() - 5, x, body.getMaxY() + 5));
        }
    }

    private void track(Graphics2D g, Rectangle2D track, XYDataset data, int row) {
        Palette colours = style.palette();
        Scale scale = rows.get(row).scale();
        double value = figure(data, TargetsChart.VALUE, row);
        double lower = figure(data, TargetsChart.LOWER, row);
        double upper = figure(data, TargetsChart.UPPER, row);
        double target = figure(data, TargetsChart.TARGET, row);
        double from = x(track, scale.at(target));
        Better better = rows.get(row).better();
        if (!Double.isNaN(target) && better != null) {
            bar(
                    g,
                    better == Better.HIGHER ? from : track.getMinX(),
                    better == Better.HIGHER ? track.getMaxX() : from,
                    track.getCenterY(),
                    14,
                    colours.pale());
        }
        line(g, track, Double.isNaN(value) && Double.isNaN(lower));
        if (!rows.get(row).isShare()) {
            ends(g, track, scale, rows.get(row));
        }
        if (!Double.isNaN(lower) && !Double.isNaN(upper)) {
            // Bounds may contradict each other; the band reaches from one to the other all the same.
            double one = x(track, scale.at(Math.min(lower, upper)));
            double other = x(track, scale.at(Math.max(lower, upper)));
            bar(g, one, Math.max(other, one + 2), track.getCenterY(), 8, colours.mild());
        }
        if (!Double.isNaN(target)) {
            bar(g, from - 1.5, from + 1.5, track.getCenterY(), 22, colours.ink());
        }
        if (!Double.isNaN(value)) {
            JudgementSign.draw(g, rows.get(row).judgement(), x(track, scale.at(value)), track.getCenterY(), 6, colours);
        }
    }

    private void line(Graphics2D g, Rectangle2D track, boolean empty) {
        g.setPaint(style.palette().soft());
        float[] dashes = {2f, 4f};
        g.setStroke(
                empty
                        ? new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, dashes, 0f)
                        : new BasicStroke(1f));
        g.draw(new Line2D.Double(track.getMinX(), track.getCenterY(), track.getMaxX(), track.getCenterY()));
    }

    private void ends(Graphics2D g, Rectangle2D track, Scale scale, TargetRow row) {
        Color soft = style.palette().soft();
        double y = track.getMaxY() + SMALL - 3;
        String low = end(row, scale.low());
        String high = end(row, scale.high());
        Lettering.draw(g, low, small(), soft, track.getMinX(), y, Lettering.Anchor.START);
        Lettering.draw(g, high, small(), soft, track.getMaxX(), y, Lettering.Anchor.END);
        if (scale.low() < 0 && scale.high() > 0) {
            double zero = x(track, scale.at(0));
            bar(g, zero - 0.5, zero + 0.5, track.getCenterY(), 14, soft);
            double free = track.getMinX() + Lettering.width(low, small()) + SMALL;
            if (zero > free && zero < track.getMaxX() - Lettering.width(high, small()) - SMALL) {
                Lettering.draw(g, ZERO, small(), soft, zero, y, Lettering.Anchor.MIDDLE);
            }
        }
    }

    private String end(TargetRow row, double number) {
        return number == 0 ? ZERO : figures.amount(row.value(), number);
    }

    private Font small() {
        return style.text(SMALL);
    }

    private static double x(Rectangle2D track, double share) {
        return track.getMinX() + share * track.getWidth();
    }

    private static void bar(Graphics2D g, double left, double right, double y, double height, Color colour) {
        g.setPaint(colour);
        g.fill(new Rectangle2D.Double(left, y - height / 2, right - left, height));
    }
}
