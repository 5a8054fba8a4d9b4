/**
 * Statistics with honest limits; plain functions of numbers, each with its source, the same bits on every machine.
 */
@NullMarked
package vn.loa.core.statistics;

import org.jspecify.annotations.NullMarked;
