package vn.loa.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.batch.Inboxes;

/** {@code loa approve}, and what the other commands say of an approved span. */
class ApproveCommandTest {
    @TempDir
    Path temp;

    private Terminal terminal;
    private Path inbox;

    @BeforeEach
    void fillTheInbox() throws Exception {
        terminal = new Terminal(temp.resolve("home"), "2026-02-10T05:00:00Z");
        inbox = Inboxes.january(temp.resolve("inbox"));
    }

    @Test
    void anEvaluationIsApprovedOnceAndThenAdjusted() throws Exception {
        assertThat(run()).isEqualTo(3);
        assertThat(type("approve --period 2026-01 --number 12/BC-UBND --date 2026-02-11"))
                .isZero();
        assertThat(terminal.out())
                .containsExactly(
                        "Kỳ 2026-01 đã được phê duyệt theo văn bản số 12/BC-UBND ngày 11/02/2026. Từ nay số liệu của báo cáo "
                                + "giữ nguyên; thay đổi về sau được nêu riêng thành điều chỉnh số liệu. Xin chạy loa publish "
                                + "hoặc loa run để viết lại trang báo cáo.");
        assertThat(type("approve --period 2026-01 --number 12/BC-UBND --date 2026-02-11"))
                .isZero();
        assertThat(terminal.out())
                .containsExactly("Kỳ 2026-01 đã được phê duyệt từ trước theo văn bản số 12/BC-UBND ngày 11/02/2026; "
                        + "không có gì thay đổi.");

        assertThat(type("publish --period 2026-01 --out " + temp.resolve("out")))
                .isZero();
        assertThat(terminal.out())
                .containsExactly(
                        "Kỳ 2026-01 đã được phê duyệt theo văn bản số 12/BC-UBND ngày 11/02/2026; dữ liệu hiện có không làm "
                                + "thay đổi con số nào.",
                        temp.resolve("out/2026-01/index.html").toString());

        Inboxes.put(inbox, "thcs-mau__t1.csv", "05/01/2026;Sinh hoạt dưới cờ");
        terminal.clock.set("2026-02-12T05:00:00Z");
        assertThat(run()).isZero();
        List<String> said = terminal.out();
        assertThat(said.get(1))
                .matches("Kỳ 2026-01 đã được phê duyệt theo văn bản số 12/BC-UBND ngày 11/02/2026; "
                        + "dữ liệu hiện có làm thay đổi \\d+ con số\\.");
        assertThat(said.subList(2, said.size()))
                .containsExactly(
                        "Điều chỉnh số liệu ở " + temp.resolve("out/2026-01-dieu-chinh/index.html"),
                        temp.resolve("out/2026-01/index.html").toString());
        assertThat(type("evaluate --period 2026-01 --lang en")).isZero();
        assertThat(terminal.out().get(1))
                .matches(
                        "2026-01 is approved by document no\\. 12/BC-UBND of 11/02/2026; the data of now change \\d+ figures\\.");
    }

    @Test
    void withoutAnEvaluationItAdvises() {
        assertThat(type("approve --period 2026-01 --number 12/BC-UBND --date 2026-02-11"))
                .isEqualTo(2);
        assertThat(terminal.err())
                .contains(
                        "Chưa có kết quả đánh giá của kỳ 2026-01 để phê duyệt. Xin chạy loa evaluate (hoặc loa run) trước, "
                                + "với cùng --period và --as-of.");
    }

    @Test
    void reportsThatAreStillAwaitedAreToldAndHinderNothing() {
        run();
        assertThat(type("approve --period 2026-01 --number 12/BC-UBND --date 2026-02-11 --quiet"))
                .isZero();
        assertThat(terminal.err())
                .contains("Lưu ý: kết quả được phê duyệt của kỳ 2026-01 mới có 3/5 báo cáo, là số liệu sơ bộ.");
        type("approve --period 2026-01 --number 12/BC-UBND --date 2026-02-11 --quiet");
        assertThat(terminal.err()).noneMatch(line -> line.contains("sơ bộ"));
    }

