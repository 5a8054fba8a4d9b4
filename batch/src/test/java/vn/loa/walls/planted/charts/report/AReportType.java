package vn.loa.walls.planted.charts.report;

/** Something to import. */
public final class AReportType {}
