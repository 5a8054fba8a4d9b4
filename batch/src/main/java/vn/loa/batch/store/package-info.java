/**
 * Plural nouns for what is kept in PostgreSQL; all SQL, nothing else. Everything stands in a schema {@code loa} of its own.
 *
 * <p>Enters: a DataSource, what reading a file finds (a {@code RowSink}). Leaves: the ledger, effective activities as of a date, open
 * slips, evaluations. Begin at {@link vn.loa.batch.store.Store}. Truth is append-only; every read and every ledger write is jOOQ, rows
 * go in by binary COPY. A lost database is jOOQ's {@code DataAccessException}. Thread-safe but for {@code Loading}. Behind a new
 * migration, {@code TablesDriftTest} says how {@code store.tables} is made anew.
 */
@NullMarked
package vn.loa.batch.store;

import org.jspecify.annotations.NullMarked;
