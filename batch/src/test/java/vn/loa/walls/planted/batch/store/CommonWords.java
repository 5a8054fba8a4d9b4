package vn.loa.walls.planted.batch.store;

/** A planted violation: must be found. */
public final class CommonWords {}
