package vn.loa.walls.planted.batch.database;

import org.jooq.DSLContext;

/** A planted violation: must be found. */
public record DatabaseRunsJooq(DSLContext planted) {}
