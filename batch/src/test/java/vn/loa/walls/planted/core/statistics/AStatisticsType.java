package vn.loa.walls.planted.core.statistics;

/** Something to import. */
public final class AStatisticsType {}
