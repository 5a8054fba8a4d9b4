package vn.loa.charts.chart;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jfree.data.xy.XYZDataset;
import vn.loa.charts.style.HouseStyle;
import vn.loa.core.evaluation.DifficultyCount.State;
import vn.loa.core.text.Words;

/**
 * How wide bars are and where their words stand: in a part where there is room, else behind its bar; where that leaves the bars too
 * little, below them.
 */
final class DifficultyBars {
    private static final double INSIDE = 9;
    private static final double NUMBER_INSIDE = 5;
    private static final double BEHIND = 8;
    /** A bar of one or two must not fill the page. */
    private static final double WIDEST_UNIT = 110;
    /** Of their width without words behind them the bars keep so much at least. */
    private static final double LEAST = 0.45;

    private final HouseStyle style;
    private final Words words;
    private final boolean rule;
    private final Room room;
    private final Font font;

    DifficultyBars(HouseStyle style, Words words, boolean rule, Room room) {
        this.style = style;
        this.words = words;
        this.rule = rule;
        this.room = room;
        this.font = style.text(room == Room.WIDE ? 12 : 11);
    }

    /**
     * How the bars are drawn.
     *
     * @param unit width of one difficulty, in pixels
     * @param below lines of words below each bar; 0: they stand behind it
     */
    record Scale(double unit, int below) {}

    Drawing drawing(List<String> names, XYZDataset data) {
        Grid grid = grid(names, 34);
        Scale scale = scale(data, grid.cellWidth());
        Grid taller = scale.below() == 0 ? grid : grid(names, 34 + scale.below() * line());
        return taller.drawing(data, new DifficultyRenderer(style, words, this, scale, taller.head()), style);
    }

    /** Without the room above, for there is no name of the one column. */
    private Grid grid(List<String> names, double cell) {
        Grid grid = Grid.of(names, List.of(""), style, room, 0.36, cell);
        return new Grid(grid.rows(), grid.columns(), grid.room(), grid.left(), grid.head(), 0, grid.width(), (int)
                Math.ceil(grid.height() - grid.top()));
    }

    Font font() {
        return font;
    }

    double line() {
        return font.getSize2D() * 1.3;
    }

    private Scale scale(XYZDataset data, double width) {
        double most = 1;
        for (int row = 0; row < data.getItemCount(0); row++) {
            most = Math.max(most, total(data, row));
        }
        double widest = Math.min(WIDEST_UNIT, (width - 2 * BEHIND) / most);
        for (double unit = widest; unit >= widest * LEAST; unit -= widest / 50) {
            if (fits(data, unit, width - BEHIND)) {
                return new Scale(unit, 0);
            }
        }
        int below = 1;
        for (int row = 0; row < data.getItemCount(0); row++) {
            below = Math.max(below, below(data, row, widest, width).size());
        }
        return new Scale(widest, below);
    }

    private boolean fits(XYZDataset data, double unit, double width) {
        for (int row = 0; row < data.getItemCount(0); row++) {
            String behind = outside(data, row, unit);
            double words = behind.isEmpty() ? 0 : BEHIND + Lettering.width(behind, font);
            if (total(data, row) * unit + words > width) {
                return false;
            }
        }
        return true;
    }

    static double total(XYZDataset data, int row) {
        double total = 0;
        for (int series = 0; series < data.getSeriesCount(); series++) {
            total += data.getZValue(series, row);
        }
        return total;
    }

    /** The words of the parts that have no room for them. */
    String outside(XYZDataset data, int row, double unit) {
        List<String> outside = new ArrayList<>();
        for (int series = 0; series < data.getSeriesCount(); series++) {
            int n = (int) data.getZValue(series, row);
            State state = State.values()[series];
            if (n > 0 && !hasWords(state, n, unit)) {
                outside.add(said(state, n));
            }
        }
        return String.join(" · ", outside);
    }

    List<String> below(XYZDataset data, int row, double unit, double width) {
        return Lines.wrap(outside(data, row, unit), font, width, 3);
    }

    boolean hasWords(State state, int n, double unit) {
        return Lettering.width(said(state, n), font) + INSIDE <= n * unit;
    }

    boolean hasNumber(int n, double unit) {
        return Lettering.width(style.formats().whole(n), font) + NUMBER_INSIDE <= n * unit;
    }

    /** {@code 3 đúng hạn}. */
    String said(State state, int n) {
        String key = "difficulties.part." + state.code() + (state == State.OPEN && !rule ? ".no_rule" : "");
        return words.say(key, Map.of("n", style.formats().whole(n)));
    }
}
