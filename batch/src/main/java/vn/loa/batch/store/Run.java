package vn.loa.batch.store;

import java.time.Instant;

/** A run that has begun; nothing is received or admitted later than its start. */
public record Run(long id, Instant started) {
    /** When the run admits what is decided now: at its start, but not before what the floor says (formats.md §2.2). */
    Instant now(Instant floor) {
        return started.isBefore(floor) ? floor : started;
    }
}
