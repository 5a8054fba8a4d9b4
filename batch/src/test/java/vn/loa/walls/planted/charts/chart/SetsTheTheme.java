package vn.loa.walls.planted.charts.chart;

import org.jfree.chart.ChartFactory;
import org.jfree.chart.StandardChartTheme;

/** A planted violation: must be found. */
public final class SetsTheTheme {
    void style() {
        ChartFactory.setChartTheme(StandardChartTheme.createDarknessTheme());
    }
}
