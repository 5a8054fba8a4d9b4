package vn.loa.walls.planted.charts.style;

import vn.loa.walls.planted.charts.chart.AChartType;

/** A planted violation: must be found. */
public record StyleImportsChart(AChartType planted) {}
