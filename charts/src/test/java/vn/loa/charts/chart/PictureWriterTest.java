package vn.loa.charts.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import vn.loa.charts.WardEvaluation;
import vn.loa.charts.style.HouseStyle;
import vn.loa.core.evaluation.CoverageMatrix;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.text.Lang;

class PictureWriterTest {
    private final PictureWriter writer = new PictureWriter(HouseStyle.of(Lang.VI));

    @Test
    void keepsEveryCountAndNameOfTheMatrixAsText() throws Exception {
        Evaluation evaluation = WardEvaluation.quarter();
        List<String> texts = texts(writer.svg(picture(evaluation, "coverage")));
        List<String> numbers = texts.stream().filter(t -> t.matches("\\d+")).toList();
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(evaluation.coverage().cells().stream()
                        .map(CoverageMatrix.Cell::activities)
                        .map(String::valueOf)
                        .toList());
        assertThat(String.join(" ", texts))
                .contains("Chủ trương của Đảng", "Hội viên,", "Hướng dẫn thực hiện chuyển", "1/4 cặp nội dung");
    }

    @Test
    void keepsTheNamesOfUnitsWhole() throws Exception {
        List<String> texts = texts(writer.svg(picture(WardEvaluation.quarter(), "reports")));
        assertThat(texts)
                .contains(
                        "Phòng Văn hóa – Xã hội",
                        "Ủy ban Mặt trận Tổ quốc Việt Nam phường",
                        "Tháng 2/2026",
                        "Chưa có",
                        "không phát sinh");
    }

    @Test
    void writesTheSameBytesTwice() {
        for (int i = 0; i < 3; i++) {
            Picture once = ChartBook.pictures(WardEvaluation.quarter(), Lang.VI).get(i);
            Picture again =
                    ChartBook.pictures(WardEvaluation.quarter(), Lang.VI).get(i);
            assertThat(writer.svg(once)).isEqualTo(writer.svg(again)).isEqualTo(writer.svg(once));
            assertThat(writer.png(once)).isEqualTo(writer.png(again));
        }
    }

    @Test
    void writesAPngWithTwoDotsAPixelThatShowsItsParts() throws Exception {
        Picture picture = picture(WardEvaluation.quarter(), "coverage");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(writer.png(picture)));
        assertThat(image.getWidth()).isEqualTo(2 * (picture.wide().width() + 48));
        assertThat(inkIn(image, 0, 30, image.getWidth(), 90)).as("title").isGreaterThan(1000);
        int bottom = image.getHeight();
        assertThat(inkIn(image, 0, bottom - 90, image.getWidth(), bottom - 40))
                .as("source")
                .isGreaterThan(500);
        assertThat(inkIn(image, 0, 0, image.getWidth(), 20)).as("margin").isZero();
    }

    @Test
    void hasNoStyleAttributeNoScriptAndAnswersToScreenReaders() throws Exception {
        for (Picture picture : ChartBook.pictures(WardEvaluation.quarter(), Lang.VI)) {
            String svg = writer.inline(picture, "vi-");
            assertThat(svg).doesNotContain("style=", "<script", "href=");
            Document document = parse(svg);
            assertThat(document.getDocumentElement().getAttribute("role")).isEqualTo("img");
            assertThat(document.getDocumentElement().getAttribute("viewBox"))
                    .isEqualTo("0 0 " + picture.wide().width() + " "
                            + picture.wide().height());
            assertThat(text(document, "title")).isEqualTo(picture.title());
            assertThat(text(document, "desc")).isEqualTo(picture.alt());
        }
    }

    @Test
    void showsHostileNamesAsText() throws Exception {
        Evaluation evaluation = WardEvaluation.withUnits(List.of(
                "<script>alert(1)</script>",
                "\u202ekhối \u0000phố\u2028 7",
                "a \ud800 & \"q\" 'style=x'",
                "Z".repeat(500)));
        String svg = writer.svg(picture(evaluation, "reports"));
        assertThat(svg).doesNotContain("<script>").doesNotContain("\u202e").doesNotContain("\u0000");
        assertThat(texts(svg)).contains("<script>alert(1)</script>", "khối phố 7", "a \ufffd & \"q\" 'style=x'");
        assertThat(texts(svg)).anyMatch(t -> t.matches("Z{10,}…"));
    }

    @Test
    void givesEachOfFortyUnitsARow() throws Exception {
        List<String> names =
                IntStream.rangeClosed(1, 40).mapToObj(i -> "Khối phố " + i).toList();
        assertThat(texts(writer.svg(picture(WardEvaluation.withUnits(names), "reports"))))
                .containsAll(names);
    }

    @Test
    void explainsTheLettersWhereAYearLeavesNoRoomForWords() throws Exception {
        Picture picture = picture(WardEvaluation.year(), "reports");
        assertThat(picture.guide()).contains("Đ: đúng hạn; M: muộn; T: quá hạn, chưa có");
        List<String> texts = texts(writer.svg(picture));
        assertThat(texts).contains("Đ", "M", "T", "Đ0").doesNotContain("Đúng hạn");
        assertThat(texts.stream().filter("M"::equals)).hasSize(8);
    }

    @Test
    void drawsOneUnit() throws Exception {
        Picture picture = picture(WardEvaluation.withUnits(List.of("Khối phố 1")), "reports");
        assertThat(texts(writer.svg(picture))).contains("Khối phố 1", "Tháng 1/2026", "5 hoạt động".replace("5", "8"));
    }

    private static long inkIn(BufferedImage image, int x1, int y1, int x2, int y2) {
        long ink = 0;
        for (int y = y1; y < y2; y++) {
            for (int x = x1; x < x2; x++) {
                ink += (image.getRGB(x, y) & 0xff) < 200 ? 1 : 0;
            }
        }
        return ink;
    }

    private static Picture picture(Evaluation evaluation, String name) {
        return ChartBook.pictures(evaluation, Lang.VI).stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(String svg) throws Exception {
        NodeList nodes = parse(svg).getElementsByTagName("text");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    private static String text(Document document, String tag) {
        return document.getElementsByTagName(tag).item(0).getTextContent();
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
