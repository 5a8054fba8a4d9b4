package vn.loa.walls.planted.core.submission;

/** Something to import. */
public final class ASubmissionType {}
