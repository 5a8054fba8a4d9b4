package vn.loa.walls.planted.core.tally;

/** Something to import. */
public final class ATallyType {}
