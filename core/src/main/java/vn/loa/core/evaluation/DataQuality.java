package vn.loa.core.evaluation;

/** What the ledger says about the figures' basis, over submissions whose period overlaps the span. */
public record DataQuality(int submissions, int acceptedRows, int returnedRows, int heldSubmissions, int supplements) {}
