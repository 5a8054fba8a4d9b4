package vn.loa.core.evaluation;

/** (unit, period) pairs of the whole span: how many have a report, of how many, due or not. */
public record Pending(int received, int expected) {}
