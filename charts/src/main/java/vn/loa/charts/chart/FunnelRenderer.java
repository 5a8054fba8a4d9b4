package vn.loa.charts.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;
import vn.loa.charts.style.HouseStyle;
import vn.loa.charts.style.Palette;
import vn.loa.core.text.Words;

/** Bands of chance around the ward's rate, then a dot for each unit; names of those outside. */
final class FunnelRenderer extends AbstractXYItemRenderer {
    private static final long serialVersionUID = 1L;
    /** Room for a number under the drawing, in pixels. */
    private static final double NUMBER = 40;

    private static final double LINE = FunnelNames.LINE;
    private static final double SMALLER = 4.5;

    private final transient FunnelSpace space;
    private final double rate;
    private final transient FunnelNames names;
    private final Room room;
    private final transient Words words;
    private final transient HouseStyle style;

    FunnelRenderer(FunnelSpace space, double rate, FunnelNames names, Room room, Words words, HouseStyle style) {
        this.space = space;
        this.rate = rate;
        this.names = names;
        this.room = room;
        this.words = words;
        this.style = style;
    }

    /** @param height without the list of names, in pixels */
    Drawing drawing(XYDataset data, int height) {
        // Not JFreeChart's own: even unseen they measure their labels in a font of the machine.
        NameAxis across = new NameAxis(List.of(), font(), style.palette().soft(), 0);
        across.setRange(0, space.most() + 1);
        NameAxis up = new NameAxis(List.of(), font(), style.palette().soft(), 0);
        XYPlot plot = new XYPlot(data, across, up, this);
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        Grid.bare(plot, style);
        return new Drawing(plot, room.width(), (int) Math.ceil(height + names.height()));
    }

    @Override
    public XYItemRendererState initialise(
            Graphics2D g, Rectangle2D area, XYPlot plot, XYDataset data, PlotRenderingInfo info) {
        AffineTransform before = g.getTransform();
        g.translate(area.getMinX(), area.getMinY());
        Palette colours = style.palette();
        FunnelBand wider = FunnelBand.of(data, FunnelChart.LOWER_998, FunnelChart.UPPER_998, space);
        FunnelBand narrower = FunnelBand.of(data, FunnelChart.LOWER_95, FunnelChart.UPPER_95, space);
        g.setPaint(colours.wash());
        g.fill(wider.path());
        g.setPaint(colours.line());
        g.setStroke(new BasicStroke(1f));
        g.draw(wider.path());
        g.setPaint(colours.pale());
        g.fill(narrower.path());
        scales(g);
        double y = space.y(rate);
        g.setPaint(colours.ink());
        g.setStroke(new BasicStroke(1.2f));
        g.draw(new Line2D.Double(space.plot().getMinX(), y, space.plot().getMaxX(), y));
        ends(g, wider, narrower);
        names.notes().forEach(note -> leader(g, note));
        g.setTransform(before);
        return super.initialise(g, area, plot, data, info);
    }

    @Override
    public void drawItem(
            Graphics2D g,
            XYItemRendererState state,
            Rectangle2D area,
            PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis across,
            ValueAxis up,
            XYDataset data,
            int series,
            int item,
            CrosshairState crosshair,
            int pass) {
        boolean outside = data.getSeriesKey(series).equals(FunnelChart.OUTSIDE);
        if (!outside && !data.getSeriesKey(series).equals(FunnelChart.INSIDE)) {
            return;
        }
        Rectangle2D place = space.dot(
                data.getXValue(series, item), data.getYValue(series, item), outside ? FunnelNames.RADIUS : SMALLER);
        Ellipse2D dot = new Ellipse2D.Double(
                area.getMinX() + place.getX(), area.getMinY() + place.getY(), place.getWidth(), place.getHeight());
        g.setPaint(outside ? style.palette().deep() : style.palette().mild());
        g.fill(dot);
        g.setPaint(style.palette().paper());
        g.setStroke(new BasicStroke(1f));
        g.draw(dot);
        if (outside && item == data.getItemCount(series) - 1) {
            names(g, area);
        }
    }

    /** What its two scales say. */
    List<String> labels() {
        return Stream.concat(
                        space.shares().stream().map(style.formats()::percent),
                        space.numbers(NUMBER).stream().map(style.formats()::whole))
                .toList();
    }

