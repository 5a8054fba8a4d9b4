package vn.loa.batch.ingest;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.loa.batch.store.KeptFile;

/**
 * A file of the inbox.
 *
 * @param name as it lies there
 * @param shownName with personal data masked
 * @param sha256 of its bytes when the inbox was listed
 * @param received as {@code _received.csv} says, else its modification time, not before the last run; not later than the run's start
 */
record InboxFile(Path path, String name, String shownName, String sha256, long size, Instant received) {
    /**
     * A file that is to be read.
     *
     * @param before as it was read last, where it is to be read again; else null
     */
    record Unread(InboxFile file, @Nullable KeptFile before) {}
}
