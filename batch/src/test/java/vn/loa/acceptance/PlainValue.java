package vn.loa.acceptance;

import vn.loa.core.plan.Target;

/**
 * A figure in its place.
 *
 * @param goal the target that judges it; null: none
 * @param target its value, scaled; null: none
 * @param verdict {@code met}, {@code missed} or null
 */
record PlainValue(
        String indicator,
        String scopeType,
        String scopeId,
        PlainFigure figure,
        String unit,
        Target goal,
        Double target,
        String verdict) {
    String key() {
        return indicator + " " + scopeType + " " + scopeId;
    }
}
