package vn.loa.walls.planted.batch.store;

import vn.loa.walls.planted.batch.ingest.AIngestType;

/** A planted violation: must be found. */
public record StoreImportsIngest(AIngestType planted) {}
