package vn.loa.batch.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.loa.batch.Progress;
import vn.loa.batch.ingest.InboxFile.Unread;
import vn.loa.batch.store.Archive;
import vn.loa.batch.store.KeptFile;
import vn.loa.batch.store.Loading;
import vn.loa.batch.store.Run;
import vn.loa.core.intake.CsvFile;
import vn.loa.core.intake.Intake;
import vn.loa.core.intake.Limits;
import vn.loa.core.intake.Reading;

/** Streams files into the store, each in a transaction of its own. For several threads. */
final class LoadFiles {
    private final Archive archive;
    private final Run run;
    private final Intake intake;
    private final IngestReport report;
    private final Progress progress;
    private final AtomicInteger done = new AtomicInteger();
    private volatile int total;

    LoadFiles(Archive archive, Run run, Limits limits, IngestReport report, Progress progress) {
        this.archive = archive;
        this.run = run;
        this.intake = new Intake(archive.plan(), limits);
        this.report = report;
        this.progress = progress;
    }

    void expect(int files) {
        total = files;
        progress.at("load", 0, files);
    }

    void load(List<Unread> files) throws IOException {
        for (Unread unread : files) {
            load(unread.file(), unread.before());
            progress.at("load", done.incrementAndGet(), total);
        }
    }

    /** A file that is read again is read as it came: under its first name, by its first receipt. */
    private void load(InboxFile file, @Nullable KeptFile before) throws IOException {
        String name = before == null ? file.name() : before.name();
        Instant received = before == null ? file.received() : before.received();
        try (Loading loading = before == null
                ? archive.files().load(run, received)
                : archive.files().loadAgain(run, before)) {
            Reading reading = intake.read(new CsvFile(name, () -> open(file)), received, loading);
            if (before != null && !reading.sha256().equals(before.sha256())) {
                // Overwritten since the folder was listed: another file, which the next run reads by its own receipt.
                report.unreadable(file.shownName());
                return;
            }
            report.loaded(file, reading, before != null, loading.finish(reading));
        } catch (GoneFile e) {
            report.unreadable(file.shownName());
        }
    }

    private static InputStream open(InboxFile file) throws GoneFile {
        try {
            return new FromDisk(Files.newInputStream(file.path()));
        } catch (IOException e) {
            throw new GoneFile(e);
        }
    }

    /** A file that the disk does not give stops nothing else; an IOException of the store's stops the run. */
    private static final class GoneFile extends IOException {
        private static final long serialVersionUID = 1L;

        GoneFile(IOException cause) {
            super(cause);
        }
    }

    private static final class FromDisk extends FilterInputStream {
        FromDisk(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            try {
                return in.read();
            } catch (IOException e) {
                throw new GoneFile(e);
            }
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            try {
                return in.read(bytes, from, length);
            } catch (IOException e) {
                throw new GoneFile(e);
            }
        }
    }
}
