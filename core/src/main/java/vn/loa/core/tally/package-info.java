/**
 * Sums that add up: the same formula for a list in memory and for a country in a database.
 *
 * <p>Enters: activities. Leaves: {@code Tally} of integers by half-month, channel, topics and audiences.
 */
@NullMarked
package vn.loa.core.tally;

import org.jspecify.annotations.NullMarked;
