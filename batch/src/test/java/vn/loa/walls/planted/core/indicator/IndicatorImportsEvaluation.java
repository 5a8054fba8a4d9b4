package vn.loa.walls.planted.core.indicator;

import vn.loa.walls.planted.core.evaluation.AEvaluationType;

/** A planted violation: must be found. */
public record IndicatorImportsEvaluation(AEvaluationType planted) {}
