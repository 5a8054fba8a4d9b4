package vn.loa.batch.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Files that one plan's units have sent. */
public final class Files {
    Files() {}

    /**
     * The file as it was first read; empty where it has yet to be. A digest read without the help of a file name is known under any
     * name; one whose unit only the name tells is known when this name tells the same unit.
     */
    public Optional<KeptFile> known(String sha256, String fileName) {
        throw new IllegalStateException("not written yet");
    }

    /** Every one of the files with these digests, with first counts and present states; by name in code point order. */
    public List<KeptFile> withDigests(Collection<String> sha256) {
        throw new IllegalStateException("not written yet");
    }

    /** Files that had been admitted by the end of the day in the ward's zone: the inputs of an evaluation, by name and digest. */
    public List<KeptFile> admittedBy(java.time.LocalDate asOf) {
        throw new IllegalStateException("not written yet");
    }

    /** Begins to load one file, in one transaction on one connection; {@code received} is held to the run's start. */
    public Loading load(Run run, Instant received) {
        throw new IllegalStateException("not written yet");
    }
}
