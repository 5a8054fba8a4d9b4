package vn.loa.walls.planted.core.indicator;

/** The one implementation. */
public final class OnlyOne implements Lonely {}
