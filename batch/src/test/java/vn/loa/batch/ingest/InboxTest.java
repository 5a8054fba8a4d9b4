package vn.loa.batch.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.text.Normalizer;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a folder holds, and when each file came. */
class InboxTest {
    private static final Instant RUN = Instant.parse("2026-03-01T08:00:00Z");
    private static final Instant FLOOR = Instant.parse("2026-02-10T01:00:00Z");
    private static final Instant COPIED = Instant.parse("2026-02-20T01:00:00Z");

    @TempDir
    private Path folder;

    @BeforeEach
    void twoFiles() throws IOException {
        file("a.csv", COPIED);
        file("b.csv", COPIED);
    }

    @Test
    void readsByEndingAndListsTheRestAsIgnored() throws IOException {
        file("_nháp.csv", COPIED);
        file(".ẩn.csv", COPIED);
        file("~$a.csv", COPIED);
        file("C.TXT", COPIED);
        file("ghi chú.docx", COPIED);
        received("file,received\n");

        Inbox inbox = list();

        assertThat(inbox.files()).extracting(InboxFile::name).containsExactly("C.TXT", "a.csv", "b.csv");
        assertThat(inbox.ignored()).containsExactly(".ẩn.csv", "_nháp.csv", "ghi chú.docx", "~$a.csv");
    }

    @Test
    void aFileIsReceivedWhenItWasChangedButNotInTheFuture() throws IOException {
        file("mai.csv", RUN.plusSeconds(86_400));

        assertThat(list().files()).extracting(InboxFile::received).containsExactly(COPIED, COPIED, RUN);
    }

    @Test
    void aFileThatTheLastRunDidNotFindCameNoEarlier() throws IOException {
        file("cũ.csv", FLOOR.minusSeconds(86_400));

        assertThat(list().files()).extracting(InboxFile::received).containsExactly(COPIED, COPIED, FLOOR);
    }

    @Test
    void theGatewaysTimeWinsButNotInTheFuture() throws IOException {
        received("\uFEFFfile,received\r\na.csv,2026-02-05T10:00:00+07:00\r\nb.csv,2027-01-01T00:00:00Z\r\n");

        assertThat(list().files())
                .extracting(InboxFile::received)
                .containsExactly(Instant.parse("2026-02-05T03:00:00Z"), RUN);
    }

    @Test
    void aLineThatSaysNothingIsNamedByItsNumberAndSpoilsNoOther() throws IOException {
        received("file,received\n\n\"a\"x,2026-02-05T03:00:00Z\na.csv\n\"a.csv,2026-02-05T03:00:00Z\n"
                + "a.csv,hôm qua\na.csv,-5000-01-01T00:00:00Z\nb.csv,2026-02-06T03:00:00Z\n");

        Inbox inbox = list();

        assertThat(inbox.badReceipts()).containsExactly(3, 4, 5, 6, 7);
        assertThat(inbox.files())
                .extracting(InboxFile::received)
                .containsExactly(COPIED, Instant.parse("2026-02-06T03:00:00Z"));
    }

    @Test
    void aNameIsTheSameHoweverItsAccentsAreWritten() throws IOException {
        file(Normalizer.normalize("tháng.csv", Normalizer.Form.NFD), COPIED);
        received("file,received\ntháng.csv,2026-02-05T03:00:00Z\n");

        assertThat(list().files())
                .extracting(InboxFile::received)
                .containsExactly(COPIED, COPIED, Instant.parse("2026-02-05T03:00:00Z"));
    }

    @Test
    void aLinkToNowhereStopsNothingElse() throws IOException {
        Files.createSymbolicLink(folder.resolve("treo.csv"), folder.resolve("không có"));

        Inbox inbox = list();

        assertThat(inbox.unreadable()).containsExactly("treo.csv");
        assertThat(inbox.files()).extracting(InboxFile::name).containsExactly("a.csv", "b.csv");
    }

    @Test
    @Timeout(20)
    void aPipeIsNotWaitedFor() throws Exception {
        boolean made = Path.of("/usr/bin/mkfifo").toFile().canExecute()
                && new ProcessBuilder(
                                        "/usr/bin/mkfifo",
                                        folder.resolve("ống.csv").toString())
                                .start()
                                .waitFor()
                        == 0;
        assumeThat(made).as("this machine makes pipes").isTrue();

        assertThat(list().unreadable()).containsExactly("ống.csv");
    }

    private Inbox list() throws IOException {
        return Inbox.list(folder, RUN, FLOOR);
    }

    private void file(String name, Instant changed) throws IOException {
        Path path = Files.writeString(folder.resolve(name), name);
        Files.setLastModifiedTime(path, FileTime.from(changed));
    }

    private void received(String text) throws IOException {
        Files.writeString(folder.resolve("_received.csv"), text);
    }
}
