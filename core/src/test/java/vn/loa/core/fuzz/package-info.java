/**
 * Hostile files: any bytes end in a verdict, within limits of memory. Begin at {@code IntakeFuzz}; what runs with every build is
 * {@code IntakeCorpusTest} and {@code HeapTest}, what runs for minutes or hours, outside of
 * builds, is {@code SlowHeap} and {@code IntakeFuzzing}.
 */
package vn.loa.core.fuzz;
