package vn.loa.walls.planted.core.tally;

import vn.loa.walls.planted.core.indicator.AIndicatorType;

/** A planted violation: must be found. */
public record TallyImportsIndicator(AIndicatorType planted) {}
