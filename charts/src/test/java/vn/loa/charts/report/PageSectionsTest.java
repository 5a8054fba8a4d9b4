package vn.loa.charts.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.charts.WardEvaluation;
import vn.loa.charts.WardFiles;
import vn.loa.core.evaluation.Signal;
import vn.loa.core.text.Lang;

/** Series, channels, products and units stand in places of their own. */
class PageSectionsTest {
    @TempDir
    Path directory;

    private PageReading page;

    @BeforeEach
    void readThePage() throws Exception {
        page = PageReading.of(
                WardFiles.evaluated("2026-Q1", LocalDate.of(2026, 4, 10)), Lang.VI, directory.resolve("vi"));
    }

    @Test
    void showsTheTrendOfASeriesByItsNameAsAHint() {
        assertThat(page.section("series"))
                .contains("Hồ sơ <trực tuyến> Khác biệt trước và sau Kế hoạch chưa khai báo"
                        + " Chưa có đủ tháng trước và tháng sau để so sánh."
                        + " Xu hướng theo tháng +0,02 mỗi tháng gợi ý"
                        + " Qua 5 tháng có số liệu, mức thay đổi là +0,02 mỗi tháng;"
                        + " giá trị p của kiểm định xu hướng là 0,083. Số liệu còn ngắn, chỉ nên xem là gợi ý.");
    }

    @Test
    void showsTheDifferenceWithItsIntervalItsMonthsAndThePeopleAsked() {
        assertThat(page.section("series"))
                .contains("Biết về Nghị quyết 57 Khác biệt trước và sau +20 điểm phần trăm"
                        + " khoảng tin cậy 95%: +5,2 điểm phần trăm đến +33,4 điểm phần trăm"
                        + " So sánh tháng 2/2026 đến tháng 3/2026 với tháng 1/2026; cả hai bên hỏi 150 lượt người."
                        + " Chưa kết luận được ít nhất +10 điểm phần trăm, phường tự đặt"
                        + " Xu hướng theo tháng Chưa đủ dữ liệu Số liệu chưa đủ năm tháng.")
                .doesNotContain("do tuyên truyền");
    }

    @Test
    void leavesSeriesOutOfTheListOfTheWardAndOutOfItsLimits() {
        assertThat(page.section("indicators")).doesNotContain("Hồ sơ", "Biết về Nghị quyết 57");
        assertThat(page.section("limits")).doesNotContain("Hồ sơ", "Biết về Nghị quyết 57");
        assertThat(page.section("requirements"))
                .contains("Khác biệt trước và sau: Biết về Nghị quyết 57 +20 điểm phần trăm")
                .doesNotContain("Hồ sơ");
    }

    @Test
    void showsAnsweredDifficultiesInTheirRequirement() {
        assertThat(page.section("requirements")).contains("Vướng mắc, phản ánh được trả lời đúng hạn 66,7% 2/3");
    }

    @Test
    void showsChannelsInThePlansOrder() {
        assertThat(page.section("channels"))
                .contains(
                        "Kênh Hoạt động Tuần hoạt động Lượt tiếp cận Tương tác Chi phí",
                        "Phát thanh cơ sở 2 15,4% 2/13 – không ghi số – – không ghi số",
                        "Zalo 3 15,4% 2/13 600 5,7% 34/600 – không ghi số",
                        "Tổ công nghệ số hướng dẫn trực tiếp 2 15,4% 2/13 – không ghi số – 56.250 đồng 2.025.000/36");
    }

    @Test
    void showsProductsByUnitOfQuantityInLettersWithMarks() {
        assertThat(page.section("products"))
                .isEqualTo("Sản phẩm theo đơn vị tính Các đơn vị tính khác nhau không cộng với nhau."
                        + " bài 6 từ 3 hoạt động bản tin 2 từ 2 hoạt động tu sach 7 từ 1 hoạt động");
    }

    @Test
    void showsTheUnitsInThePlansOrder() {
        assertThat(page.section("units"))
                .contains(
                        "Đơn vị Đầy đủ Đúng hạn Hoạt động Tuần hoạt động Minh chứng Trên nền tảng số Tự làm được",
                        "Khối phố <1> 66,7% 2/3 33,3% 1/3 2 15,4% 2/13 0% 0/2 0% 0/2 54,5% 36/66");
        assertThat(page.section("units").indexOf("Phòng Văn hóa"))
                .isLessThan(page.section("units").indexOf("Khối phố"));
    }

