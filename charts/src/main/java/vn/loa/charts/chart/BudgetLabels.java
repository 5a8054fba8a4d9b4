package vn.loa.charts.chart;

import java.util.List;
import vn.loa.charts.style.HouseStyle;

/**
 * The words in the drawing of a budget.
 *
 * @param line of the budget; empty: the plan names none
 * @param used the share that is used; empty where not measured
 */
record BudgetLabels(List<String> months, String line, String used) {
    private static final long MILLION = 1_000_000;
    private static final long TENTH = MILLION / 10;

    static boolean inMillions(double vnd) {
        return vnd >= MILLION;
    }

    /** With one digit behind the mark, rounded while it is still a whole number: a half đồng of binary would round it down. */
    static String millions(double vnd, HouseStyle style) {
        return style.formats().decimal(Math.floorDiv((long) vnd + TENTH / 2, TENTH) / 10.0, 1);
    }
}
