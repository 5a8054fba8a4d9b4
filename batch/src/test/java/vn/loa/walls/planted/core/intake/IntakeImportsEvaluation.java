package vn.loa.walls.planted.core.intake;

import vn.loa.walls.planted.core.evaluation.AEvaluationType;

/** A planted violation: must be found. */
public record IntakeImportsEvaluation(AEvaluationType planted) {}