    @Test
    void showsTargetsOfSingleUnitsAndChannels() {
        assertThat(page.section("indicators"))
                .contains(
                        "Mục tiêu riêng của đơn vị, của kênh",
                        "Tương tác trên kênh số: Zalo 5,7% 34/600 Đạt ít nhất 4%, phường tự đặt",
                        "Tự thực hiện được sau hướng dẫn: Khối phố <1> 54,5% 36/66"
                                + " Chưa kết luận được ít nhất 50%, phường tự đặt");
    }

    @Test
    void saysHowManyUnitsChanceAloneWouldSetApart() {
        assertThat(Sentences.of(Lang.VI)
                        .words()
                        .say(
                                "indicator.quality.unit_spread.found",
                                Map.of("figure", "5 đơn vị", "tested", "32", "chance", "1,6")))
                .isEqualTo("5 đơn vị khác hẳn mức chung của phường, trong 32 đơn vị có số liệu;"
                        + " riêng ngẫu nhiên cũng có thể cho khoảng 1,6.");
    }

    @Test
    void saysThatNoTargetCanBeJudgedYetAndNoneOfAMonthWithoutAWholeOne() throws Exception {
        PageReading begun = PageReading.of(
                WardFiles.evaluated("2026-03", LocalDate.of(2026, 3, 10)), Lang.VI, directory.resolve("begun"));
        assertThat(begun.section("indicators"))
                .contains(
                        " chỉ số. Chưa kết luận được mục tiêu nào.",
                        "mục tiêu tính theo tháng trọn; kỳ này chưa trọn tháng nào")
                .doesNotContain("ít nhất 0 lượt", "Chưa có mục tiêu nào để so sánh");
    }

    @Test
    void leavesOutWhatAWardHasNot() throws Exception {
        PageReading bare = PageReading.of(WardEvaluation.quarter(), Lang.VI, directory.resolve("bare"));
        assertThat(bare.section("series")).isEmpty();
        assertThat(bare.section("channels")).isEmpty();
        assertThat(bare.section("products")).isEmpty();
        assertThat(bare.section("units")).isNotEmpty();
    }

    /** The seventh is behind a link, and there all of them stand. */
    @Test
    void listsAllDoubtsWhereTheyAreMoreThanStandFirst() throws Exception {
        assertThat(page.block("doubt")).hasSizeLessThan(7);
        assertThat(page.html()).doesNotContain("id=\"vi-doubts\"");
        List<Signal> signals = Stream.of(
                        "reach_above_population",
                        "outlier_reach",
                        "rounded_reach",
                        "joint_event",
                        "participants_above_area")
                .map(kind -> new Signal(kind, "u1", null, null, null, null, null))
                .toList();
        Changed odd = Changed.quiet().pending(20, 21).rows(10, 10, 1).signals(signals.toArray(Signal[]::new));
        PageReading all = PageReading.of(odd.findings().evaluation(), Lang.VI, directory.resolve("odd"));
        assertThat(all.block("doubt")).hasSize(7).last().isEqualTo("và 2 mục nữa");
        assertThat(all.html()).contains("<a href=\"#vi-doubts\">", "<h3 id=\"vi-doubts\">");
        assertThat(all.section("limits")).contains("Con số cần thận trọng Đây là số liệu sơ bộ", "dân số của địa bàn:");
    }

    @Test
    void saysAllOfItInEnglish() throws Exception {
        PageReading english = PageReading.of(
                WardFiles.evaluated("2026-Q1", LocalDate.of(2026, 4, 10)), Lang.EN, directory.resolve("en"));
        assertThat(english.section("series"))
                .contains("2/2026 to 3/2026 compared with 1/2026; 150 people were asked in both together.");
        assertThat(english.section("products")).contains("bài (articles) 6 from 3 activities");
        assertThat(english.section("units")).contains("In the plan's order, not ranked.");
    }
}
