package vn.loa.walls.planted.core.indicator;

/** A planted violation: must be found. */
public interface Lonely {}
