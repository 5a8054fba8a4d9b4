package vn.loa.walls.planted.core.plan;

import vn.loa.walls.planted.charts.style.AStyleType;

/** A planted violation: must be found. */
public record CoreImportsCharts(AStyleType planted) {}
