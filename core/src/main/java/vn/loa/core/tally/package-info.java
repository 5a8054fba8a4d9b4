/**
 * Sums that add up: the same formula for a list in memory and for a country in a database.
 *
 * <p>Enters: activities, in any order. Leaves: {@link vn.loa.core.tally.Tallies} of whole numbers by half-month, unit, channel, topics
 * and audiences, and their {@link vn.loa.core.tally.Slice} for one scope. One more sum is one more line in
 * {@link vn.loa.core.tally.Sum}. Begin at {@link vn.loa.core.tally.Tallies}.
 */
@NullMarked
package vn.loa.core.tally;

import org.jspecify.annotations.NullMarked;
