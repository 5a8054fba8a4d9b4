/**
 * What one unit says about one period, and which of its words count.
 *
 * <p>Enters: submissions in the order of their admission. Leaves: {@link vn.loa.core.submission.Receipt receipts} (the ledger)
 * and what is effective as of an instant. Begin at {@code Admission}.
 */
@NullMarked
package vn.loa.core.submission;

import org.jspecify.annotations.NullMarked;
