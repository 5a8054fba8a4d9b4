package vn.loa.batch;

/** Told how far the work is; called from several threads, so be quick and thread-safe. */
@FunctionalInterface
public interface Progress {
    /** Tells nobody. */
    Progress SILENT = (step, done, total) -> {};

    /**
     * @param step {@code load}, {@code admit}, {@code slips}, {@code evaluate}, {@code publish} or {@code parts}
     * @param done of {@code total}; equal where the step is complete
     * @param total files of {@code load}; else 1
     */
    void at(String step, int done, int total);
}
