package vn.loa.walls.planted.batch.evaluate;

/** Something to import. */
public final class AEvaluateType {}
