package vn.loa.walls.planted.core.indicator;

/** Something to import. */
public final class AIndicatorType {}
