/**
 * A plan, a span and an as-of date become one {@link vn.loa.core.evaluation.Evaluation}.
 *
 * <p>Enters: a plan, the ledger of submissions and the rows that count. Leaves: values with verdicts, the grid of receipts, the weeks,
 * the matrix of topics and audiences, the quality of the figures. T is the span cut at the as-of date: months and weeks that the cut
 * takes away are not listed; the grid and what is pending look at the whole span. Begin at
 * {@link vn.loa.core.evaluation.Evaluator}; everything here is immutable and thread-safe.
 */
@NullMarked
package vn.loa.core.evaluation;

import org.jspecify.annotations.NullMarked;
