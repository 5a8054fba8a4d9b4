/** A package that keeps the rule: it must not be blamed. */
@NullMarked
package vn.loa.walls.planted.marked;

import org.jspecify.annotations.NullMarked;
