package vn.loa.core.intake;

/** "Không phát sinh": the unit says that nothing was done in the period; it counts as a report. */
public record ZeroReport(int line, String unit, String period) {}
