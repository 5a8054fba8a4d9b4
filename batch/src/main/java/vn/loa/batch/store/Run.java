package vn.loa.batch.store;

import java.time.Instant;

/** A run that has begun; nothing is received or admitted later than its start. */
public record Run(long id, Instant started) {}
