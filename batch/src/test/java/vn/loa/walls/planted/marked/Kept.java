package vn.loa.walls.planted.marked;

/** Keeps every rule. */
final class Kept {}
