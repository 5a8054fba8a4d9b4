package vn.loa.walls.planted.batch.ingest;

import org.jooq.DSLContext;

/** A planted violation: must be found. */
public record JobRunsJooq(DSLContext planted) {}
