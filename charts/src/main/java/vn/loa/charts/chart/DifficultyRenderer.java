package vn.loa.charts.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYZDataset;
import vn.loa.charts.style.HouseStyle;
import vn.loa.charts.style.Palette;
import vn.loa.core.evaluation.DifficultyCount.State;
import vn.loa.core.text.Words;

/** A bar for each month or unit, of one part for each state; what waits past its day is hatched. */
final class DifficultyRenderer extends CellRenderer {
    private static final long serialVersionUID = 1L;
    private static final double HEIGHT = 24;

    private final transient HouseStyle style;
    private final transient Words words;
    private final transient DifficultyBars bars;
    private final transient DifficultyBars.Scale scale;

    /** @param head as {@link CellRenderer} */
    DifficultyRenderer(HouseStyle style, Words words, DifficultyBars bars, DifficultyBars.Scale scale, double head) {
        super(0, head);
        this.style = style;
        this.words = words;
        this.bars = bars;
        this.scale = scale;
    }

    @Override
    void drawCell(Graphics2D g, Rectangle2D cell, XYDataset data, int series, int item) {
        XYZDataset counts = (XYZDataset) data;
        double top = scale.below() > 0 ? cell.getY() + 3 : cell.getCenterY() - HEIGHT / 2;
        double before = 0;
        for (int other = 0; other < series; other++) {
            before += counts.getZValue(other, item);
        }
        int n = (int) counts.getZValue(series, item);
        if (n > 0) {
            Rectangle2D part = new Rectangle2D.Double(
                    cell.getX() + before * scale.unit(), top, Math.max(1, n * scale.unit() - 1), HEIGHT);
            part(g, part, State.values()[series], n);
        }
        if (series == 0) {
            outside(g, cell, counts, item, top);
        }
    }

    private void part(Graphics2D g, Rectangle2D part, State state, int n) {
        Palette colours = style.palette();
        Color ground = switch (state) {
            case IN_TIME, ANSWERED -> colours.deep();
            case LATE -> colours.amber();
            case OPEN -> colours.pale();
            case OVERDUE -> colours.paper();
        };
        if (state == State.OVERDUE) {
            Hatch.fill(g, part, ground, colours.alarm());
            g.setPaint(colours.alarm());
            g.setStroke(new BasicStroke(1.5f));
            g.draw(new Rectangle2D.Double(
                    part.getX() + 0.75, part.getY() + 0.75, Math.max(0, part.getWidth() - 1.5), HEIGHT - 1.5));
        } else {
            g.setPaint(ground);
            g.fill(part);
        }
        boolean full = bars.hasWords(state, n, scale.unit());
        if (full || bars.hasNumber(n, scale.unit())) {
            String text = full ? bars.said(state, n) : style.formats().whole(n);
            if (state == State.OVERDUE) {
                double width = Lettering.width(text, bars.font()) + 4;
                g.setPaint(colours.paper());
                g.fill(new Rectangle2D.Double(part.getCenterX() - width / 2, part.getY() + 4, width, HEIGHT - 8));
            }
            Lettering.draw(
                    g,
                    text,
                    bars.font(),
                    state == State.OVERDUE ? colours.alarm() : colours.on(ground),
                    part.getCenterX(),
                    part.getCenterY() + bars.font().getSize2D() * 0.35,
                    Lettering.Anchor.MIDDLE);
        }
    }

    private void outside(Graphics2D g, Rectangle2D cell, XYZDataset counts, int item, double top) {
        double total = DifficultyBars.total(counts, item);
        double base = top + HEIGHT / 2 + bars.font().getSize2D() * 0.35;
        Color soft = style.palette().soft();
        if (total == 0) {
            Lettering.draw(
                    g, words.get("difficulties.none"), bars.font(), soft, cell.getX(), base, Lettering.Anchor.START);
        } else if (scale.below() == 0) {
            String text = bars.outside(counts, item, scale.unit());
            double x = cell.getX() + total * scale.unit() + 7;
            Lettering.draw(g, text, bars.font(), style.palette().ink(), x, base, Lettering.Anchor.START);
        } else {
            double y = top + HEIGHT + bars.line();
            for (String text : bars.below(counts, item, scale.unit(), cell.getWidth())) {
                Lettering.draw(g, text, bars.font(), style.palette().ink(), cell.getX(), y, Lettering.Anchor.START);
                y += bars.line();
            }
        }
    }
}
