package vn.loa.charts.chart;

import org.jfree.chart.plot.Plot;

/** A drawing without title and source; width and height in pixels. */
public record Drawing(Plot plot, int width, int height) {}
