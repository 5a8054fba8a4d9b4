package vn.loa.walls.planted.core.outcome;

import vn.loa.walls.planted.core.submission.ASubmissionType;

/** A planted violation: must be found. */
public record OutcomeImportsSubmission(ASubmissionType planted) {}
