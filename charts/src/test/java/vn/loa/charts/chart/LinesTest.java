package vn.loa.charts.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loa.charts.style.HouseStyle;
import vn.loa.core.text.Lang;

class LinesTest {
    private static final Font FONT = HouseStyle.of(Lang.VI).text(13);

    @Test
    void leavesAShortNameAsItIs() {
        assertThat(Lines.wrap("Khối phố 1", FONT, 200, 3)).containsExactly("Khối phố 1");
    }

    @Test
    void losesNoSyllable() {
        String name = "Ủy ban Mặt trận Tổ quốc Việt Nam phường Kỳ Lừa";
        List<String> lines = Lines.wrap(name, FONT, 120, 9);
        assertThat(String.join(" ", lines)).isEqualTo(name);
        assertThat(lines).allMatch(line -> Lettering.width(line, FONT) <= 120);
    }

    @Test
    void cutsAWordThatIsWiderThanTheLine() {
        List<String> lines = Lines.wrap("W".repeat(40), FONT, 100, 9);
        assertThat(String.join("", lines)).isEqualTo("W".repeat(40));
        assertThat(lines).hasSizeGreaterThan(3).allMatch(line -> Lettering.width(line, FONT) <= 100);
    }

    @Test
    void marksWhatIsLeftOut() {
        List<String> lines = Lines.wrap("một hai ba bốn năm sáu bảy tám chín mười", FONT, 60, 2);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).endsWith("…");
        assertThat(Lettering.width(lines.get(1), FONT)).isLessThanOrEqualTo(60);
    }

    @Test
    void balancesTwoLines() {
        assertThat(Lines.balanced("Giới thiệu Nghị quyết 57 và các văn bản liên quan", FONT, 280, 4))
                .containsExactly("Giới thiệu Nghị quyết 57", "và các văn bản liên quan");
    }

    @Test
    void drawsNothingForAnEmptyName() {
        assertThat(Lines.wrap("", FONT, 100, 2)).containsExactly("");
    }
}
