package vn.loa.walls.planted.core.activity;

/** Something to import. */
public final class AActivityType {}
