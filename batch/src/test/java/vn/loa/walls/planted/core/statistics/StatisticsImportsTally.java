package vn.loa.walls.planted.core.statistics;

import vn.loa.walls.planted.core.tally.ATallyType;

/** A planted violation: must be found. */
public record StatisticsImportsTally(ATallyType planted) {}
