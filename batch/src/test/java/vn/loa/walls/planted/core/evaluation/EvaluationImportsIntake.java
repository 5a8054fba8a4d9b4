package vn.loa.walls.planted.core.evaluation;

import vn.loa.walls.planted.core.intake.AIntakeType;

/** A planted violation: must be found. */
public record EvaluationImportsIntake(AIntakeType planted) {}
