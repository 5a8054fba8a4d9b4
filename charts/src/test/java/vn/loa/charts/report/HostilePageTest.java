package vn.loa.charts.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.charts.WardEvaluation;
import vn.loa.charts.browser.InChromium;
import vn.loa.charts.browser.Tab;
import vn.loa.core.evaluation.Evaluation;

/** Texts of a plan that would break a page that trusts them. */
@ExtendWith(InChromium.class)
class HostilePageTest {
    private static final List<String> HOSTILE = List.of(
            "<script>document.title='run'</script>",
            "</script><script>document.title='run'</script>",
            "<img src=x onerror=\"document.title='run'\">",
            "\"><svg onload=document.title='run'>",
            "javascript:document.title='run'",
            "{{say.heading}} ${7*7}",
            "\u202Etxet desrever\u202C và \u2067عربي",
            "Ủy ban ".repeat(715),
            "x".repeat(5_000));

    @TempDir
    Path directory;

    @Test
    void namesOfUnitsRunNothingAndBreakNoLine(Tab tab) throws Exception {
        List<String> names = new ArrayList<>(HOSTILE);
        for (int i = names.size(); i < 200; i++) {
            names.add("Khối phố " + i);
        }
        isHarmless(tab, WardEvaluation.withUnits(names));
    }

    @Test
    void namesOfTopicsRunNothingAndBreakNoLine(Tab tab) throws Exception {
        isHarmless(tab, WardEvaluation.withTopics(HOSTILE));
    }

    private void isHarmless(Tab tab, Evaluation evaluation) throws Exception {
        Path page = OpenReport.written(evaluation, directory);
        assertThat(Files.readString(page)).contains("&lt;script&gt;");
        for (int width : List.of(1200, 360)) {
            tab.size(width, 800);
            tab.open(page);
            assertThat(tab.number("document.documentElement.scrollWidth")).isEqualTo(width);
            assertThat(tab.text("document.title")).startsWith("Đánh giá hiệu quả");
            tab.click("button[data-show-lang=en]");
            assertThat(tab.number("document.documentElement.scrollWidth")).isEqualTo(width);
            assertThat(tab.text("document.title")).startsWith("How effective");
        }
        assertThat(tab.number("document.querySelectorAll('script').length")).isEqualTo(1);
        assertThat(tab.number("document.querySelectorAll('img,iframe,object,[onload],[onerror]').length"))
                .isZero();
        assertThat(tab.requests())
                .allMatch(address -> address.equals(page.toUri().toString()));
        assertThat(tab.complaints()).isEmpty();
    }
}
