package vn.loa.batch.store;

import java.time.Instant;
import java.util.Optional;

/** Runs of one plan: when they began and ended, and that no two of them mix. */
public final class Runs {
    Runs() {}

    /** Takes the plan for one run; empty where another run has it. Released by closing, or with the connection when the process dies. */
    public Optional<RunLock> lock() {
        throw new IllegalStateException("not written yet");
    }

    public Run begin(Instant started) {
        throw new IllegalStateException("not written yet");
    }

    /** The run is complete. The next admission's floor is its end where it read a new file or evaluated (formats.md §2.2). */
    public void end(Run run, Instant ended, boolean readNewFile, boolean evaluated) {
        throw new IllegalStateException("not written yet");
    }
}
