package vn.loa.walls.planted.charts.style;

/** Something to import. */
public final class AStyleType {}
