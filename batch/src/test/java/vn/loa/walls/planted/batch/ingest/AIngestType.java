package vn.loa.walls.planted.batch.ingest;

/** Something to import. */
public final class AIngestType {}
