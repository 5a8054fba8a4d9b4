package vn.loa.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.batch.Inboxes;

/** A run tells what a new report changed in the one that it replaced: in a sentence, in last-run.json, and row by row beside the slips. */
class ReplacedReportTest {
    private static final String COLUMNS =
            "\ufeffKỳ báo cáo;Thay đổi;Tệp cũ;Dòng cũ;Dòng mới;Ngày thực hiện;Kênh;Tên hoạt động;Cột;Trước;Sau";

    @TempDir
    Path temp;

    private Terminal terminal;
    private Path inbox;
    private Path plan;

    @BeforeEach
    void aReport() throws Exception {
        inbox = temp.resolve("inbox");
        plan = Files.copy(Inboxes.PLAN, temp.resolve("phuong.yaml"));
        terminal = new Terminal(temp.resolve("home"), "2026-02-10T05:00:00Z");
        Inboxes.put(inbox, "khoi-pho-1__t1.csv", "05/01/2026;Một", "06/01/2026;Hai", "07/01/2026;Ba");
        assertThat(ingest()).isZero();
    }

    @Test
    void theFirstReportReplacesNothing() throws Exception {
        assertThat(terminal.out()).noneMatch(line -> line.contains("thay báo cáo trước"));
        assertThat(temp.resolve("out/returns")).doesNotExist();
        assertThat(lastRun()).doesNotContain("changes");
    }

    @Test
    void aNewReportTellsWhatItAddedRemovedAndChanged() throws Exception {
        Inboxes.put(inbox, "khoi-pho-1__t1 moi.csv", "05/01/2026;Một", "06/01/2026;HAI", "08/01/2026;Bốn");
        assertThat(ingest()).as(terminal.err().toString()).isZero();

        Path sheet = temp.resolve("out/returns/khoi-pho-1/khoi-pho-1__t1 moi.csv.thay-doi.csv");
        assertThat(Files.readString(sheet).lines())
                .containsExactly(
                        COLUMNS,
                        "01/2026;sửa;khoi-pho-1__t1.csv;3;3;06/01/2026;Phát thanh cơ sở;HAI;Tên hoạt động;Hai;HAI",
                        "01/2026;thêm;;;4;08/01/2026;Phát thanh cơ sở;Bốn;;;",
                        "01/2026;bớt;khoi-pho-1__t1.csv;4;;07/01/2026;Phát thanh cơ sở;Ba;;;");
        assertThat(terminal.out())
                .contains(
                        "Đơn vị khoi-pho-1, kỳ 2026-01: tệp khoi-pho-1__t1 moi.csv thay báo cáo trước: thêm 1, bớt 1, sửa 1 "
                                + "dòng; chi tiết ở " + sheet);
        assertThat(lastRun().replaceAll("\\s+", "")).contains("\"changes\":{\"added\":1,\"removed\":1,\"changed\":1}");

        assertThat(ingest()).isZero();
        assertThat(terminal.out()).noneMatch(line -> line.contains("thay báo cáo trước"));
        assertThat(sheet).exists();
    }

    @Test
    void whatASupplementBroughtIsRemovedByTheFullReportThatLacksIt() throws Exception {
        Inboxes.put(inbox, "khoi-pho-1__bo sung.csv", "09/01/2026;Năm");
        assertThat(ingest()).isZero();
        assertThat(terminal.out()).noneMatch(line -> line.contains("thay báo cáo trước"));
        Inboxes.put(inbox, "khoi-pho-1__t1 cuoi.csv", "07/01/2026;Ba", "06/01/2026;Hai", "05/01/2026;Một");
        assertThat(ingest()).isZero();

        assertThat(Files.readString(temp.resolve("out/returns/khoi-pho-1/khoi-pho-1__t1 cuoi.csv.thay-doi.csv"))
                        .lines()
                        .skip(1))
                .containsExactly("01/2026;bớt;khoi-pho-1__bo sung.csv;2;;09/01/2026;Phát thanh cơ sở;Năm;;;");
    }

    @Test
    void theSameRowsInAnotherOrderChangeNothing() throws Exception {
        Inboxes.put(inbox, "khoi-pho-1__t1 moi.csv", "06/01/2026;Hai", "05/01/2026;Một", "07/01/2026;Ba");
        assertThat(ingest()).isZero();

        assertThat(terminal.out())
                .contains(
                        "Đơn vị khoi-pho-1, kỳ 2026-01: tệp khoi-pho-1__t1 moi.csv thay báo cáo trước; không dòng nào thay đổi.");
        assertThat(temp.resolve("out/returns")).doesNotExist();
    }

    @Test
    void twoReportsOfOneRunAreComparedOneAfterTheOther() throws Exception {
        Inboxes.put(inbox, "khoi-pho-1__b.csv", "05/01/2026;Một", "06/01/2026;Hai");
        Inboxes.put(inbox, "khoi-pho-1__c.csv", "05/01/2026;Một", "06/01/2026;Hai", "08/01/2026;Bốn");
        Inboxes.received(inbox, "khoi-pho-1__b.csv=2026-02-11T05:00:00Z", "khoi-pho-1__c.csv=2026-02-11T06:00:00Z");
        assertThat(ingest()).isZero();

        assertThat(terminal.out())
                .filteredOn(line -> line.contains("thay báo cáo trước"))
                .satisfiesExactly(
                        b -> assertThat(b).contains("khoi-pho-1__b.csv", "thêm 0, bớt 1, sửa 0 dòng"),
                        c -> assertThat(c).contains("khoi-pho-1__c.csv", "thêm 1, bớt 0, sửa 0 dòng"));
    }

    private String lastRun() throws Exception {
        return Files.readString(temp.resolve("out/last-run.json"));
    }

    /** Each run a day after the one before. */
    private int ingest() {
        terminal.clock.pass(Duration.ofDays(1));
        return terminal.stored(
                plan,
                "ingest",
                "--inbox",
                inbox.toString(),
                "--out",
                temp.resolve("out").toString());
    }
}
