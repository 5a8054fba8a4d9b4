package vn.loa.walls.planted.charts.chart;

import vn.loa.walls.planted.charts.report.AReportType;

/** A planted violation: must be found. */
public record ChartImportsReport(AReportType planted) {}
