/**
 * Name to formula. Enters: tallies and the ledger. Leaves: values, measured or with the reason why not.
 *
 * <p>Begin at {@code Indicators}. Arithmetic only, no wording.
 */
@NullMarked
package vn.loa.core.indicator;

import org.jspecify.annotations.NullMarked;
