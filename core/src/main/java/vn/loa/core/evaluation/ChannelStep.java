package vn.loa.core.evaluation;

import java.time.LocalDate;

/**
 * Activities on one channel in one step of T.
 *
 * @param step code of the month, {@code 2026-01}, or of the ISO week, {@code 2026-W01}
 * @param from first day of the step in T; of a week its Monday
 * @param to last day of the step in T; of a week its Sunday
 * @param channel code
 * @param activities of a month: those whose first day lies in the step; of a week: those that took place on at least one of its days up
 *     to the as-of date
 */
public record ChannelStep(String step, LocalDate from, LocalDate to, String channel, int activities) {}
