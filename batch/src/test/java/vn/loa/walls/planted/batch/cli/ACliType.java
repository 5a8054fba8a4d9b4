package vn.loa.walls.planted.batch.cli;

/** Something to import. */
public final class ACliType {}
