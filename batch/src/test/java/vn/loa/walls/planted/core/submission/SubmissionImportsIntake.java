package vn.loa.walls.planted.core.submission;

import vn.loa.walls.planted.core.intake.AIntakeType;

/** A planted violation: must be found. */
public record SubmissionImportsIntake(AIntakeType planted) {}