    @Test
    void anEvaluationOfAPastDaySaysHowManyFilesCameLater() throws Exception {
        type("ingest --inbox " + inbox + " --out " + temp.resolve("out"));
        assertThat(type("evaluate --period 2026-01 --as-of 2026-02-04")).isZero();
        assertThat(terminal.out()).containsExactly("Đã tính xong kỳ 2026-01.");
        assertThat(type("evaluate --period 2026-01 --as-of 2026-02-03")).isZero();
        assertThat(terminal.out())
                .containsExactly(
                        "Đã tính xong kỳ 2026-01.",
                        "Có 1 tệp được ghi nhận sau ngày 03/02/2026, không tính vào kết quả này.");
        // The list says 5 February, but this store was evaluated on the 10th: it is admitted no earlier.
        Inboxes.put(inbox, "thcs-mau__t1.csv", "05/01/2026;Sinh hoạt dưới cờ");
        terminal.clock.set("2026-02-12T05:00:00Z");
        assertThat(type("run --period 2026-01 --as-of 2026-02-09 --inbox " + inbox + " --out " + temp.resolve("out")))
                .isZero();
        assertThat(terminal.out()).contains("Có 1 tệp được ghi nhận sau ngày 09/02/2026, không tính vào kết quả này.");
        assertThat(type("evaluate --period 2026-01 --as-of 2026-02-03 --lang en"))
                .isZero();
        assertThat(terminal.out().get(1)).isEqualTo("Files admitted after 03/02/2026, not counted in this result: 2.");
        assertThat(type("evaluate --period 2026-01")).isZero();
        assertThat(terminal.out()).containsExactly("Đã tính xong kỳ 2026-01.");
    }

    @Test
    void oneNumberHasOneDate() {
        run();
        type("approve --period 2026-01 --number 12/BC-UBND --date 2026-02-11");
        assertThat(type("approve --period 2026-01 --number 12/BC-UBND --date 2026-02-12"))
                .isEqualTo(2);
        assertThat(terminal.err())
                .contains(
                        "Kỳ 2026-01 đã được phê duyệt theo văn bản số 12/BC-UBND nhưng với ngày khác. Xin kiểm tra lại "
                                + "--date, hoặc ghi số của văn bản mới.");
    }

    @Test
    void anOlderEvaluationApprovesNoAdjustment() {
        type("ingest --inbox " + inbox + " --out " + temp.resolve("out"));
        type("evaluate --period 2026-01 --as-of 2026-02-09");
        run();
        type("approve --period 2026-01 --number 12/BC-UBND --date 2026-02-11");
        assertThat(type("approve --period 2026-01 --number 13/BC-UBND --date 2026-02-11 --as-of 2026-02-09"))
                .isEqualTo(2);
        assertThat(terminal.err())
                .contains(
                        "Kỳ 2026-01 đã được phê duyệt; văn bản mới chỉ phê duyệt được kết quả đánh giá mới nhất. Xin chạy "
                                + "loa evaluate với cùng --period và --as-of, rồi phê duyệt.");
    }

    @Test
    void aDocumentNeedsANumberAndADate() {
        assertThat(type("approve --period 2026-01 --number {} --date 2026-02-11"))
                .isEqualTo(2);
        assertThat(terminal.err())
                .containsExactly("Số văn bản phê duyệt không được để trống. Xin ghi số, ví dụ --number 12/BC-UBND.");
        assertThat(type("approve --period 2026-01 --number 12/BC-UBND --date 11/02/2026"))
                .isEqualTo(2);
        assertThat(terminal.err()).containsExactly("Ngày không đúng: 11/02/2026. Xin viết theo mẫu 2026-04-15.");
        assertThat(type("approve --period 2026-01 --date 2026-02-11")).isEqualTo(2);
        assertThat(terminal.err()).contains("Còn thiếu tham số: --number.");
    }

    @Test
    void ofADayToComeItSaysThatTheFiguresMayChange() {
        String told =
                "Ngày tính số liệu 2026-02-11 chưa đến (hôm nay là 2026-02-10): Loa tính những gì đã nhận đến nay, kết quả "
                        + "còn có thể thay đổi.";
        assertThat(type("evaluate --period 2026-01 --as-of 2026-02-11")).isZero();
        assertThat(terminal.err()).contains(told);
        assertThat(type("evaluate --period 2026-01 --as-of 2026-02-11 --quiet")).isZero();
        assertThat(terminal.err()).isEmpty();
        type("evaluate --period 2026-01 --as-of 2026-02-10");
        assertThat(terminal.err()).doesNotContain(told);
    }

    private int run() {
        return type("run --period 2026-01 --inbox " + inbox + " --out " + temp.resolve("out"));
    }

    private int type(String line) {
        return terminal.type(line, Inboxes.PLAN);
    }
}
