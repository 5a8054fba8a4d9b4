package vn.loa.walls.planted.charts.chart;

import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;

/** A planted violation: must be found. */
public final class SetsThePainter {
    void style() {
        BarRenderer.setDefaultBarPainter(new StandardBarPainter());
    }
}
