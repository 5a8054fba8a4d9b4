package vn.loa.core.indicator;

import vn.loa.core.plan.Unit;
import vn.loa.core.tally.Slice;

/**
 * A unit that reports, as a part of a scope.
 *
 * @param heard whether an effective submission of it overlaps the scope's days
 * @param activities its own, of all of T, and the other days of T's weeks
 */
public record Member(Unit unit, boolean heard, Slice activities) {}
