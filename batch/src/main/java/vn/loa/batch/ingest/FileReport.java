package vn.loa.batch.ingest;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.loa.batch.store.KeptFile;

/**
 * What became of one file of the inbox.
 *
 * @param name as it lies there, personal data masked
 * @param kept the file in the store, with what admission added; null where it was ignored or could not be opened
 * @param unreadable whether the disk did not give it (no permission, gone meanwhile)
 */
public record FileReport(
        String name, Status status, @Nullable KeptFile kept, boolean unreadable) {
    /** What this run did with it. */
    public enum Status {
        NEW,
        KNOWN,
        REREAD,
        REFUSED,
        IGNORED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
