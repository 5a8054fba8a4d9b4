package vn.loa.walls.planted.batch.ingest;

import org.postgresql.copy.CopyManager;

/** A planted violation: must be found. */
public record JobCopiesRows(CopyManager planted) {}
