package vn.loa.batch.ingest;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file of the inbox that is to be read.
 *
 * @param name as it lies there
 * @param shownName with personal data masked
 * @param sha256 of its bytes when the inbox was listed
 * @param received as {@code _received.csv} says, else its modification time; not later than the run's start
 */
record InboxFile(Path path, String name, String shownName, String sha256, long size, Instant received) {}
