package vn.loa.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.batch.Inboxes;

/** January is due on 6 February 2026, February on 6 March. */
class StatusCommandTest {
    @TempDir
    Path temp;

    private Terminal terminal;
    private Path inbox;

    @BeforeEach
    void readJanuary() throws Exception {
        terminal = new Terminal(temp.resolve("home"), "2026-02-10T05:00:00Z");
        inbox = Inboxes.january(temp.resolve("inbox"));
        ingest();
    }

    @Test
    void tellsWhoReportedWhoIsLateAndWhatIsOpen() {
        assertThat(type("status --period 2026-Q1")).isZero();
        assertThat(terminal.out())
                .containsExactly(
                        "Kỳ 2026-Q1 (01/01/2026 – 31/03/2026), tính đến hết ngày 10/02/2026: đã nhận 3 trong 15 báo cáo.",
                        line("vhxh", "Phòng Văn hóa – Xã hội phường"),
                        late("mttq", "Ủy ban Mặt trận Tổ quốc Việt Nam phường"),
                        late("thcs-mau", "Trường THCS Mẫu"),
                        line("khoi-pho-1", "Khối phố 1"),
                        line("khoi-pho-2", "Khối phố 2"),
                        "Phiếu còn mở: returns/khoi-pho-1/khoi-pho-1__t1.csv.de-nghi-chinh-sua.csv (1 dòng của tệp "
                                + "khoi-pho-1__t1.csv).");
    }

    @Test
    void asOfAPastDayNobodyIsLateYet() {
        assertThat(type("status --period 2026-01 --as-of 2026-02-03")).isZero();
        assertThat(terminal.out().get(0))
                .isEqualTo(
                        "Kỳ 2026-01 (01/01/2026 – 31/01/2026), tính đến hết ngày 03/02/2026: đã nhận 2 trong 5 báo cáo.");
        assertThat(terminal.out())
                .contains(
                        "mttq · Ủy ban Mặt trận Tổ quốc Việt Nam phường: chưa đến hạn, chưa nhận: 2026-01 (hạn 06/02/2026)");
    }

    @Test
    void namesTheFileThatCouldNotBeReadAndTheReportThatIsHeld() throws Exception {
        Files.writeString(inbox.resolve("khoi-pho-2__t2.xlsx"), "PK");
        Inboxes.put(inbox, "khoi-pho-2__t1 ban 2.csv", "20/01/2026;Bản tin khác");
        terminal.clock.set("2026-02-11T05:00:00Z");
        ingest();
        assertThat(type("status --period 2026-01")).isZero();
        assertThat(terminal.out())
                .contains(
                        "Đang giữ lại chờ quyết định: báo cáo 4 của đơn vị khoi-pho-2, kỳ 2026-01, tệp khoi-pho-2__t1 ban 2.csv. "
                                + "Xin dùng loa accept 4 hoặc loa drop 4.",
                        "Tệp chưa đọc được: khoi-pho-2__t2.xlsx; lý do và cách sửa ở "
                                + "returns/khoi-pho-2/khoi-pho-2__t2.xlsx.khong-doc-duoc.txt.");
    }

    @Test
    void writesReminderTextsToSend() {
        assertThat(type("status --period 2026-01 --remind")).isZero();
        assertThat(terminal.out())
                .containsExactly(
                        "[mttq]",
                        "Kính gửi: Ủy ban Mặt trận Tổ quốc Việt Nam phường",
                        OVERDUE,
                        ASK,
                        "Trân trọng cảm ơn.",
                        "",
                        "[thcs-mau]",
                        "Kính gửi: Trường THCS Mẫu",
                        OVERDUE,
                        ASK,
                        "Trân trọng cảm ơn.",
                        "",
                        "[khoi-pho-1]",
                        "Kính gửi: Khối phố 1",
                        "Tệp khoi-pho-1__t1.csv đơn vị đã gửi còn 1 dòng cần chỉnh sửa. Kính gửi kèm phiếu "
                                + "khoi-pho-1__t1.csv.de-nghi-chinh-sua.csv, trong đó ghi rõ từng dòng, chỗ cần sửa và cách sửa; "
                                + "kính đề nghị đơn vị sửa và gửi lại.",
                        "Trân trọng cảm ơn.",
                        "");
    }

    @Test
    void remindsOfAReportThatIsNotDueYetOnceItsMonthIsOver() {
        assertThat(type("status --period 2026-01 --remind --as-of 2026-02-04")).isZero();
        assertThat(terminal.out())
                .contains(
                        "Xin được nhắc: báo cáo công tác tuyên truyền tháng 1/2026 (Kế hoạch 79/KH-UBND) đến hạn nộp vào ngày "
                                + "06/02/2026; Phường Mẫu (dữ liệu minh họa) chưa nhận được báo cáo của đơn vị.");
        assertThat(type("status --period 2026-02 --remind --as-of 2026-02-10")).isZero();
        assertThat(terminal.out()).containsExactly("Không đơn vị nào phải nhắc.");
    }

    @Test
    void asksForARefusedFileWhileItsReportIsMissing() throws Exception {
        Files.writeString(inbox.resolve("thcs-mau__t1.xlsx"), "PK");
        terminal.clock.set("2026-02-11T05:00:00Z");
        ingest();
        String refused = "Tệp thcs-mau__t1.xlsx đơn vị đã gửi chưa đọc được. Lý do và cách khắc phục ghi ở "
                + "thcs-mau__t1.xlsx.khong-doc-duoc.txt, gửi kèm.";
        type("status --period 2026-01 --remind");
        assertThat(terminal.out()).contains(refused);

        Inboxes.put(inbox, "thcs-mau__t1.csv", "05/01/2026;Sinh hoạt dưới cờ");
        ingest();
        type("status --period 2026-01 --remind");
        assertThat(terminal.out()).doesNotContain(refused, "[thcs-mau]");
    }

    @Test
    void speaksEnglishWhenAsked() {
        assertThat(type("status --period 2026-01 --remind --lang en")).isZero();
        assertThat(terminal.out())
                .contains(
                        "By the end of 10/02/2026, Phường Mẫu (dữ liệu minh họa) has not received your communication report "
                                + "for month 1/2026 (plan 79/KH-UBND); it was due on 06/02/2026.");
    }

    private static final String OVERDUE =
            "Đến hết ngày 10/02/2026, Phường Mẫu (dữ liệu minh họa) chưa nhận được báo cáo công tác tuyên truyền tháng 1/2026 của "
                    + "đơn vị (Kế hoạch 79/KH-UBND); hạn nộp là ngày 06/02/2026.";
    private static final String ASK =
            "Kính đề nghị đơn vị gửi báo cáo. Nếu trong tháng không có hoạt động, xin gửi tệp có một "
                    + "dòng ghi “Không phát sinh”.";
    private static final String TO_COME = "chưa đến hạn, chưa nhận: 2026-02 (hạn 06/03/2026), 2026-03 (hạn 07/04/2026)";

    private static String line(String code, String name) {
        String day = code.equals("vhxh") ? "04/02/2026" : "03/02/2026";
        return code + " · " + name + ": " + TO_COME + "; đúng hạn: 2026-01 (hạn 06/02/2026, nhận " + day + ")";
    }

    private static String late(String code, String name) {
        return code + " · " + name + ": đến hạn mà chưa nhận: 2026-01 (hạn 06/02/2026); " + TO_COME;
    }

    private void ingest() {
        type("ingest --inbox " + inbox + " --out " + temp.resolve("out"));
    }

    private int type(String line) {
        return terminal.type(line, Inboxes.PLAN);
    }
}
