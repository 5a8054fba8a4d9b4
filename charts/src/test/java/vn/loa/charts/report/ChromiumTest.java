package vn.loa.charts.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.charts.WardEvaluation;
import vn.loa.charts.WardFiles;
import vn.loa.core.text.Lang;

/** The page as a browser shows it, from a file, with nothing else there. */
class ChromiumTest {
    @TempDir
    Path directory;

    private Chromium chromium;
    private Path page;

    @BeforeEach
    void writeThePage() throws Exception {
        chromium = Chromium.required(Files.createDirectory(directory.resolve("profile")));
        Path report = directory.resolve("Báo cáo quý I");
        new EvaluationReport(Lang.VI).write(WardEvaluation.quarter(), report);
        page = report.resolve("index.html");
    }

    @Test
    void rendersThePageWithVietnameseIntactAndNothingToComplainOf() throws Exception {
        String dom = chromium.run(page, "--dump-dom");
        assertThat(dom)
                .contains(
                        "Đánh giá hiệu quả công tác tuyên truyền",
                        "Ủy ban Mặt trận Tổ quốc Việt Nam phường",
                        "Số liệu sơ bộ: đã nhận 16/21 báo cáo",
                        "Hướng dẫn thực hiện chuyển");
        assertThat(chromium.console()).isEmpty();
    }

    @Test
    void needsNoSidewaysScrollOnANarrowPhone() throws Exception {
        assertThat(measuredOnAPhone()).contains("width 360 font true faces 2");
    }

    @Test
    void needsNoneWithSeriesChannelsProductsAndFiguresOfBefore() throws Exception {
        new EvaluationReport(Lang.VI)
                .write(WardFiles.evaluated("2026-02", LocalDate.of(2026, 3, 10)), page.getParent());
        assertThat(Files.readString(page)).contains("id=\"series\"", "id=\"channels\"", "id=\"products\"", "kỳ trước");
        assertThat(measuredOnAPhone()).contains("width 360 font true faces 2");
    }

    /** The probe is a page whose policy lets a frame in and whose script measures it: the report itself has no script. */
    private String measuredOnAPhone() throws Exception {
        Path probe = Files.writeString(
                page.resolveSibling("probe.html"),
                "<meta charset=utf-8><iframe id=f width=360 height=800 style=border:0 src=index.html></iframe><p id=a></p>"
                        + "<script>f.onload=()=>{const d=f.contentDocument;a.textContent="
                        + "'width '+d.documentElement.scrollWidth+' font '+d.fonts.check('16px \"Be Vietnam Pro\"')"
                        + "+' faces '+[...d.fonts].filter(x=>x.status=='loaded').length}</script>",
                StandardCharsets.UTF_8);
        return chromium.run(probe, "--dump-dom", "--allow-file-access-from-files", "--hide-scrollbars");
    }

    @Test
    void rendersAnAdjustmentOnANarrowPhoneWithNothingToComplainOf() throws Exception {
        Path folder = directory.resolve("2026-Q1-dieu-chinh");
        new AdjustmentReport(Lang.VI).write(AdjustmentReportTest.adjustment(), folder);
        String dom = chromium.run(folder.resolve("index.html"), "--dump-dom");
        assertThat(dom).contains("Điều chỉnh số liệu", "Theo dữ liệu hiện có", "khoảng tin cậy 95%");
        assertThat(chromium.console()).isEmpty();
        Path probe = Files.writeString(
                folder.resolve("probe.html"),
                "<meta charset=utf-8><iframe id=f width=360 height=800 style=border:0 src=index.html></iframe><p id=a></p>"
                        + "<script>f.onload=()=>{a.textContent='width '+f.contentDocument.documentElement.scrollWidth}</script>",
                StandardCharsets.UTF_8);
        assertThat(chromium.run(probe, "--dump-dom", "--allow-file-access-from-files", "--hide-scrollbars"))
                .contains("width 360");
    }

    @Test
    void refusesAScriptThatSomebodyAdds() throws Exception {
        String tampered = Files.readString(page).replace("</body>", "<script>document.title='run'</script></body>");
        Path other = Files.writeString(page.resolveSibling("tampered.html"), tampered);
        assertThat(chromium.run(other, "--dump-dom")).doesNotContain("<title>run</title>");
        assertThat(chromium.console()).isNotEmpty().allMatch(line -> line.contains("Content Security Policy"));
    }

    @Test
    void showsInkOnScreen() throws Exception {
        Path shot = directory.resolve("shot.png");
        chromium.run(page, "--window-size=1280,1600", "--screenshot=" + shot);
        BufferedImage image = ImageIO.read(shot.toFile());
        long dark = 0;
        for (int y = 0; y < 700; y++) {
            for (int x = 200; x < 1080; x++) {
                dark += (image.getRGB(x, y) & 0xff) < 120 ? 1 : 0;
            }
        }
        assertThat(dark).isBetween(10_000L, 200_000L);
    }

    @Test
    void printsOnAFewPages() throws Exception {
        Path pdf = directory.resolve("page.pdf");
        chromium.run(page, "--no-pdf-header-footer", "--print-to-pdf=" + pdf);
        String bytes = new String(Files.readAllBytes(pdf), StandardCharsets.ISO_8859_1);
        assertThat(bytes.split("/Type /Page\\b", -1).length - 1).isBetween(3, 6);
    }
}
