/**
 * One thing that was done: a broadcast, a post, a meeting, a poster.
 *
 * <p>Nothing enters but checked values; {@link vn.loa.core.activity.Activity} is immutable and belongs to one line of one file.
 */
@NullMarked
package vn.loa.core.activity;

import org.jspecify.annotations.NullMarked;
