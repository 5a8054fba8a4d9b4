package vn.loa.walls.planted.charts.report;

import org.springframework.core.env.Environment;

/** A planted violation: must be found. */
public record ChartsImportSpring(Environment planted) {}
