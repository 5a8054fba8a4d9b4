package vn.loa.charts.chart;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYDataset;

/** Where the parts of a budget's drawing lie, in pixels. */
record BudgetPlot(Rectangle2D area, XYPlot plot, ValueAxis across, ValueAxis up, XYDataset data) {
    private static final double WIDEST = 52;

    int months() {
        return data.getItemCount(data.indexOf(BudgetChart.RUNNING));
    }

    double figure(String series, int month) {
        return data.getYValue(data.indexOf(series), month);
    }

    /** Middle of a month's bar. */
    double x(int month) {
        return across.valueToJava2D(month, area, plot.getDomainAxisEdge());
    }

    double y(double vnd) {
        return up.valueToJava2D(vnd, area, plot.getRangeAxisEdge());
    }

    /** Top of a month's bar. */
    double top(int month) {
        return y(figure(BudgetChart.RUNNING, month));
    }

    double ground() {
        return y(0);
    }

    boolean hasBudget() {
        return !Double.isNaN(figure(BudgetChart.BUDGET, 0));
    }

    /** Of the budget; above everything where there is none. */
    double line() {
        return hasBudget() ? y(figure(BudgetChart.BUDGET, 0)) : area.getMinY();
    }

    double columnWidth() {
        return area.getWidth() / months();
    }

    double barWidth() {
        return Math.min(WIDEST, columnWidth() * 0.7);
    }

    /** Every how many months there is room for words of a width; counted back from the last. */
    int step(double width) {
        return (int) Math.max(1, Math.ceil((width + 4) / columnWidth()));
    }
}
