package vn.loa.walls.planted.core.submission;

import vn.loa.walls.planted.core.tally.ATallyType;

/** A planted violation: must be found. */
public record SubmissionImportsTally(ATallyType planted) {}
