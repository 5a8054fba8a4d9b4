package vn.loa.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.core.intake.ReadFile.problems;
import static vn.loa.core.intake.ReadFile.read;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.core.activity.Activity;
import vn.loa.core.text.Lang;

/** A row with two channels comes back as two, its figures left to divide. */
class ChannelSplitTest {
    private static final String HEADER =
            "Mã hoạt động;Đơn vị;Kỳ báo cáo;Ngày thực hiện;Tên hoạt động;Nội dung;Kênh;Đối tượng;Số lượng;Đơn vị tính;"
                    + "Lượt tiếp cận;Kinh phí (đồng);Ghi chú\n";

    @Test
    void everyCellIsRepeatedAndTheFiguresAreLeftToDivide() {
        Checked checked = read(HEADER
                + "HD-01;Khối phố 1;01/2026;05/01/2026;Tin;1.5;Facebook, Zalo;Người dân;2;bài;1200;500.000;Đợt 1\n");

        assertThat(checked.reading().returned()).isEqualTo(1);
        assertThat(slip(checked))
                .isEqualTo("\ufeff" + HEADER.strip() + ";Mã phiếu;Dòng;Lỗi;Cách sửa\r\n"
                        + "HD-01;Khối phố 1;01/2026;05/01/2026;Tin;1.5;Facebook;Người dân;;bài;;;Đợt 1;P-1;2;" + TOLD
                        + "\r\n"
                        + "\"\";Khối phố 1;01/2026;05/01/2026;Tin;1.5;Zalo;Người dân;;bài;;;Đợt 1;P-1;2;" + TOLD
                        + "\r\n");
    }

    private static final String TOLD = "Một dòng chỉ ghi một kênh, nhưng ô này có: Facebook, Zalo.;"
            + "\"Dòng này đã được tách sẵn thành 2 dòng, mỗi dòng một kênh. Số liệu đã ghi xin chia cho 2 dòng: Số lượng: 2; "
            + "Lượt tiếp cận: 1200; Kinh phí (đồng): 500.000. Đề nghị điền phần của từng kênh rồi gửi cả 2 dòng.\"";

    @Test
    void theRowsMendedByTheirOwnWordsAreAccepted() {
        Checked checked = read(HEADER + "HD-01;Khối phố 1;01/2026;05/01/2026;Tin;1.5;FB và zalo;Người dân;;;1200;;\n"
                + "HD-02;Khối phố 1;01/2026;06/01/2026;Tin;1.5;FB;Người dân;;;5;;\n");
        List<String> rows = slip(checked)
                .lines()
                .skip(1)
                .map(line -> line.replaceAll(";P-1;2;.*", ""))
                .toList();
        String mended = rows.stream()
                .map(row -> row.replace("Người dân;;;;;", "Người dân;;;600;;"))
                .collect(Collectors.joining("\n"));

        assertThat(checked.activities()).hasSize(1);
        assertThat(read(HEADER + mended + "\n").activities())
                .extracting(
                        Activity::activityId,
                        Activity::channel,
                        a -> a.figures().reach())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("HD-01", "facebook", 600L),
                        org.assertj.core.groups.Tuple.tuple(null, "zalo", 600L));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Facebook và Zalo",
                "Facebook VÀ Zalo",
                "Facebook va Zalo",
                "Facebook/Zalo",
                "FB + Zalo OA",
                "facebook & zalo",
                "\"Facebook\nZalo\"",
                "\"Facebook; Zalo\"",
                "Fanpage, FB, zalo, Facebook"
            })
    void channelsAreToldApartHoweverTheyAreWritten(String cell) {
        Checked checked = read(HEADER + "HD-01;Khối phố 1;01/2026;05/01/2026;Tin;1.5;" + cell + ";Người dân;;;;;\n");

        assertThat(problems(checked)).containsExactly("2 several_channels [Kênh]");
        assertThat(channels(checked)).containsExactly("Facebook", "Zalo");
        assertThat(slip(checked))
                .contains(
                        "\"Dòng này đã được tách sẵn thành 2 dòng, mỗi dòng một kênh; đề nghị xem lại rồi gửi cả 2 dòng.\"");
    }

    @Test
    void aChannelWhoseNameHasSeparatorsStaysWhole() {
        Checked whole = read(
                HEADER + "HD-01;Khối phố 1;01/2026;05/01/2026;Tin;1.5;\"Áp phích, pano, băng zôn\";Người dân;;;;;\n");
        Checked beside =
                read(HEADER + "HD-01;Khối phố 1;01/2026;05/01/2026;Tin;1.5;Đào tạo, tập huấn, Zalo;Người dân;;;;;\n");

        assertThat(whole.activities()).extracting(Activity::channel).containsExactly("poster");
        assertThat(channels(beside)).containsExactly("Đào tạo, tập huấn", "Zalo");
    }

    @Test
    void anUnknownChannelBesideTwoKnownOnesHasARowAndAProblemOfItsOwn() {
        Checked checked =
                read(HEADER + "HD-01;Khối phố 1;01/2026;05/01/2026;Tin;1.5;Facebook, Zalo, TikTok;Người dân;;;;;\n");

        assertThat(problems(checked)).containsExactly("2 several_channels [Kênh]", "2 unknown_channel [Kênh]");
        assertThat(channels(checked)).containsExactly("Facebook", "Zalo", "TikTok");
        assertThat(new ProblemSentences(Lang.VI).what(checked.problems().get(1)))
                .isEqualTo("Không có kênh nào tên là “TikTok” trong kế hoạch.");
    }

    @Test
    void aCellOfThousandsOfPartsIsNotSplit() {
        Checked checked = read(HEADER + "HD-01;Khối phố 1;01/2026;05/01/2026;Tin;1.5;Facebook, Zalo"
                + ", xy".repeat(3_000) + ", a, b, c, d, e, f, g, h, i;Người dân;;;;;\n");

        assertThat(ChannelSplit.rows(checked.returned().get(0), List.of())).hasSize(1);
        assertThat(slip(checked)).contains("Đề nghị tách thành mỗi kênh một dòng");
    }

    @Test
    void whatIsPersonalIsMaskedInTheFiguresToo() {
        Checked checked =
                read(HEADER + ";Khối phố 1;01/2026;05/01/2026;Tin;1.5;Facebook, Zalo;Người dân;;;0912345678;;\n");

        assertThat(slip(checked)).doesNotContain("0912345678").contains("Lượt tiếp cận: [số điện thoại]");
    }

    @ParameterizedTest
    @CsvSource({"25, Z", "26, AA", "701, ZZ", "702, AAA"})
    void placesAreNamedAsInExcelAndFoundAgain(int channelAt, String letters) {
        String before = ";".repeat(channelAt - 5);
        Checked checked = read("Đơn vị;Ngày thực hiện;Tên hoạt động;Nội dung;Đối tượng" + before + ";Kênh\n"
                + "KP1;05/01/2026;Tin;1.5;Người dân" + before + ";Facebook, Zalo\n");

        assertThat(checked.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.details()).containsEntry("channel_at", letters));
        assertThat(slip(checked).lines().skip(1).map(line -> line.split(";")[channelAt]))
                .containsExactly("Facebook", "Zalo");
    }

    private static List<String> channels(Checked checked) {
        return ChannelSplit.rows(checked.returned().get(0), checked.reading().header()).stream()
                .map(row -> row.cells().get(6))
                .toList();
    }

    private static String slip(Checked checked) {
        return Slip.text("P-1", checked.reading(), checked.returned(), ReadFile.PLAN, Lang.VI);
    }
}
