package vn.loa.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loa.core.text.Lang;

/** No personal datum leaves the reader, wherever it stood in the file. */
class MaskedFileTest {
    private static final String HEADER = ReadFile.HEADER.strip() + ";Ghi chú;Liên hệ;SĐT 0987111222\n";
    private static final String START = ";Khối phố 1;01/2026;05/01/2026;Bản tin;1.5;";

    @Test
    void masksEveryPlaceAndSaysWhere() {
        String text = "Người lập: bà Lan 0987000001\n" + HEADER
                + "1" + START + "Phát thanh cơ sở;Người dân;5;gọi 0987000002;lan3@x.vn;0987000003\n"
                + "2" + START + "Zalo 0987000004;Người dân;5;;;\n"
                + "3" + START + "Phát thanh cơ sở;Người dân;0123000005;;;\n"
                + "4;Khối phố 1;01/2026;gọi 0987000006;Bản tin;1.5;Phát thanh cơ sở;Người dân;5;;;\n"
                + "5" + START + "Phát thanh cơ sở;0987000007;5;;;\n"
                + ";Tổng cộng 0987000008;;;;;;;20;;;\n"
                + "Người lập biểu;CCCD 020123000009;;;;;;;;;;\n";
        Checked checked = ReadFile.read("bao-cao-0987000010.csv", text.getBytes(StandardCharsets.UTF_8));
        ProblemSentences sentences = new ProblemSentences(Lang.VI);
        List<String> slips = List.of(
                Slip.text("P-1", checked.reading(), checked.returned(), ReadFile.PLAN, Lang.VI),
                Slip.fileName(checked.reading()),
                checked.findings().stream().map(sentences::sentence).toList().toString());

        assertThat(checked + slips.toString())
                .doesNotContain("0987", "0123000005", "123000009", "lan3@")
                .contains("bao-cao-[số điện thoại].csv");
        assertThat(checked.returned()).extracting(Returned::line).containsExactly(4, 5, 6, 7);
        assertThat(checked.findings().stream()
                        .filter(f -> f.kind() == FindingKind.PERSONAL_DATA)
                        .map(Finding::line)
                        .distinct()
                        .toList())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void masksWhatARefusalQuotes() {
        Checked checked =
                ReadFile.read("Đơn vị tính: USD 0987000001\n" + ReadFile.HEADER + ReadFile.good(1, "05/01/2026"));

        assertThat(checked.reading().refusal()).isNotNull();
        assertThat(RefusalPage.text(checked.reading(), Lang.VI))
                .doesNotContain("0987000001")
                .contains("USD [số điện thoại]");
        assertThat(checked.toString()).doesNotContain("0987000001");
    }
}