    private void scales(Graphics2D g) {
        Color line = style.palette().line();
        double left = space.plot().getMinX();
        double bottom = space.plot().getMaxY();
        g.setStroke(new BasicStroke(1f));
        for (double share : space.shares()) {
            g.setPaint(line);
            g.draw(new Line2D.Double(left - 4, space.y(share), left, space.y(share)));
            text(g, style.formats().percent(share), left - 8, space.y(share) + 4, Lettering.Anchor.END);
        }
        for (long n : space.numbers(NUMBER)) {
            g.setPaint(line);
            g.draw(new Line2D.Double(space.x(n), bottom, space.x(n), bottom + 4));
            text(g, style.formats().whole(n), space.x(n), bottom + 17, Lettering.Anchor.MIDDLE);
        }
        g.setPaint(line);
        g.draw(new Line2D.Double(left, bottom, space.plot().getMaxX(), bottom));
        g.draw(new Line2D.Double(left, space.plot().getMinY(), left, bottom));
        text(g, words.get("funnel.up"), 0, 12, Lettering.Anchor.START);
        text(g, words.get("funnel.across"), space.plot().getMaxX(), bottom + 36, Lettering.Anchor.END);
    }

    /** What the line and the bands are, where they end. */
    private void ends(Graphics2D g, FunnelBand wider, FunnelBand narrower) {
        double ward = space.y(rate) + 4;
        double band = Math.min(ward - LINE, narrower.end() + 4);
        double far = Math.min(band - LINE, wider.end() + 4);
        double x = space.plot().getMaxX() + 6;
        String line = words.say(
                room == Room.WIDE ? "funnel.line" : "funnel.line.short",
                Map.of("rate", style.formats().percent(rate)));
        Lettering.draw(g, line, style.strong(FunnelNames.SIZE), style.palette().ink(), x, ward, Lettering.Anchor.START);
        text(g, words.get("funnel.band95"), x, band, Lettering.Anchor.START);
        text(g, words.get("funnel.band998"), x, far, Lettering.Anchor.START);
    }

    private void leader(Graphics2D g, FunnelNames.Note note) {
        if (note.tag().leader() != null) {
            g.setPaint(style.palette().soft());
            g.setStroke(new BasicStroke(0.8f));
            g.draw(note.tag().leader());
        }
    }

    private void names(Graphics2D g, Rectangle2D area) {
        AffineTransform before = g.getTransform();
        g.translate(area.getMinX(), area.getMinY());
        names.notes().forEach(note -> note(g, note));
        double top = area.getHeight() - names.height();
        for (FunnelNames.Entry entry : names.list()) {
            double y = top + entry.y() + FunnelNames.SIZE;
            Lettering.draw(g, entry.number(), strong(), ink(), entry.x() - 8, y, Lettering.Anchor.END);
            for (String line : entry.name()) {
                Lettering.draw(g, line, font(), ink(), entry.x(), y, Lettering.Anchor.START);
                y += LINE;
            }
            String last = entry.name().get(entry.name().size() - 1);
            double share = entry.x() + Lettering.width(last, font()) + FunnelNames.BEFORE_SHARE;
            text(g, entry.share(), share, y - LINE, Lettering.Anchor.START);
        }
        g.setTransform(before);
    }

    private void note(Graphics2D g, FunnelNames.Note note) {
        Rectangle2D place = note.tag().place();
        boolean left = place.getMaxX() < note.dot().getCenterX();
        boolean number = note.lines().size() == 1;
        for (int i = 0; i < note.lines().size(); i++) {
            boolean share = !number && i == note.lines().size() - 1;
            Lettering.draw(
                    g,
                    note.lines().get(i),
                    number ? strong() : font(),
                    share ? style.palette().soft() : ink(),
                    left ? place.getMaxX() : place.getMinX(),
                    place.getMinY() + (i + 0.8) * LINE,
                    left ? Lettering.Anchor.END : Lettering.Anchor.START);
        }
    }

    private void text(Graphics2D g, String text, double x, double y, Lettering.Anchor anchor) {
        Lettering.draw(g, text, font(), style.palette().soft(), x, y, anchor);
    }

    private Font font() {
        return style.text(FunnelNames.SIZE);
    }

    private Font strong() {
        return style.strong(FunnelNames.SIZE);
    }

    private Color ink() {
        return style.palette().ink();
    }
}
