package vn.loa.walls.planted.core.tally;

/** A planted violation: must be found. */
public final class ReadsTheMillis {
    long now() {
        return System.currentTimeMillis();
    }
}
