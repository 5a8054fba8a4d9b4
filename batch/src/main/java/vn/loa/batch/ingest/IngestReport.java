package vn.loa.batch.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.loa.batch.ingest.FileReport.Status;
import vn.loa.batch.store.Admissions;
import vn.loa.batch.store.KeptFile;
import vn.loa.core.intake.Reading;
import vn.loa.core.submission.Receipt;

/** What one run did with every file. Filled by the job's threads; read it when the job is done. */
public final class IngestReport {
    private record Identity(String sha256, String nameUnit) {}

    private record Outcome(Status status, Identity identity) {}

    private final Map<String, Outcome> outcomes = new HashMap<>();
    private final Map<Identity, KeptFile> kept = new HashMap<>();
    private final List<String> ignored = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();
    private final List<Integer> badReceipts = new ArrayList<>();
    private final Map<String, String> shownNames = new HashMap<>();
    private final Map<String, Long> durations = new LinkedHashMap<>();
    private Admissions admitted = Admissions.NONE;
    private List<Replaced> replaced = List.of();
    private String step = "";
    private long since;

    synchronized void listed(Inbox inbox) {
        ignored.addAll(inbox.ignored());
        unreadable.addAll(inbox.unreadable());
        badReceipts.addAll(inbox.badReceipts());
    }

    /** {@code untold}: a run that died read the file, and nobody has been told. */
    synchronized void known(InboxFile file, KeptFile before, boolean untold) {
        Status read = read(before.reading() > 1, before.refused() != null);
        put(file, untold ? read : Status.KNOWN, new Identity(before.sha256(), before.nameUnit()));
    }

    /** {@code again}: it had been read before; {@code fresh}: not by this run under another name. */
    synchronized void loaded(InboxFile file, Reading reading, boolean again, boolean fresh) {
        Status read = read(again, reading.refusal() != null);
        put(file, fresh ? read : Status.KNOWN, new Identity(reading.sha256(), reading.nameUnit()));
    }

    private static Status read(boolean again, boolean refused) {
        if (again) {
            return Status.REREAD;
        }
        return refused ? Status.REFUSED : Status.NEW;
    }

    synchronized void unreadable(String shownName) {
        unreadable.add(shownName);
    }

    private void put(InboxFile file, Status status, Identity identity) {
        outcomes.put(file.name(), new Outcome(status, identity));
        shownNames.put(file.name(), file.shownName());
    }

    synchronized List<String> digests() {
        return outcomes.values().stream()
                .map(o -> o.identity().sha256())
                .distinct()
                .toList();
    }

    synchronized void admitted(Admissions admissions) {
        admitted = admissions;
    }

    synchronized void settle(Collection<KeptFile> files) {
        files.forEach(file -> kept.put(new Identity(file.sha256(), file.nameUnit()), file));
    }

    /** Every file of the inbox, by name in code point order. */
    public synchronized List<FileReport> files() {
        List<FileReport> files = new ArrayList<>();
        outcomes.forEach((name, outcome) -> files.add(new FileReport(
                Objects.requireNonNull(shownNames.get(name)),
                outcome.status(),
                Objects.requireNonNull(kept.get(outcome.identity()), name),
                false)));
        ignored.forEach(name -> files.add(new FileReport(name, Status.IGNORED, null, false)));
        unreadable.forEach(name -> files.add(new FileReport(name, Status.IGNORED, null, true)));
        files.sort(Comparator.comparing(f -> f.name().codePoints().toArray(), Arrays::compare));
        return files;
    }

    /** How many files have each status. */
    public Map<Status, Integer> counts() {
        Map<Status, Integer> counts = new TreeMap<>();
        files().forEach(file -> counts.merge(file.status(), 1, Integer::sum));
        return counts;
    }

    /** Submissions that this run admitted, those of an interrupted earlier run included. */
    public synchronized List<Receipt> admitted() {
        return admitted.receipts();
    }

    synchronized void replaced(List<Replaced> reports) {
        replaced = List.copyOf(reports);
    }

    /** Reports of this run that replaced earlier ones, in the order of admission. */
    public synchronized List<Replaced> replaced() {
        return replaced;
    }

    /** Lines of {@code _received.csv} that could not be read; the files' own times count in their place. */
    public synchronized List<Integer> badReceipts() {
        return List.copyOf(badReceipts);
    }

    /** A step begins, and the one before it has ended; an empty name: all have. */
    synchronized void begin(String next) {
        long now = System.nanoTime();
        if (!step.isEmpty()) {
            durations.put(step, (now - since) / 1_000_000);
        }
        step = next;
        since = now;
    }

    /** Milliseconds of each step that is done. */
    public synchronized Map<String, Long> durations() {
        return new LinkedHashMap<>(durations);
    }

    /** Whether anything new came into the archive. */
    public synchronized boolean readNewFile() {
        return !admitted.isEmpty() || outcomes.values().stream().anyMatch(o -> o.status() != Status.KNOWN);
    }

    /** Whether this run returned a row, refused a file, could not open one, or held a submission. */
    public boolean needsAttention() {
        return files().stream().anyMatch(IngestReport::needsAttention)
                || admissions().needsAttention();
    }

    private synchronized Admissions admissions() {
        return admitted;
    }

    private static boolean needsAttention(FileReport file) {
        KeptFile kept = file.kept();
        return file.unreadable()
                || file.status() == Status.REFUSED
                || (file.status() == Status.NEW || file.status() == Status.REREAD)
                        && kept != null
                        && (kept.returned() > 0 || kept.refused() != null);
    }
}
