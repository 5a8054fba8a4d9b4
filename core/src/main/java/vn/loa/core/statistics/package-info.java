/**
 * Statistics with honest limits; plain functions of numbers, each with its source.
 */
@NullMarked
package vn.loa.core.statistics;

import org.jspecify.annotations.NullMarked;
