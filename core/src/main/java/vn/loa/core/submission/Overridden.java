package vn.loa.core.submission;

/** Address of a row whose place a supplement's row has taken (same id, date and folded title). */
public record Overridden(String submission, int line) {}
