package vn.loa.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.batch.BatchSettings.LimitSettings;
import vn.loa.batch.ingest.FileReport;
import vn.loa.batch.ingest.FileReport.Status;
import vn.loa.batch.ingest.IngestReport;
import vn.loa.batch.store.Store;
import vn.loa.core.intake.Limits;
import vn.loa.core.plan.Plan;
import vn.loa.core.text.Lang;

/** The facade on a real PostgreSQL, with folders of small files. */
class LoaBatchTest {
    private final DataSource database = TestServer.freshDatabase();
    private final Plan plan = Inboxes.plan();

    @TempDir
    Path temp;

    private LoaBatch loa;
    private Path inbox;
    private Path out;

    @BeforeEach
    void openWithJanuary() throws Exception {
        loa = new LoaBatch(database, BatchSettings.in(Lang.VI));
        inbox = Inboxes.january(temp.resolve("inbox"));
        out = temp.resolve("out");
    }

    @AfterEach
    void close() {
        loa.close();
    }

    @Test
    void readsAFolderAndWritesSlips() throws Exception {
        IngestReport report = loa.ingest(plan, inbox, out);
        assertThat(report.files())
                .extracting(
                        FileReport::name,
                        FileReport::status,
                        f -> f.kept().accepted(),
                        f -> f.kept().returned())
                .containsExactly(
                        tuple("khoi-pho-1__t1.csv", Status.NEW, 1, 1),
                        tuple("khoi-pho-2__t1.csv", Status.NEW, 2, 0),
                        tuple("vhxh__t1.csv", Status.NEW, 1, 0));
        assertThat(report.needsAttention()).isTrue();
        assertThat(report.durations()).containsOnlyKeys("list", "load", "admit", "slips");
        assertThat(Files.list(out.resolve("returns/khoi-pho-1")))
                .containsExactlyInAnyOrder(
                        out.resolve("returns/khoi-pho-1/khoi-pho-1__t1.csv.de-nghi-chinh-sua.csv"),
                        out.resolve("returns/khoi-pho-1/tin-nhan.txt"));
        assertThat(Files.readString(out.resolve("last-run.json"))).contains("\"new\" : 3", "\"returned\" : 1");
    }

    @Test
    void doesNothingWithTheSameFilesAndReadsOnlyTheOneThatIsAdded() throws Exception {
        loa.ingest(plan, inbox, out);
        IngestReport again = loa.ingest(plan, inbox, out);
        assertThat(again.counts()).isEqualTo(Map.of(Status.KNOWN, 3));
        assertThat(again.needsAttention()).isFalse();
        assertThat(again.readNewFile()).isFalse();

        Inboxes.put(inbox, "thcs-mau__t1.csv", "08/01/2026;Sinh hoạt chuyên đề");
        assertThat(loa.ingest(plan, inbox, out).counts()).isEqualTo(Map.of(Status.KNOWN, 3, Status.NEW, 1));
    }

    @Test
    void keepsTheFirstOfTwoFilesWithTheSameBytes() throws Exception {
        Inboxes.put(inbox, "a.csv", "05/01/2026;Bản tin");
        Files.writeString(inbox.resolve("a.csv"), "Đơn vị: vhxh\n" + Files.readString(inbox.resolve("a.csv")));
        Files.copy(inbox.resolve("a.csv"), inbox.resolve("b.csv"), StandardCopyOption.COPY_ATTRIBUTES);
        assertThat(loa.ingest(plan, inbox, out).files())
                .extracting(FileReport::name, FileReport::status)
                .contains(tuple("a.csv", Status.NEW), tuple("b.csv", Status.KNOWN));
    }

    @Test
    void aFileThatWasTooLargeIsReadOnceItIsWithinTheLimits() throws Exception {
        LimitSettings two = LimitSettings.of(Limits.DEFAULT.with(Limits.What.ROWS, 2));
        try (LoaBatch narrow = new LoaBatch(database, new BatchSettings(1, Lang.VI, two))) {
            assertThat(narrow.ingest(plan, inbox, out).files())
                    .extracting(FileReport::name, f -> f.kept().refused())
                    .containsExactly(
                            tuple("khoi-pho-1__t1.csv", "too_large"),
                            tuple("khoi-pho-2__t1.csv", "too_large"),
                            tuple("vhxh__t1.csv", null));
            assertThat(narrow.ingest(plan, inbox, out).counts()).isEqualTo(Map.of(Status.KNOWN, 3));
        }
        assertThat(loa.ingest(plan, inbox, out).counts()).isEqualTo(Map.of(Status.REREAD, 2, Status.KNOWN, 1));
    }

    @Test
    void listsWhatItDoesNotRead() throws Exception {
        for (String name : new String[] {".an", "_ghi chú.csv", "~$khoa.csv", "ảnh.jpg", "khong-ten"}) {
            Files.writeString(inbox.resolve(name), "x");
        }
        Files.createDirectory(inbox.resolve("thư mục.csv"));
        assertThat(loa.ingest(plan, inbox, out).files())
                .filteredOn(f -> f.status() == Status.IGNORED)
                .extracting(FileReport::name)
                .containsExactly(".an", "_ghi chú.csv", "khong-ten", "~$khoa.csv", "ảnh.jpg");
    }

