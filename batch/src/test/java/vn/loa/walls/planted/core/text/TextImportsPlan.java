package vn.loa.walls.planted.core.text;

import vn.loa.walls.planted.core.plan.APlanType;

/** A planted violation: must be found. */
public record TextImportsPlan(APlanType planted) {}
