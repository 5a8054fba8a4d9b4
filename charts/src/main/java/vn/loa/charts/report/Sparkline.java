package vn.loa.charts.report;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Value;

/**
 * An indicator's months as a line from 0 to the largest (a share: to 1), in a box of 96 × 24; a month without a figure is a gap. The
 * table of months holds its figures.
 *
 * @param x of the last month that has a figure
 */
record Sparkline(String path, String x, String y) {
    private static final double WIDTH = 96;
    private static final double HEIGHT = 24;
    /** Room for the point at the end and for the line's own width. */
    private static final double EDGE = 4;

    /** Null where the value is not the ward's, the table of months has no such column, or fewer than two months have a figure. */
    static @Nullable Sparkline of(Value value, Evaluation evaluation) {
        if (value.scope().type() != Scope.Type.WARD || !ScopeTable.OF_MONTHS.contains(value.indicator())) {
            return null;
        }
        List<@Nullable Double> months = Months.of(evaluation).stream()
                .map(month -> evaluation
                        .value(value.indicator(), new Scope(Scope.Type.MONTH, month))
                        .map(Value::value)
                        .orElse(null))
                .toList();
        return of(months, value.unit().equals("share"));
    }

    private static @Nullable Sparkline of(List<@Nullable Double> months, boolean share) {
        double top = share ? 1 : 0;
        int there = 0;
        for (Double month : months) {
            if (month != null) {
                top = Math.max(top, month);
                there++;
            }
        }
        if (there < 2) {
            return null;
        }
        StringBuilder path = new StringBuilder();
        String x = "";
        String y = "";
        boolean down = false;
        for (int i = 0; i < months.size(); i++) {
            Double month = months.get(i);
            if (month == null) {
                down = false;
                continue;
            }
            x = at(EDGE + i * (WIDTH - 2 * EDGE) / (months.size() - 1));
            y = at(HEIGHT - EDGE - (top == 0 ? 0 : month / top) * (HEIGHT - 2 * EDGE));
            // A month alone between gaps is a dot: a line of no length with round ends.
            path.append(down ? "L" : "M").append(x).append(' ').append(y).append(down ? "" : "h0");
            down = true;
        }
        return new Sparkline(path.toString(), x, y);
    }

    private static String at(double pixels) {
        return String.format(Locale.ROOT, "%.1f", pixels);
    }
}
