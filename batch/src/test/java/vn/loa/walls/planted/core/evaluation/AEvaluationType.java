package vn.loa.walls.planted.core.evaluation;

/** Something to import. */
public final class AEvaluationType {}
