package vn.loa.batch.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.batch.BatchSettings;
import vn.loa.batch.Inboxes;
import vn.loa.batch.LoaBatch;
import vn.loa.batch.Progress;
import vn.loa.batch.TestServer;
import vn.loa.batch.ingest.FileReport.Status;
import vn.loa.batch.ingest.InboxFile.Unread;
import vn.loa.batch.store.Archive;
import vn.loa.batch.store.KeptFile;
import vn.loa.batch.store.Run;
import vn.loa.batch.store.Store;
import vn.loa.core.intake.Limits;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.PlanReader;
import vn.loa.core.text.Lang;

/** Files that change while a run is at work. */
class LoadFilesTest {
    private static final Instant FIRST = Instant.parse("2026-02-10T05:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-02-11T05:00:00Z");
    private static final Instant THIRD = Instant.parse("2026-02-12T05:00:00Z");

    @TempDir
    Path temp;

    @Test
    void aFileThatIsOverwrittenBehindTheListIsNotTakenForTheOneThatWasListed() throws Exception {
        DataSource database = TestServer.freshDatabase();
        Path inbox = temp.resolve("inbox");
        Inboxes.put(inbox, "khoi-pho-1__t1.csv", "05/01/2026;Một", "31/02/2026;Hai");
        ingest(database, Inboxes.plan(), inbox, FIRST);
        Plan more = PlanReader.parse("plan.yaml", Files.readString(Inboxes.PLAN) + "\ncolumns: {reach: [Lượt xem]}\n");
        Archive archive = Store.open(database).archive(more, SECOND);
        InboxFile listed = Inbox.list(inbox, SECOND, FIRST).files().get(0);
        KeptFile before = archive.files().withDigests(List.of(listed.sha256())).get(0);
        assertThat(before.asksToBeReadAgain(Limits.DEFAULT)).isTrue();

        Inboxes.put(inbox, "khoi-pho-1__t1.csv", "05/01/2026;Một", "06/01/2026;Hai");
        Run run = archive.runs().begin(SECOND);
        new LoadFiles(archive, run, Limits.DEFAULT, new IngestReport(), Progress.SILENT)
                .load(List.of(new Unread(listed, before)));
        archive.submissions().admitPending(run);
        archive.runs().end(run, SECOND, true, false);

        assertThat(archive.files().withDigests(List.of(listed.sha256())))
                .extracting(KeptFile::reading)
                .containsExactly(1);
        assertThat(ingest(database, more, inbox, THIRD).files())
                .extracting(FileReport::status)
                .containsExactly(Status.NEW);
    }

    private IngestReport ingest(DataSource database, Plan plan, Path inbox, Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        try (LoaBatch loa = new LoaBatch(database, BatchSettings.in(Lang.VI), clock, Progress.SILENT)) {
            return loa.ingest(plan, inbox, temp.resolve("out"));
        }
    }
}
