/**
 * Letters: folding for comparison, and the sentences that people read.
 *
 * <p>Enters: text of any origin. Leaves: keys to compare by ({@link vn.loa.core.text.MatchKey}) and sentences out of resource
 * files ({@link vn.loa.core.text.Words}). Everything here is immutable and thread-safe.
 */
@NullMarked
package vn.loa.core.text;

import org.jspecify.annotations.NullMarked;
