package vn.loa.batch.store;

import java.time.Instant;

/**
 * A line of the ledger: one admitted file of series or difficulties.
 *
 * @param order place in the order of admission, which it shares with submissions
 * @param file its name, personal data masked
 * @param received which of several rows is the newest
 * @param admitted decides as-of
 * @param returned rows returned by loading and by admission
 */
public record OutcomeReceipt(long order, String file, Instant received, Instant admitted, int returned) {}
