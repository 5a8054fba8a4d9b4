package vn.loa.charts.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.charts.WardEvaluation;
import vn.loa.charts.WardFiles;
import vn.loa.charts.browser.InChromium;
import vn.loa.charts.browser.Tab;
import vn.loa.core.text.Lang;

/** The page as a browser shows it, from a file, with nothing else there. */
@ExtendWith(InChromium.class)
class ChromiumTest {
    private static final String WIDTH = "document.documentElement.scrollWidth";
    private static final String FACES = "[...document.fonts].filter(f => f.status == 'loaded').length";

    @TempDir
    static Path directory;

    private static Path page;

    @BeforeAll
    static void writeThePage() throws Exception {
        Path report = directory.resolve("Báo cáo quý I");
        new EvaluationReport(Lang.VI).write(WardEvaluation.quarter(), report);
        page = report.resolve("index.html");
    }

    @Test
    void showsThePageWithVietnameseIntactAndNothingToComplainOf(Tab tab) {
        tab.open(page);
        assertThat(tab.text("document.body.innerText"))
                .contains(
                        "Đánh giá hiệu quả công tác tuyên truyền",
                        "Ủy ban Mặt trận Tổ quốc Việt Nam phường",
                        "Số liệu sơ bộ: đã nhận 16/21 báo cáo",
                        "Hướng dẫn thực hiện chuyển");
        assertThat(tab.complaints()).isEmpty();
    }

    @Test
    void asksForNothingButItself(Tab tab) {
        tab.open(page);
        assertThat(tab.requests()).containsExactly(page.toUri().toString());
    }

    @Test
    void needsNoSidewaysScrollOnANarrowPhone(Tab tab) {
        tab.size(360, 800);
        tab.open(page);
        assertThat(tab.number(WIDTH)).isEqualTo(360);
        assertThat(tab.number(FACES)).isEqualTo(2);
    }

    @Test
    void needsNoneWithSeriesChannelsProductsAndFiguresOfBefore(Tab tab) throws Exception {
        Path folder = directory.resolve("2026-02");
        new EvaluationReport(Lang.VI).write(WardFiles.evaluated("2026-02", LocalDate.of(2026, 3, 10)), folder);
        Path full = folder.resolve("index.html");
        assertThat(Files.readString(full))
                .contains("id=\"vi-series\"", "id=\"vi-channels\"", "id=\"vi-products\"", "kỳ trước");
        tab.size(360, 800);
        tab.open(full);
        assertThat(tab.number(WIDTH)).isEqualTo(360);
    }

    @Test
    void showsAnAdjustmentOnANarrowPhoneWithNothingToComplainOf(Tab tab) throws Exception {
        Path folder = directory.resolve("2026-Q1-dieu-chinh");
        new AdjustmentReport(Lang.VI).write(AdjustmentReportTest.adjustment(), folder);
        tab.size(360, 800);
        tab.open(folder.resolve("index.html"));
        assertThat(tab.text("document.body.innerText"))
                .contains("Điều chỉnh số liệu", "Dữ liệu ghi nhận đến 30/04/2026", "khoảng tin cậy 95%");
        assertThat(tab.number(WIDTH)).isEqualTo(360);
        assertThat(tab.complaints()).isEmpty();
    }

    @Test
    void refusesAScriptThatSomebodyAdds(Tab tab) throws Exception {
        String tampered = Files.readString(page).replace("</body>", "<script>document.title='run'</script></body>");
        tab.open(Files.writeString(page.resolveSibling("tampered.html"), tampered));
        assertThat(tab.text("document.title")).startsWith("Đánh giá hiệu quả");
        assertThat(tab.complaints()).isNotEmpty().allMatch(line -> line.contains("Content Security Policy"));
    }

    @Test
    void showsInkOnScreen(Tab tab) throws Exception {
        tab.size(1280, 1600);
        tab.open(page);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(tab.picture()));
        long dark = 0;
        for (int y = 0; y < 700; y++) {
            for (int x = 200; x < 1080; x++) {
                dark += (image.getRGB(x, y) & 0xff) < 120 ? 1 : 0;
            }
        }
        assertThat(dark).isBetween(10_000L, 200_000L);
    }

    @Test
    void printsOnAFewPages(Tab tab) {
        tab.open(page);
        String bytes = new String(tab.pdf(), StandardCharsets.ISO_8859_1);
        assertThat(bytes.split("/Type /Page\\b", -1).length - 1).isBetween(5, 12);
    }
}
