package vn.loa.charts.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;
import vn.loa.charts.style.HouseStyle;
import vn.loa.charts.style.Palette;
import vn.loa.core.text.Words;

/** A bar for each month: what came before, on it what the month added, hatched what lies beyond the line of the budget. */
final class BudgetRenderer extends AbstractXYItemRenderer {
    private static final long serialVersionUID = 1L;
    private static final double HEAD = 60;
    private static final double LOW_HEAD = 42;
    private static final double GAP = 6;

    private final transient BudgetLabels labels;
    private final transient Words words;
    private final transient HouseStyle style;
    private final boolean millions;
    private final boolean wide;

    private BudgetRenderer(BudgetLabels labels, boolean millions, Words words, HouseStyle style, Room room) {
        this.labels = labels;
        this.millions = millions;
        this.words = words;
        this.style = style;
        this.wide = room == Room.WIDE;
    }

    static Drawing drawing(XYDataset data, BudgetLabels labels, Words words, HouseStyle style, Room room) {
        int height = room == Room.WIDE ? 380 : 320;
        int months = labels.months().size();
        double spent = data.getYValue(data.indexOf(BudgetChart.RUNNING), months - 1);
        double budget = data.getYValue(data.indexOf(BudgetChart.BUDGET), 0);
        double most = Math.max(1, Double.isNaN(budget) ? spent : Math.max(spent, budget));
        // Names of months stand close to their bars, above the rail: the renderer draws them.
        NameAxis across = new NameAxis(
                labels.months().stream().map(m -> List.of("")).toList(),
                style.text(12),
                style.palette().soft(),
                0);
        NameAxis up = new NameAxis(List.of(), style.text(12), style.palette().soft(), 0);
        double head = labels.line().isEmpty() ? LOW_HEAD : HEAD;
        double drawn = height - CostedRail.HEIGHT - head;
        up.setRange(-most * CostedRail.HEIGHT / drawn, most * (1 + head / drawn));
        BudgetRenderer renderer = new BudgetRenderer(labels, BudgetLabels.inMillions(most), words, style, room);
        XYPlot plot = new XYPlot(data, across, up, renderer);
        Grid.bare(plot, style);
        return new Drawing(plot, room.width(), height);
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
        // All at once: the line lies over every bar, and words over the line.
        if (series > 0 || item > 0) {
            return;
        }
        BudgetPlot bars = new BudgetPlot(area, plot, across, up, data);
        for (int i = 0; i < bars.months(); i++) {
            bar(g, bars, i);
        }
        new CostedRail(labels.months(), words, style, small()).draw(g, bars);
        lines(g, bars);
        numbers(g, bars);
        used(g, bars);
    }

    private void bar(Graphics2D g, BudgetPlot bars, int month) {
        Palette colours = style.palette();
        double width = bars.barWidth();
        double x = bars.x(month) - width / 2;
        double top = bars.top(month);
        double before = bars.y(bars.figure(BudgetChart.RUNNING, month) - bars.figure(BudgetChart.MONTH, month));
        fill(g, x, before, width, bars.ground(), colours.mild());
        fill(g, x, top, width, before, colours.deep());
        if (bars.hasBudget() && top < bars.line()) {
            Rectangle2D beyond = new Rectangle2D.Double(x, top, width, bars.line() - top);
            Hatch.fill(g, beyond, colours.paper(), colours.alarm());
            g.setStroke(new BasicStroke(1.6f));
            g.draw(beyond);
        }
    }

    private static void fill(Graphics2D g, double x, double top, double width, double bottom, Color colour) {
        if (bottom > top) {
            g.setPaint(colour);
            g.fill(new Rectangle2D.Double(x, top, width, bottom - top));
        }
    }

    private void lines(Graphics2D g, BudgetPlot bars) {
        Palette colours = style.palette();
        double left = bars.area().getMinX();
        double right = bars.area().getMaxX();
        g.setPaint(colours.soft());
        g.setStroke(new BasicStroke(1f));
        g.draw(new Line2D.Double(left, bars.ground() + 0.5, right, bars.ground() + 0.5));
        String unit = words.get(millions ? "budget.unit.million" : "budget.unit.vnd");
        double top = bars.area().getMinY();
        Lettering.draw(g, unit, style.text(small()), colours.soft(), left, top + 10, Lettering.Anchor.START);
        if (bars.hasBudget()) {
            g.setPaint(colours.ink());
            g.setStroke(new BasicStroke(1.8f));
            g.draw(new Line2D.Double(left, bars.line(), right, bars.line()));
            Font font = style.strong(small());
            // Where bars are in the way the line's name stands at the top, with a piece of the line.
            boolean free = isFree(bars, Lettering.width(labels.line(), font));
            double y = free ? bars.line() - GAP : top + 26;
            if (!free) {
                g.draw(new Line2D.Double(left, y - 4, left + 16, y - 4));
            }
            Lettering.draw(g, labels.line(), font, colours.ink(), free ? left : left + 22, y, Lettering.Anchor.START);
        }
    }

    /** Whether no bar and no number reaches where the name of the line would stand. */
    private boolean isFree(BudgetPlot bars, double width) {
        double end = bars.area().getMinX() + width + GAP;
        double lowest = bars.line() + size() + 2 * GAP;
        return IntStream.range(0, bars.months())
                .filter(i -> bars.x(i) - bars.columnWidth() / 2 < end)
                .allMatch(i -> bars.top(i) > lowest);
    }

    /** A number over every bar, or over as many as there is room for, the last among them. */
    private void numbers(Graphics2D g, BudgetPlot bars) {
        Font font = style.text(size());
        double widest = IntStream.range(0, bars.months())
                .mapToDouble(i -> Lettering.width(number(bars, i), font))
                .max()
                .orElse(0);
        // Wider than its place it begins farther left, over bars that are never taller.
        boolean broad = widest > bars.columnWidth();
        for (int i = bars.months() - 1; i >= 0; i -= bars.step(widest)) {
            Lettering.draw(
                    g,
                    number(bars, i),
                    font,
                    style.palette().ink(),
                    broad
                            ? Math.max(
                                    bars.x(i) + bars.barWidth() / 2, bars.area().getMinX() + widest)
                            : bars.x(i),
                    clear(bars.top(i) - GAP, size(), bars.line()),
                    broad ? Lettering.Anchor.END : Lettering.Anchor.MIDDLE);
        }
    }

    private void used(Graphics2D g, BudgetPlot bars) {
        Font font = style.strong(size() + 1);
        int last = bars.months() - 1;
        double half = Lettering.width(labels.used(), font) / 2;
        double x = Math.min(bars.area().getMaxX() - half, bars.x(last));
        double number = clear(bars.top(last) - GAP, size(), bars.line());
        double y = clear(number - size() - 4, size() + 1, bars.line());
        Lettering.draw(g, labels.used(), font, style.palette().ink(), x, y, Lettering.Anchor.MIDDLE);
    }

    /** A base line on which a text does not lie across the line of the budget; at it or higher. */
    private static double clear(double y, double size, double line) {
        return y > line - GAP + 1 && y - size < line + 2 ? line - GAP : y;
    }

    private String number(BudgetPlot bars, int month) {
        double vnd = bars.figure(BudgetChart.RUNNING, month);
        return millions ? BudgetLabels.millions(vnd, style) : style.formats().whole((long) vnd);
    }

    private double size() {
        return wide ? 13 : 10.5;
    }

    private double small() {
        return wide ? 12 : 10.5;
    }
}
