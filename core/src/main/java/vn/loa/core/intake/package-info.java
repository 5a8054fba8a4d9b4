/**
 * Reading what units send: believed by nobody until checked, and nothing lost silently.
 *
 * <p>Enters: a {@code CsvFile} (a source that can be opened again). Leaves: for every record an accepted
 * activity, a zero report, a returned row with its problems, or a left-out row. Begin at {@code Intake}.
 */
@NullMarked
package vn.loa.core.intake;

import org.jspecify.annotations.NullMarked;
