package vn.loa.walls.planted.batch.publish;

import vn.loa.walls.planted.batch.ingest.AIngestType;

/** A planted violation: must be found. */
public record PublishImportsIngest(AIngestType planted) {}
