/**
 * The command {@code loa}.
 *
 * <p>Enters: arguments, the environment, a terminal. Leaves: exit codes 0 (done), 3 (done, something went back), 2 (wrong usage,
 * nothing done), 1 (failed, run it again), and sentences of {@code cli_*.properties}. Begin at {@code Loa}; one class a command.
 * Commands that need no database never load Spring or PostgreSQL: only {@code OpenLoa} does, when it is opened.
 */
@NullMarked
package vn.loa.batch.cli;

import org.jspecify.annotations.NullMarked;
