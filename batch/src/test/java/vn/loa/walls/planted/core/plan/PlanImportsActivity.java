package vn.loa.walls.planted.core.plan;

import vn.loa.walls.planted.core.activity.AActivityType;

/** A planted violation: must be found. */
public record PlanImportsActivity(AActivityType planted) {}
