/**
 * What came of it: figures that other bodies hold, surveys, and the difficulties that people brought up (formats.md §1.2, §1.3).
 *
 * <p>Enters: rows of files as they were read, with the instants of their files. Leaves: the rows that are valid as of an instant, which
 * of several that say the same thing counts being decided here and nowhere else. Begin at {@link vn.loa.core.outcome.Outcomes}.
 */
@NullMarked
package vn.loa.core.outcome;

import org.jspecify.annotations.NullMarked;
