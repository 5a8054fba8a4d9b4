/**
 * The plan as data: what is to be told, to whom, through which channels, by which units, by when.
 *
 * <p>Enters: a plan file (YAML, see {@code PlanReader}) or a shipped plan's name. Leaves: an immutable
 * {@link vn.loa.core.plan.Plan}, or every mistake of the file with its line. Begin at {@link vn.loa.core.plan.Plan}.
 */
@NullMarked
package vn.loa.core.plan;

import org.jspecify.annotations.NullMarked;
