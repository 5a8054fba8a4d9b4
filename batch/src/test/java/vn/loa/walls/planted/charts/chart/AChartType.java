package vn.loa.walls.planted.charts.chart;

/** Something to import. */
public final class AChartType {}
