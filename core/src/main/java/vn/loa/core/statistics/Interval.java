package vn.loa.core.statistics;

/** A confidence interval, both ends included. */
public record Interval(double lower, double upper) {}
