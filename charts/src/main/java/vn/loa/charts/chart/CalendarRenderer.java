package vn.loa.charts.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYZDataset;
import vn.loa.charts.style.HouseStyle;
import vn.loa.core.evaluation.UnitWeek.State;
import vn.loa.core.text.Words;

/** Names, months and shares first, then the cells of each state together. */
final class CalendarRenderer extends AbstractXYItemRenderer {
    private static final long serialVersionUID = 1L;
    private static final double HEADING = 11;
    private static final int THURSDAY = 3;

    private final transient CalendarLayout layout;
    private final transient List<String> shares;
    private final transient Words words;
    private final transient HouseStyle style;

    /** @param shares of weeks with activity, as k/n, a unit each */
    CalendarRenderer(CalendarLayout layout, List<String> shares, Words words, HouseStyle style) {
        this.layout = layout;
        this.shares = shares;
        this.words = words;
        this.style = style;
    }

    @Override
    public XYItemRendererState initialise(
            Graphics2D g, Rectangle2D area, XYPlot plot, XYDataset data, PlotRenderingInfo info) {
        CalendarCells cells = new CalendarCells(g, area, layout, words, style, info);
        layout.key().entries().forEach(cells::entry);
        headings(g, area);
        names(g, area);
        return cells;
    }

    @Override
    public void drawItem(
            Graphics2D g,
            XYItemRendererState state,
            Rectangle2D area,
            PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis across,
            ValueAxis down,
            XYDataset data,
            int series,
            int item,
            CrosshairState crosshair,
            int pass) {
        ((CalendarCells) state)
                .add(
                        State.values()[series],
                        (int) data.getXValue(series, item),
                        (int) data.getYValue(series, item),
                        (int) ((XYZDataset) data).getZValue(series, item));
    }

    private void headings(Graphics2D g, Rectangle2D area) {
        double y = area.getMinY() + layout.top() - 8;
        Font font = style.text(HEADING);
        Color soft = style.palette().soft();
        if (layout.dated()) {
            for (int i = 0; i < layout.mondays().size(); i++) {
                double x = area.getMinX() + layout.x(i) + layout.column() / 2.0;
                String monday = style.formats().dayAndMonth(layout.mondays().get(i));
                Lettering.draw(g, monday, font, soft, x, y, Lettering.Anchor.MIDDLE);
            }
        } else {
            months(g, area, y);
        }
        if (layout.head() == 0) {
            double x = area.getMinX() + layout.end();
            List<String> lines = Lines.balanced(words.get("calendar.share.short"), font, 80, 2);
            for (int i = 0; i < lines.size(); i++) {
                double line = y - (lines.size() - 1 - i) * HEADING * 1.25;
                Lettering.draw(g, lines.get(i), font, soft, x, line, Lettering.Anchor.END);
            }
        }
    }

    /** A month above its first week, with the year above the first and each January; none where it would touch the next. */
    private void months(Graphics2D g, Rectangle2D area, double y) {
        Font font = style.text(HEADING);
        List<Integer> starts = starts();
        for (int i = 0; i < starts.size(); i++) {
            YearMonth month = month(starts.get(i));
            double end = layout.x(
                    i + 1 < starts.size() ? starts.get(i + 1) : layout.mondays().size());
            Map<String, Integer> parts =
                    Map.of("month", month.getMonthValue(), "year", month.getYear(), "yy", month.getYear() % 100);
            String text = words.say("calendar.month", parts);
            if (i == 0 || month.getMonthValue() == 1) {
                String longer = words.say("month.short", parts);
                text = Lettering.width(longer, font) + 4 > end - layout.x(starts.get(i)) ? text : longer;
            }
            if (Lettering.width(text, font) <= end - layout.x(starts.get(i))) {
                double x = area.getMinX() + layout.x(starts.get(i));
                Lettering.draw(g, text, font, style.palette().soft(), x, y, Lettering.Anchor.START);
            }
        }
    }

    private List<Integer> starts() {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < layout.mondays().size(); i++) {
            if (i == 0 || !month(i).equals(month(i - 1))) {
                starts.add(i);
            }
        }
        return starts;
    }

    /** A week is of the month of its Thursday. */
    private YearMonth month(int week) {
        LocalDate monday = layout.mondays().get(week);
        return YearMonth.from(monday.plusDays(THURSDAY));
    }

    private void names(Graphics2D g, Rectangle2D area) {
        for (int unit = 0; unit < layout.names().size(); unit++) {
            List<String> lines = layout.names().get(unit);
            for (int line = 0; line < lines.size(); line++) {
                Lettering.draw(
                        g,
                        lines.get(line),
                        layout.font(),
                        style.palette().ink(),
                        area.getMinX(),
                        area.getMinY() + layout.nameLine(unit, line),
                        Lettering.Anchor.START);
            }
            Lettering.draw(
                    g,
                    shares.get(unit),
                    layout.font(),
                    style.palette().soft(),
                    area.getMinX() + layout.end(),
                    area.getMinY() + layout.nameLine(unit, lines.size() - 1),
                    Lettering.Anchor.END);
        }
    }
}
