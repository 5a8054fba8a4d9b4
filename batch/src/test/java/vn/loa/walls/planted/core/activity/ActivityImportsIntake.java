package vn.loa.walls.planted.core.activity;

import vn.loa.walls.planted.core.intake.AIntakeType;

/** A planted violation: must be found. */
public record ActivityImportsIntake(AIntakeType planted) {}
