/**
 * Where the ward's archive lives: the embedded PostgreSQL of a data directory, or any server by its JDBC URL.
 *
 * <p>Enters: a directory or a URL, and the environment's password. Leaves: a {@link vn.loa.batch.database.Database} with a small
 * pool of connections, or a {@link vn.loa.batch.database.WrongDatabase} that says in one sentence what to do. No SQL of ours is
 * here; that is the store's. Begin at {@code Database}.
 */
@NullMarked
package vn.loa.batch.database;

import org.jspecify.annotations.NullMarked;
