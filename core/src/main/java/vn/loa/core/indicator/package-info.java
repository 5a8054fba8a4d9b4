/**
 * Name to formula. Enters: a {@link vn.loa.core.indicator.Basis}, tallies, due reports and outcomes of one scope. Leaves: values, measured or with
 * the reason why not. Reasons are looked for in this order: what the plan lacks (not configured), {@code no_report},
 * {@code no_week} or {@code no_activity}, {@code no_value}. A value that is not measured has no figure at all, n included.
 *
 * <p>Begin at {@link vn.loa.core.indicator.Indicators}, the table; one class of formulas per requirement of the plan. Arithmetic only,
 * no wording.
 */
@NullMarked
package vn.loa.core.indicator;

import org.jspecify.annotations.NullMarked;
