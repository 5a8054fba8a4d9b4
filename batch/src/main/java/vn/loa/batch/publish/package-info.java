/**
 * The job that shows: a kept evaluation becomes a page, pictures, tables and a manifest of what they were made from.
 *
 * <p>Begin at {@code PublishJob}. Drawing and wording are the charts module's.
 */
@NullMarked
package vn.loa.batch.publish;

import org.jspecify.annotations.NullMarked;
