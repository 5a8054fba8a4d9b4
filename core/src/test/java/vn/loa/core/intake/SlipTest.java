package vn.loa.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.core.plan.Plan;
import vn.loa.core.text.Lang;

class SlipTest {
    private static final Plan PLAN = ReadFile.PLAN;
    private static final String SHA = "1a2b3c4d".repeat(8);

    @Test
    void writesTheHeaderAsReceivedAndFourColumnsMore() {
        Reading reading = reading("thang-01.csv", ';', List.of("STT", "Ngày thực hiện", "Tên hoạt động"));
        Problem date = new Problem(ProblemKind.BAD_DATE, 9, "Ngày thực hiện", "hôm qua", Map.of());
        Problem title = new Problem(ProblemKind.MISSING_VALUE, 9, "Tên hoạt động", "", Map.of());
        Problem number = new Problem(ProblemKind.TOO_MANY_CELLS, 4, null, "", Map.of());

        String text = Slip.text(
                "P-0123456789",
                reading,
                List.of(
                        new Returned(9, "kp-1", "2026-01", List.of("2", "hôm qua"), List.of(date, title)),
                        new Returned(4, "kp-1", null, List.of("1", "5/1/2026", "Bản tin", "thừa"), List.of(number))),
                PLAN,
                Lang.VI);

        assertThat(text)
                .isEqualTo("\ufeffSTT;Ngày thực hiện;Tên hoạt động;Ô thừa;Mã phiếu;Dòng;Lỗi;Cách sửa\r\n"
                        + "1;5/1/2026;Bản tin;thừa;P-0123456789;4;Dòng này có nhiều ô hơn dòng tiêu đề.;"
                        + "Đề nghị xem lại các cột: ô có chứa dấu phân cách cột thì đặt trong dấu ngoặc kép, hoặc lưu lại tệp từ Excel.\r\n"
                        + "2;hôm qua;;;P-0123456789;9;"
                        + "\"“hôm qua” không phải là một ngày đọc được.\nDòng này còn thiếu “Tên hoạt động”.\";"
                        + "\"Đề nghị ghi ngày theo dạng ngày/tháng/năm, ví dụ 15/01/2026.\n"
                        + "Đề nghị điền “Tên hoạt động” cho dòng này.\"\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '~',
            value = {", a;b,\"c,d\",P-1,2,", "; \"a;b\";c,d;P-1;2;", "| a;b|c,d|P-1|2|"})
    void keepsTheSeparatorOfTheFileItAnswers(char separator, String begin) {
        Problem problem = new Problem(ProblemKind.BAD_FUNDING, 2, "b", "x", Map.of());
        Reading reading = reading("a.csv", separator, List.of("a", "b"));

        assertThat(Slip.text("P-1", reading, List.of(row("a;b", "c,d", problem)), PLAN, Lang.EN)
                        .lines()
                        .toList())
                .element(1)
                .asString()
                .startsWith(begin);
    }

    @Test
    void quotesCellsWithLineBreaksAndQuotes() {
        Problem problem = new Problem(ProblemKind.BAD_FUNDING, 2, "b", "x", Map.of());
        Reading reading = reading("a.csv", '\t', List.of("a", "b"));

        assertThat(Slip.text("P-1", reading, List.of(row("hai\r\ndòng", "nói \"không\"", problem)), PLAN, Lang.VI))
                .contains("\"hai\r\ndòng\"\t\"nói \"\"không\"\"\"\tP-1\t2\t");
    }

    @Test
    void neutralisesFormulasInCellsAndHeader() {
        Problem problem = new Problem(ProblemKind.BAD_NUMBER, 2, "=b", "@x", Map.of());
        Reading reading = reading("a.csv", ';', List.of("=a", "b"));

        assertThat(Slip.text("P-1", reading, List.of(row("=1+1", "-5", problem)), PLAN, Lang.VI)
                        .lines()
                        .map(l -> l.substring(0, 9)))
                .containsExactly("\ufeff'=a;b;Mã", "'=1+1;-5;");
    }

    @Test
    void namesASlipByFileAndUnit() {
        Reading reading = reading("a.csv", ';', List.of());

        assertThat(Slip.id(reading, "kp-1")).matches("P-[0-9a-f]{10}").isEqualTo(Slip.id(reading, "kp-1"));
        assertThat(Slip.id(reading, "kp-2")).isNotEqualTo(Slip.id(reading, "kp-1"));
        assertThat(Slip.id(reading, null)).isEqualTo(Slip.id(reading, "_khong-ro-don-vi"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"thang-01.csv", "Khối phố 1 tháng 01.CSV", "kp__a~b.tsv", "a'b&c.csv"})
    void keepsNamesThatEverySystemBears(String name) {
        Reading reading = reading(name, ';', List.of());

        assertThat(Slip.fileName(reading)).isEqualTo(name + ".de-nghi-chinh-sua.csv");
        assertThat(RefusalPage.fileName(reading)).isEqualTo(name + ".khong-doc-duoc.txt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "../../etc/passwd _._.._etc_passwd~1a2b3c4d",
                "a:b?.csv a_b_.csv~1a2b3c4d",
                "a\\b.csv a_b.csv~1a2b3c4d",
                "a\u0007b.csv a_b.csv~1a2b3c4d",
                "[e-mail].csv [e-mail].csv~1a2b3c4d",
            })
    void changesNamesThatCannotBeOrCouldMeet(String name, String safe) {
        assertThat(Slip.fileName(reading(name, ';', List.of()))).isEqualTo(safe + ".de-nghi-chinh-sua.csv");
    }

    @Test
    void shortensNamesThatNoDiskBears() {
        String name = Slip.fileName(reading("ố".repeat(250) + ".csv", ';', List.of()));

        assertThat(name).isEqualTo("ố".repeat(60) + "~1a2b3c4d.de-nghi-chinh-sua.csv");
    }

    @Test
    void tellsWhyAFileWasNotRead() {
        Refusal refusal = new Refusal(RefusalKind.NOT_SUPPORTED, "not_supported.pdf", Map.of());

        assertThat(RefusalPage.text(refused("bao-cao.pdf.csv", refusal), Lang.VI))
                .isEqualTo(
                        "\ufeffTỆP CHƯA ĐỌC ĐƯỢC\r\n\r\nTệp: bao-cao.pdf.csv\r\n\r\n"
                                + "Lý do: Đây là tệp PDF; không đọc được thành bảng.\r\n\r\n"
                                + "Cách sửa: Đề nghị gửi bảng đã lập bằng Excel, lưu thành CSV UTF-8 (Tệp → Lưu thành → CSV UTF-8).\r\n\r\n"
                                + "Chưa có dòng nào của tệp này được tính vào báo cáo. Đề nghị đơn vị sửa và gửi lại; xin cảm ơn.\r\n");
        assertThat(RefusalPage.text(refused("a.csv", refusal), Lang.EN)).contains("Reason: This is a PDF;");
    }

    @Test
    void tellsNothingOfAFileThatWasRead() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RefusalPage.text(reading("a.csv", ';', List.of()), Lang.VI));
    }

    private static Returned row(String first, String second, Problem problem) {
        return new Returned(2, "kp-1", "2026-01", List.of(first, second), List.of(problem));
    }

    private static Reading reading(String name, char separator, List<String> header) {
        return reading(name, separator, header, null);
    }

    private static Reading refused(String name, Refusal refusal) {
        return reading(name, ';', List.of(), refusal);
    }

    private static Reading reading(String name, char separator, List<String> header, Refusal refusal) {
        return new Reading(
                name,
                SHA,
                "",
                "utf-8",
                separator,
                "vi",
                "activity",
                header,
                3,
                0,
                0,
                2,
                1,
                refusal,
                Map.of(),
                Map.of(),
                List.of(),
                null,
                null,
                Reading.Above.NOTHING);
    }
}
