package vn.loa.walls.planted.batch.ingest;

import vn.loa.walls.planted.batch.evaluate.AEvaluateType;

/** A planted violation: must be found. */
public record IngestImportsEvaluate(AEvaluateType planted) {}
