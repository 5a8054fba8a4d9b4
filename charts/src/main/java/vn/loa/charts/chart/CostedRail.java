package vn.loa.charts.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import vn.loa.charts.style.HouseStyle;
import vn.loa.core.text.Words;

/** Under the bars of a budget: the months, and how many of their activities tell their cost. */
record CostedRail(List<String> months, Words words, HouseStyle style, double size) {
    /** In pixels. */
    static final double HEIGHT = 92;

    void draw(Graphics2D g, BudgetPlot bars) {
        Color soft = style.palette().soft();
        double ground = bars.ground();
        for (int i = 0; i < bars.months(); i++) {
            Lettering.draw(g, months.get(i), style.text(size), soft, bars.x(i), ground + 18, Lettering.Anchor.MIDDLE);
        }
        Lettering.draw(
                g,
                words.get("budget.rail"),
                style.text(size),
                soft,
                bars.area().getMinX(),
                ground + 46,
                Lettering.Anchor.START);
        boolean inLine = widest(bars, this::whole) <= bars.columnWidth() - 4;
        int step = inLine ? 1 : bars.step(widest(bars, (k, n) -> n));
        for (int i = bars.months() - 1; i >= 0; i -= step) {
            if (bars.figure(BudgetChart.ROWS, i) > 0) {
                month(g, bars, i, inLine);
            }
        }
    }

    private void month(Graphics2D g, BudgetPlot bars, int month, boolean inLine) {
        String k = written(bars, BudgetChart.COSTED, month);
        String n = written(bars, BudgetChart.ROWS, month);
        boolean none = bars.figure(BudgetChart.COSTED, month) == 0;
        Font font = none ? style.strong(size) : style.text(size);
        Color colour = none ? style.palette().alarm() : style.palette().ink();
        double half = Lettering.width(inLine ? whole(k, n) : n, font) / 2;
        double x = Math.min(bars.area().getMaxX() - half, bars.x(month));
        double y = bars.ground() + 66;
        if (inLine) {
            Lettering.draw(g, whole(k, n), font, colour, x, y, Lettering.Anchor.MIDDLE);
            return;
        }
        // Stacked as a fraction: twelve months of a telephone are narrow.
        Lettering.draw(g, k, font, colour, x, y - 2, Lettering.Anchor.MIDDLE);
        g.setPaint(style.palette().line());
        g.fill(new Rectangle2D.Double(x - 9, y + 1, 18, 1));
        Lettering.draw(g, n, font, colour, x, y + size + 2, Lettering.Anchor.MIDDLE);
    }

    private double widest(BudgetPlot bars, BinaryOperator<String> writing) {
        return IntStream.range(0, bars.months())
                .mapToObj(i -> writing.apply(written(bars, BudgetChart.COSTED, i), written(bars, BudgetChart.ROWS, i)))
                .mapToDouble(text -> Lettering.width(text, style.strong(size)))
                .max()
                .orElse(0);
    }

    private String whole(String k, String n) {
        return words.say("budget.of", Map.of("costed", k, "rows", n));
    }

    private String written(BudgetPlot bars, String series, int month) {
        return style.formats().whole((long) bars.figure(series, month));
    }
}
