package vn.loa.charts.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYZDataset;
import vn.loa.charts.style.HouseStyle;
import vn.loa.charts.style.Palette;
import vn.loa.core.evaluation.ReceiptGrid.State;
import vn.loa.core.text.Words;

/** A tile for each report: a sign and words where there is room, a letter where there is not. */
final class ReceiptRenderer extends CellRenderer {
    private static final long serialVersionUID = 1L;
    /** From this width on (pixels) a tile has words; on a telephone they are smaller. */
    private static final double WORDS = 144;

    private static final double SMALL_WORDS = 104;

    private final transient HouseStyle style;
    private final transient Words words;
    private final boolean letters;
    private final boolean small;

    ReceiptRenderer(HouseStyle style, Words words, Grid grid) {
        super(4, grid.head());
        this.style = style;
        this.words = words;
        this.letters = usesLetters(grid);
        this.small = grid.room() == Room.NARROW;
    }

    /** Whether the tiles are too narrow for words. */
    static boolean usesLetters(Grid grid) {
        return grid.cellWidth() < (grid.room() == Room.WIDE ? WORDS : SMALL_WORDS);
    }

    @Override
    void drawCell(Graphics2D g, Rectangle2D cell, XYDataset data, int series, int item) {
        String key = String.valueOf(data.getSeriesKey(series));
        if (key.equals(ReceiptChart.ZERO)) {
            return;
        }
        State state = State.values()[series];
        ground(g, cell, state);
        boolean zero = isZero(data, data.getXValue(series, item), data.getYValue(series, item));
        int accepted = (int) ((XYZDataset) data).getZValue(series, item);
        if (!letters) {
            sign(g, cell.getX() + (small ? 12 : 20), cell.getCenterY(), state);
            said(g, cell, state, zero, accepted);
        } else {
            Lettering.draw(
                    g,
                    words.get("reports.letter." + key + (zero ? ".zero" : "")),
                    style.strong(14),
                    colour(state),
                    cell.getCenterX(),
                    cell.getCenterY() + 5,
                    Lettering.Anchor.MIDDLE);
        }
    }

    private static boolean isZero(XYDataset data, double x, double y) {
        int zero = data.indexOf(ReceiptChart.ZERO);
        for (int i = 0; i < data.getItemCount(zero); i++) {
            if (data.getXValue(zero, i) == x && data.getYValue(zero, i) == y) {
                return true;
            }
        }
        return false;
    }

    private void ground(Graphics2D g, Rectangle2D cell, State state) {
        Palette colours = style.palette();
        switch (state) {
            case ON_TIME, RECEIVED -> fill(g, cell, colours.pale());
            case LATE -> {
                fill(g, cell, colours.wash());
                fill(
                        g,
                        new Rectangle2D.Double(
                                cell.getX(), cell.getY(), Math.min(5, cell.getWidth() / 8), cell.getHeight()),
                        colours.amber());
            }
            case MISSING -> {
                fill(g, cell, colours.blush());
                frame(g, cell, colours.alarm(), new BasicStroke(2f));
            }
            case NOT_DUE, NOT_EXPECTED -> {
                float[] dashes = {3f, 3f};
                frame(
                        g,
                        cell,
                        colours.line(),
                        new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, dashes, 0f));
            }
        }
    }

    private Color colour(State state) {
        Palette colours = style.palette();
        return switch (state) {
            case ON_TIME, RECEIVED -> colours.deep();
            case LATE -> colours.ink();
            case MISSING -> colours.alarm();
            case NOT_DUE, NOT_EXPECTED -> colours.soft();
        };
    }

    private void said(Graphics2D g, Rectangle2D cell, State state, boolean zero, int accepted) {
        Palette colours = style.palette();
        double size = small ? 11 : 13;
        boolean bare = state == State.NOT_EXPECTED;
        double x = cell.getX() + (small ? bare ? 8 : 24 : 38);
        boolean there = state == State.ON_TIME || state == State.LATE || state == State.RECEIVED;
        double y = cell.getCenterY() + (there ? -3 : 5);
        String name = words.get("reports.state." + state.code());
        Lettering.draw(
                g,
                name,
                state == State.NOT_DUE || state == State.NOT_EXPECTED ? style.text(size) : style.strong(size),
                colour(state),
                x,
                y,
                Lettering.Anchor.START);
        if (there) {
            String rows = zero
                    ? words.get("reports.tile.zero")
                    : words.say("reports.tile", Map.of("n", style.formats().whole(accepted)));
            Lettering.draw(g, rows, style.text(size - 1), colours.soft(), x, y + size + 2.5, Lettering.Anchor.START);
        }
    }

    /** A tick, a clock, a cross, three dots; nothing for a report that nobody expects. */
    private void sign(Graphics2D g, double x, double y, State state) {
        g.setPaint(colour(state));
        g.setStroke(new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        switch (state) {
            case ON_TIME, RECEIVED -> g.draw(line(x - 6, y, x - 2, y + 5, x + 6, y - 5));
            case LATE -> {
                g.draw(new Ellipse2D.Double(x - 7, y - 7, 14, 14));
                g.draw(line(x, y - 4, x, y, x + 3, y + 2));
            }
            case MISSING -> {
                g.draw(line(x - 5, y - 5, x + 5, y + 5));
                g.draw(line(x - 5, y + 5, x + 5, y - 5));
            }
            case NOT_DUE -> {
                for (int dot = -1; dot <= 1; dot++) {
                    g.fill(new Ellipse2D.Double(x + dot * 6 - 1.5, y - 1.5, 3, 3));
                }
            }
            case NOT_EXPECTED -> {
                // An empty tile says it.
            }
        }
    }

    private static Path2D line(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        return path;
    }

    private static void fill(Graphics2D g, Rectangle2D area, Color colour) {
        g.setPaint(colour);
        g.fill(area);
    }

    private static void frame(Graphics2D g, Rectangle2D cell, Color colour, BasicStroke stroke) {
        g.setPaint(colour);
        g.setStroke(stroke);
        g.draw(new Rectangle2D.Double(cell.getX() + 1, cell.getY() + 1, cell.getWidth() - 2, cell.getHeight() - 2));
    }
}
