package vn.loa.walls.planted.core.text;

/** Something to import. */
public final class ATextType {}
