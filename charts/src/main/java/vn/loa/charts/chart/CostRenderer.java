package vn.loa.charts.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jfree.data.xy.XYDataset;
import vn.loa.charts.style.HouseStyle;
import vn.loa.charts.style.Palette;

/** A bar for each channel with its cost at the end, and a broken line where the whole ward's lies. */
final class CostRenderer extends RowRenderer {
    private static final long serialVersionUID = 1L;
    private static final double NAMES = 0.26;
    private static final double GAP = 8;
    private static final double HEADING = 20;
    private static final double BAR = 18;
    private static final double STUB = 28;

    private final transient List<CostRow> rows;
    private final String ward;
    private final double labels;
    private final transient Scale scale;

    private CostRenderer(
            List<CostRow> rows, String ward, double labels, Scale scale, RowLayout layout, HouseStyle style) {
        super(style, layout);
        this.rows = rows;
        this.ward = ward;
        this.labels = labels;
        this.scale = scale;
    }

    /** @param ward what the line of the whole ward is called; empty: there is none */
    static Drawing drawing(XYDataset data, List<CostRow> rows, String ward, HouseStyle style, Room room) {
        boolean wide = room == Room.WIDE;
        double labels = 0;
        double most = 0;
        for (int row = 0; row < rows.size(); row++) {
            double cost = figure(data, CostChart.CHANNEL, row);
            if (!Double.isNaN(cost)) {
                most = Math.max(most, cost);
                labels = Math.max(labels, Lettering.width(rows.get(row).cost(), style.strong(room.label())));
                labels = Math.max(labels, Lettering.width(rows.get(row).behind(), style.text(room.label() - 1)));
            }
        }
        double whole = figure(data, CostChart.WARD, 0);
        most = Double.isNaN(whole) ? most : Math.max(most, whole);
        List<Double> before = new ArrayList<>(Collections.nCopies(rows.size(), 0.0));
        before.set(0, ward.isEmpty() ? 0 : HEADING);
        RowLayout layout = RowLayout.of(
                rows.stream().map(CostRow::channel).toList(),
                before,
                rows.stream().map(row -> height(row, wide)).toList(),
                style,
                room,
                NAMES);
        Scale scale = new Scale(0, most > 0 ? most : 1);
        return layout.drawing(data, new CostRenderer(rows, ward, wide ? labels + GAP : 0, scale, layout, style), style);
    }

    private static double height(CostRow row, boolean wide) {
        boolean measured = !row.cost().isEmpty();
        return wide ? measured ? 38 : 22 : measured ? 34 : BAR;
    }

    @Override
    void drawRow(Graphics2D g, Rectangle2D body, XYDataset data, int row) {
        boolean wide = layout.room() == Room.WIDE;
        double cost = figure(data, CostChart.CHANNEL, row);
        double room = body.getWidth() - labels;
        double y = wide ? body.getCenterY() : body.getMaxY() - BAR / 2;
        double end = body.getMinX() + room * scale.at(Double.isNaN(cost) ? 0 : cost);
        if (!Double.isNaN(cost)) {
            g.setPaint(style.palette().deep());
            g.fill(new Rectangle2D.Double(body.getMinX(), y - BAR / 2, Math.max(1, end - body.getMinX()), BAR));
        }
        line(g, body, data, row, room);
        if (wide) {
            beside(g, body, cost, end, y, rows.get(row));
        } else {
            above(g, body, cost, rows.get(row));
        }
    }

    private void line(Graphics2D g, Rectangle2D body, XYDataset data, int row, double room) {
        double whole = figure(data, CostChart.WARD, row);
        if (Double.isNaN(whole)) {
            return;
        }
        boolean wide = layout.room() == Room.WIDE;
        double x = body.getMinX() + room * scale.at(whole);
        double top = wide ? body.getMinY() - 5 : body.getMaxY() - BAR - 3;
        Line2D line = new Line2D.Double(x, top, x, body.getMaxY() + (wide ? 5 : 4));
        // Paper on both sides, or it could not be seen across a dark bar.
        g.setPaint(style.palette().paper());
        g.setStroke(new BasicStroke(4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        g.draw(line);
        float[] dashes = {4f, 3f};
        g.setPaint(style.palette().ink());
        g.setStroke(new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, dashes, 0f));
        g.draw(line);
        if (row == 0) {
            double half = Lettering.width(ward, style.text(12)) / 2;
            Lettering.draw(
                    g,
                    ward,
                    style.text(12),
                    style.palette().ink(),
                    Math.max(body.getMinX() - layout.left() + half, Math.min(body.getMaxX() - half, x)),
                    body.getMinY() - layout.tops().get(0) + 13,
                    Lettering.Anchor.MIDDLE);
        }
    }

    private void beside(Graphics2D g, Rectangle2D body, double cost, double end, double y, CostRow row) {
        Palette colours = style.palette();
        double small = layout.room().label() - 1;
        double x = end + GAP;
        if (Double.isNaN(cost)) {
            x = stub(g, body.getMinX(), y);
            ground(g, row.behind(), small, x, y - 8, 17);
            Lettering.draw(g, row.behind(), style.text(small), colours.soft(), x, y + 4.5, Lettering.Anchor.START);
            return;
        }
        ground(g, row.behind(), small, x, y - 16, 33);
        Lettering.draw(g, row.cost(), style.strong(small + 1), colours.ink(), x, y - 3, Lettering.Anchor.START);
        Lettering.draw(g, row.behind(), style.text(small), colours.soft(), x, y + 12.5, Lettering.Anchor.START);
    }

    private void above(Graphics2D g, Rectangle2D body, double cost, CostRow row) {
        Palette colours = style.palette();
        double size = layout.room().label();
        double x = body.getMinX();
        if (Double.isNaN(cost)) {
            x = stub(g, x, body.getMaxY() - BAR / 2);
            ground(g, row.behind(), size - 1, x, body.getMaxY() - BAR, BAR);
            Lettering.draw(
                    g,
                    row.behind(),
                    style.text(size - 1),
                    colours.soft(),
                    x,
                    body.getMaxY() - BAR / 2 + 4,
                    Lettering.Anchor.START);
            return;
        }
        Lettering.draw(g, row.cost(), style.strong(size), colours.ink(), x, body.getMinY() + 9, Lettering.Anchor.START);
        x += Lettering.width(row.cost(), style.strong(size)) + GAP;
        String behind = Lines.wrap(row.behind(), style.text(size - 1), Math.max(GAP, body.getMaxX() - x), 1)
                .get(0);
        Lettering.draw(g, behind, style.text(size - 1), colours.soft(), x, body.getMinY() + 9, Lettering.Anchor.START);
    }

    /** Where a bar would begin, if there were one; returns where words may follow. */
    private double stub(Graphics2D g, double x, double y) {
        Hatch.fill(
                g,
                new Rectangle2D.Double(x, y - BAR / 2, STUB, BAR),
                style.palette().paper(),
                style.palette().line());
        return x + STUB + GAP;
    }

    /** Paper under words that the line of the ward may cross. */
    private void ground(Graphics2D g, String words, double size, double x, double top, double height) {
        g.setPaint(style.palette().paper());
        g.fill(new Rectangle2D.Double(x - 3, top, Lettering.width(words, style.text(size)) + 6, height));
    }
}
