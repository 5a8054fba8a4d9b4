/**
 * A plan, a span and an as-of date become one {@code Evaluation}.
 *
 * <p>Begin at {@code Evaluator}.
 */
@NullMarked
package vn.loa.core.evaluation;

import org.jspecify.annotations.NullMarked;
