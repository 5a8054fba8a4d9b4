/**
 * The job that computes: ledger, effective rows and outcomes of the archive, as of a day, become one kept evaluation.
 *
 * <p>Begin at {@code EvaluateJob}. All arithmetic is core's, all SQL the store's.
 */
@NullMarked
package vn.loa.batch.evaluate;

import org.jspecify.annotations.NullMarked;
