package vn.loa.walls.planted.core.intake;

/** Something to import. */
public final class AIntakeType {}
