package vn.loa.batch.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import vn.loa.batch.Progress;
import vn.loa.batch.store.Archive;
import vn.loa.batch.store.Loading;
import vn.loa.batch.store.Run;
import vn.loa.core.intake.CsvFile;
import vn.loa.core.intake.Intake;
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

    LoadFiles(Archive archive, Run run, IngestReport report, Progress progress) {
        this.archive = archive;
        this.run = run;
        this.intake = new Intake(archive.plan());
        this.report = report;
        this.progress = progress;
    }

    void expect(int files) {
        total = files;
        progress.at("load", 0, files);
    }

    void load(List<InboxFile> files) throws IOException {
        for (InboxFile file : files) {
            load(file);
            progress.at("load", done.incrementAndGet(), total);
        }
    }

    private void load(InboxFile file) throws IOException {
        try (Loading loading = archive.files().load(run, file.received())) {
            Reading reading = intake.read(new CsvFile(file.name(), () -> open(file)), file.received(), loading);
            report.loaded(file, reading, loading.finish(reading));
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
