package vn.loa.core.plan;

/**
 * Something read, and where.
 *
 * @param line from 1; 0 where it is inherited
 */
record Placed<T>(T value, int line) {}
