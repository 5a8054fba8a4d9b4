/**
 * The job that reads: unread files of a folder become submissions of the archive; what has to be mended goes back as slips.
 *
 * <p>Enters: a folder, its {@code _received.csv}. Leaves: rows and ledger in the store, {@code returns/} and {@code last-run.json} in
 * the output folder, an {@link vn.loa.batch.ingest.IngestReport}. Begin at {@code IngestJob}: load (in partitions, any order), admit
 * (one after the other), slips. The ledger is the restart: what it knows is not read again.
 */
@NullMarked
package vn.loa.batch.ingest;

import org.jspecify.annotations.NullMarked;
