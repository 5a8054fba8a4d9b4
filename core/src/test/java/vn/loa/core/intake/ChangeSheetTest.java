package vn.loa.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.core.intake.ReadFile.PLAN;
import static vn.loa.core.intake.ReadFile.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.core.submission.Difference;
import vn.loa.core.text.Lang;
import vn.loa.core.text.Words;

/** What a new report changed in the one that it replaced. */
class ChangeSheetTest {
    private static final String HEADER =
            "Mã hoạt động;Đơn vị;Kỳ báo cáo;Ngày thực hiện;Tên hoạt động;Nội dung;Kênh;Đối tượng;Lượt tiếp cận;Kinh phí (đồng);Ghi chú\n";
    private static final String COLUMNS =
            "\ufeffKỳ báo cáo;Thay đổi;Tệp cũ;Dòng cũ;Dòng mới;Ngày thực hiện;Kênh;Tên hoạt động;Cột;Trước;Sau";

    @Test
    void tellsWhatIsNewWhatIsGoneAndWhichCellsSaySomethingElse() {
        ChangeSheet sheet = sheet(
                row("", "05/01/2026", "Bản tin 1", "Phát thanh cơ sở", "1.200;500.000;")
                        + row("", "06/01/2026", "Bản tin 2", "Zalo", "5;;")
                        + row("", "07/01/2026", "Bản tin 3", "Zalo", "7;;"),
                row("", "07/01/2026", "BẢN TIN 3", "zalo", "7;;")
                        + row("", "05/01/2026", "Bản tin 1", "Loa truyền thanh", "1300;0,5;=1+1")
                                .replace("0,5", "600000")
                        + row("", "08/01/2026", "Bản tin 4", "Facebook", "9;;"));

        assertThat(sheet)
                .extracting(ChangeSheet::added, ChangeSheet::removed, ChangeSheet::changed)
                .containsExactly(1, 1, 2);
        assertThat(sheet.text(';', Lang.VI).lines())
                .containsExactly(
                        COLUMNS,
                        "01/2026;sửa;cu.csv;4;2;07/01/2026;Zalo;BẢN TIN 3;Tên hoạt động;Bản tin 3;BẢN TIN 3",
                        "01/2026;sửa;cu.csv;2;3;05/01/2026;Phát thanh cơ sở;Bản tin 1;Lượt tiếp cận;1200;1300",
                        "01/2026;sửa;cu.csv;2;3;05/01/2026;Phát thanh cơ sở;Bản tin 1;Kinh phí (đồng);500000;600000",
                        "01/2026;sửa;cu.csv;2;3;05/01/2026;Phát thanh cơ sở;Bản tin 1;Ghi chú;;'=1+1",
                        "01/2026;thêm;;;4;08/01/2026;Facebook;Bản tin 4;;;",
                        "01/2026;bớt;cu.csv;3;;06/01/2026;Zalo;Bản tin 2;;;");
        assertThat(sheet.text(';', Lang.VI)).endsWith("\r\n");
    }

    @Test
    void aRowOfTheSameIdIsTheSameThingWhateverElseItSays() {
        ChangeSheet sheet = sheet(
                row("A", "05/01/2026", "Một", "Zalo", ";;") + row("B", "05/01/2026", "Hai", "Zalo", ";;"),
                row("B", "06/01/2026", "Hai", "Facebook", ";;") + row("A", "05/01/2026", "Một", "Zalo", ";;"));

        assertThat(sheet.lines().stream().map(line -> String.join("|", line)))
                .containsExactly(
                        "01/2026|sửa|cu.csv|3|2|06/01/2026|Facebook|Hai|Ngày thực hiện|05/01/2026|06/01/2026",
                        "01/2026|sửa|cu.csv|3|2|06/01/2026|Facebook|Hai|Kênh|Zalo|Facebook");
    }

    @Test
    void ofSeveralAlikeTheMostAlikeArePaired() {
        ChangeSheet sheet = sheet(
                row("", "05/01/2026", "Tin", "Zalo", "1;;").replace("\n", ";x\n")
                        + row("", "05/01/2026", "Tin", "Zalo", "2;;"),
                row("", "05/01/2026", "Tin", "Zalo", "2;;") + row("", "05/01/2026", "Tin", "Zalo", "1;;"));

        assertThat(sheet.changed()).isZero();
        assertThat(sheet.added()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.200", "1200", "1200,0"})
    void anotherWayToWriteTheSameIsNoChange(String reach) {
        ChangeSheet sheet = sheet(
                row("", "05/01/2026", "Tin", "Zalo", "1200;;"), row("", "5.1.2026", "Tin", "zalo ", reach + ";;"));

        assertThat(sheet).isEqualTo(ChangeSheet.NOTHING);
    }

    @Test
    void personalDataStaysMasked() {
        ChangeSheet sheet = sheet(
                row("", "05/01/2026", "Tin", "Zalo", ";;Gọi 0987654321"),
                row("", "05/01/2026", "Tin", "Zalo", ";;Gọi 0987654322 ngay"));

        assertThat(sheet.text(';', Lang.EN))
                .startsWith("\ufeffPeriod;Change;Old file;Old line;New line;Ngày thực hiện;")
                .contains("Gọi [số điện thoại];Gọi [số điện thoại] ngay")
                .doesNotContain("098765432");
    }

    @Test
    void saysTheSameThingsInBothLanguages() {
        assertThat(Words.of(ChangeSheet.class, "changes", Lang.EN).keys())
                .isEqualTo(Words.of(ChangeSheet.class, "changes", Lang.VI).keys());
    }

    private static String row(String id, String date, String title, String channel, String rest) {
        return id + ";KP1;01/2026;" + date + ";" + title + ";1.5;" + channel + ";Người dân;" + rest + "\n";
    }

    private static ChangeSheet sheet(String before, String after) {
        return ChangeSheet.of(
                Difference.of(lines("cu.csv", before), lines("moi.csv", after)), "2026-01", PLAN, Lang.VI);
    }

    private static List<Difference.Line> lines(String name, String rows) {
        return read(name, HEADER + rows).activities().stream()
                .map(activity -> new Difference.Line(name, activity))
                .toList();
    }
}
