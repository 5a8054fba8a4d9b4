package vn.loa.core.submission;

/**
 * How a slip stands for one unit and period when a correction comes.
 *
 * @param full whether its file was a full report of them, or brought nothing at all: then a correction counts as the report
 * @param replaced whether a later full submission of them has become effective: then the slip is old
 */
public record SlipStanding(boolean full, boolean replaced) {}