    @Test
    void tellsOfAFileThatTheDiskDoesNotGiveAndReadsTheRest() throws Exception {
        Files.createSymbolicLink(inbox.resolve("vhxh__mat.csv"), temp.resolve("nothing"));
        IngestReport report = loa.ingest(plan, inbox, out);
        assertThat(report.files())
                .filteredOn(FileReport::unreadable)
                .extracting(FileReport::name, FileReport::status)
                .containsExactly(tuple("vhxh__mat.csv", Status.IGNORED));
        assertThat(report.counts()).isEqualTo(Map.of(Status.NEW, 3, Status.IGNORED, 1));
        assertThat(report.needsAttention()).isTrue();
    }

    @Test
    void takesAwayASlipThatIsNoLongerOpenAndNothingElse() throws Exception {
        loa.ingest(plan, inbox, out);
        Path note = Files.writeString(out.resolve("returns/khoi-pho-1/ghi chú của phường.txt"), "giữ lại");
        Inboxes.put(inbox, "khoi-pho-1__t1 lần 2.csv", "05/01/2026;Bản tin tuần 1", "12/01/2026;Bản tin tuần 2");
        loa.ingest(plan, inbox, out);
        assertThat(Files.list(out.resolve("returns/khoi-pho-1")))
                .containsExactlyInAnyOrder(
                        note, out.resolve("returns/khoi-pho-1/khoi-pho-1__t1 lần 2.csv.thay-doi.csv"));
    }

    @Test
    void publishesWhatWasEvaluatedAndNothingThatWasNot() {
        var january = plan.calendar().period("2026-01").orElseThrow();
        loa.ingest(plan, inbox, out);
        assertThat(loa.publish(plan, january, null, out)).isEmpty();
        loa.evaluate(plan, january, LocalDate.of(2026, 2, 28));
        assertThat(loa.publish(plan, january, null, out)).isEmpty();
        assertThat(loa.publish(plan, january, LocalDate.of(2026, 2, 28), out).map(Published::page))
                .hasValue(out.resolve("2026-01@2026-02-28/index.html"));
        assertThat(out.resolve("2026-01@2026-02-28"))
                .isDirectoryContaining("glob:**index.html")
                .isDirectoryContaining("glob:**indicators.json")
                .isDirectoryContaining("glob:**manifest.json");
        assertThat(out.toFile().list()).containsExactlyInAnyOrder("2026-01@2026-02-28", "last-run.json", "returns");
    }

    @Test
    void theManifestNamesOnlyWhatTheEvaluationSaw() throws Exception {
        var january = plan.calendar().period("2026-01").orElseThrow();
        loa.ingest(plan, inbox, out);
        loa.evaluate(plan, january, null);
        Inboxes.put(inbox, "thcs-mau__t1.csv", "05/01/2026;Sinh hoạt dưới cờ");
        loa.ingest(plan, inbox, out);
        loa.publish(plan, january, null, out);
        assertThat(Files.readString(out.resolve("2026-01/manifest.json")))
                .contains("vhxh__t1.csv")
                .doesNotContain("thcs-mau__t1.csv");
    }

    @Test
    void tellsWhatARunThatFailedHadRead() throws Exception {
        Files.createDirectories(out);
        Path inTheWay = Files.writeString(out.resolve("returns"), "");
        assertThatThrownBy(() -> loa.ingest(plan, inbox, out)).isInstanceOf(FailedRun.class);
        Files.delete(inTheWay);

        IngestReport completing = loa.ingest(plan, inbox, out);
        assertThat(completing.counts()).isEqualTo(Map.of(Status.NEW, 3));
        assertThat(completing.needsAttention()).isTrue();
        assertThat(loa.ingest(plan, inbox, out).counts()).isEqualTo(Map.of(Status.KNOWN, 3));
    }

    @Test
    void refusesASecondRunOnTheSamePlan() throws Exception {
        try (var held = Store.open(database)
                .archive(plan, java.time.Instant.now())
                .runs()
                .lock()
                .orElseThrow()) {
            assertThatThrownBy(() -> loa.ingest(plan, inbox, out)).isInstanceOf(BusyPlan.class);
        }
        assertThat(loa.ingest(plan, inbox, out).counts()).isEqualTo(Map.of(Status.NEW, 3));
    }

    @Test
    void aFileThatNamesNoUnitIsReadUnderANameThatDoes() throws Exception {
        Inboxes.put(inbox, "t1.csv", "08/01/2026;Hội nghị");
        Path empty = inbox.resolve("t2.csv");
        Files.writeString(
                empty,
                "Đơn vị;Ngày thực hiện;Tên hoạt động;Nội dung;Kênh;Đối tượng\n"
                        + ";09/01/2026;Tập huấn;II.1.2;Phát thanh cơ sở;Người dân\n");
        IngestReport first = loa.ingest(plan, inbox, out);
        assertThat(of(first, "t1.csv").status()).isEqualTo(Status.REFUSED);
        assertThat(of(first, "t2.csv").kept().returned()).isEqualTo(1);
        Files.copy(inbox.resolve("t1.csv"), inbox.resolve("mttq__t1.csv"));
        Files.copy(empty, inbox.resolve("thcs-mau__t2.csv"));

        IngestReport second = loa.ingest(plan, inbox, out);
        for (String name : List.of("mttq__t1.csv", "thcs-mau__t2.csv")) {
            assertThat(of(second, name).status()).as(name).isEqualTo(Status.NEW);
            assertThat(of(second, name).kept().accepted()).as(name).isEqualTo(1);
        }
        assertThat(of(second, "t1.csv").status()).isEqualTo(Status.KNOWN);
        assertThat(loa.ingest(plan, inbox, out).counts()).isEqualTo(Map.of(Status.KNOWN, 7));
    }

    private static FileReport of(IngestReport report, String name) {
        return report.files().stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
