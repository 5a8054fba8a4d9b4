package vn.loa.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.core.intake.ReadFile.HEADER;
import static vn.loa.core.intake.ReadFile.good;
import static vn.loa.core.intake.ReadFile.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RefusalTest {
    private static final String TEXT = HEADER + good(1, "05/01/2026");

    private static @Nullable String reason(Checked checked) {
        Refusal refusal = checked.reading().refusal();
        assertThat(checked.reading().records())
                .isEqualTo(checked.reading().returned() + checked.reading().leftOut());
        assertThat(checked.activities()).isEmpty();
        return refusal == null ? null : refusal.reason();
    }

    @Test
    void aWorkbookIsRefusedByItsNameOrItsBytes() {
        assertThat(reason(read("a.XLSX", TEXT))).isEqualTo("not_supported.xlsx");
        assertThat(reason(read("a.csv", new byte[] {'P', 'K', 3, 4, 0, 0}))).isEqualTo("not_supported.xlsx");
    }

    @Test
    void anotherEncodingIsRefusedAndNotGuessed() {
        assertThat(reason(read("a.csv", TEXT.getBytes(StandardCharsets.UTF_16))))
                .isEqualTo("not_supported.utf16");
        assertThat(reason(read("a.csv", TEXT.getBytes(Charset.forName("windows-1258")))))
                .isEqualTo("not_supported.not_utf8");
    }

    @Test
    void utf8ReadAsWindows1252IsRefused() {
        String twice = new String(TEXT.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
        assertThat(reason(read(twice))).isEqualTo("not_supported.mojibake");
    }

    @Test
    void aFileThatLostItsLettersIsRefused() {
        assertThat(reason(read(HEADER + good(1, "05/01/2026").replace("Bản tin", "B?n tin v? Ngh? quy?t c?a Đ?ng"))))
                .isEqualTo("lost_diacritics.text");
        assertThat(reason(read(HEADER.replace("Lượt tiếp cận", "L??t ti?p c?n") + good(1, "05/01/2026"))))
                .isEqualTo("lost_diacritics.header");
    }

    @Test
    void aNeededColumnThatIsMissingIsNamed() {
        Checked checked = read(HEADER.replace("Kênh", "Kanal") + good(1, "05/01/2026"));

        assertThat(reason(checked)).isEqualTo("missing_column.needed");
        assertThat(checked.reading().refusal())
                .isNotNull()
                .satisfies(r -> assertThat(r.details()).containsEntry("missing", "Kênh"));
        assertThat(checked.reading().returned()).isEqualTo(2);
    }

    @Test
    void noUnitAnywhereIsAMissingColumn() {
        assertThat(reason(read(
                        "Ngày thực hiện;Tên hoạt động;Nội dung;Kênh;Đối tượng\n05/01/2026;a;1.5;radio;Người dân\n")))
                .isEqualTo("missing_column.unit");
    }

    @Test
    void aColumnTwiceIsRefusedOnlyWhereARowFillsBoth() {
        String header = HEADER.replace("Lượt tiếp cận", "Khối phố;Thôn");
        assertThat(reason(read(header + good(1, "05/01/2026").replace(";120", ";Khối phố 1;Khối phố 1"))))
                .isEqualTo("column_twice.header");
        assertThat(read(header + good(1, "05/01/2026").replace(";120", ";;Khối phố 1"))
                        .activities())
                .hasSize(1);
    }

    @Test
    void headerAndLineThatDifferAboutMoneyRefuseTheFile() {
        String header = HEADER.replace("Lượt tiếp cận", "Kinh phí (đồng)");
        assertThat(reason(read("ĐVT: triệu đồng\n" + header + good(1, "05/01/2026"))))
                .isEqualTo("column_unit.differs");
        assertThat(reason(read("Đơn vị tính: USD\n" + header + good(1, "05/01/2026"))))
                .isEqualTo("column_unit.line");
    }

    @Test
    void nothingAtAllIsEmpty() {
        assertThat(reason(read(""))).isEqualTo("empty.bytes");
        assertThat(reason(read("\n\n \n"))).isEqualTo("empty.blank");
    }

    @Test
    void anythingElseIsUnknown() {
        assertThat(reason(read("a;b\n1;2\n"))).isEqualTo("unknown_kind.header");
    }
}
