package vn.loa.core.indicator;

import vn.loa.core.plan.Source;

/**
 * A target as it stands for one span.
 *
 * @param value scaled to the whole months of the span, where the target is per month, quarter or year
 * @param judging whether a verdict may be given: not where the span is not made of whole months and the target is scaled
 */
public record Goal(double value, Source source, boolean judging) {}
