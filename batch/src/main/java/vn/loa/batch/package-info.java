/**
 * The front room: one facade, {@link vn.loa.batch.LoaBatch}, over the three jobs and the store.
 *
 * <p>Enters: a DataSource, a plan, a folder of files. Leaves: an archive in the schema {@code loa}, slips, evaluations, pages. A
 * Spring Boot application gets the facade as its one new bean; the command uses the same without any application context.
 */
@NullMarked
package vn.loa.batch;

import org.jspecify.annotations.NullMarked;
