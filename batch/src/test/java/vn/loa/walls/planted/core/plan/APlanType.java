package vn.loa.walls.planted.core.plan;

/** Something to import. */
public final class APlanType {}
