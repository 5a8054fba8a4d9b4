package vn.loa.walls.planted.charts.report;

import vn.loa.walls.planted.batch.ingest.AIngestType;

/** A planted violation: must be found. */
public record ChartsImportBatch(AIngestType planted) {}
