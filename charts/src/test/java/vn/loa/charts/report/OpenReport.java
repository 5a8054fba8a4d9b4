package vn.loa.charts.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.loa.charts.browser.Key;
import vn.loa.charts.browser.Tab;
import vn.loa.charts.chart.ChartBook;
import vn.loa.charts.chart.Picture;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.text.Lang;

/** The report in a tab, by what a reader sees of it. {@code PART} is the language that shows. */
record OpenReport(Tab tab) {
    static final String PART = "document.querySelector('.report:not([hidden])')";
    private static final String CODES = "r => (r.dataset.unit || '') + '|' + (r.dataset.channel || '')";
    private static final String ALL_ROWS = "[..." + PART + ".querySelectorAll('[data-unit],[data-channel]')]";

    /** Writes the page alone: a browser needs no picture beside it. */
    static Path written(Evaluation evaluation, Path directory) throws IOException {
        List<Picture> pictures = ChartBook.pictures(evaluation, Lang.VI);
        ReportPage page = ReportPage.of(evaluation, Lang.VI, pictures, month -> Optional.empty());
        return Files.writeString(
                directory.resolve("index.html"), ReportPageRenderer.of().execute(page));
    }

    /** Rows of units and channels, as {@code unit|channel}, in the page's order. */
    List<String> rows() {
        return tab.texts(ALL_ROWS + ".map(" + CODES + ")");
    }

    List<String> rowsThatShow() {
        return tab.texts(ALL_ROWS + ".filter(r => !r.hidden).map(" + CODES + ")");
    }

    String status() {
        return tab.text(PART + ".querySelector('[role=status]').textContent");
    }

    /** Values of a filter's choices, that of all first. */
    List<String> choices(String filter) {
        return tab.texts("[..." + PART + ".querySelectorAll('" + filter(filter) + " option')].map(o => o.value)");
    }

    /** With the keys, as a reader who has come to the filter. */
    void choose(String filter, String code) {
        tab.value(PART + ".querySelector('" + filter(filter) + "').focus()");
        int steps = choices(filter).indexOf(code);
        tab.press(Key.HOME);
        for (int i = 0; i < steps; i++) {
            tab.press(Key.DOWN);
        }
        assertThat(tab.text("document.activeElement.value")).isEqualTo(code);
    }

    /** What has the focus, as {@code tag text}. */
    String focused() {
        return tab.text(
                "(e => e.tagName.toLowerCase() + ' ' + e.textContent.trim().replace(/\\s+/g, ' '))(document.activeElement)");
    }

    String language() {
        return tab.text("document.documentElement.lang");
    }

    /** What a reader can see of the page. */
    String text() {
        return tab.text("document.body.innerText");
    }

    private static String filter(String filter) {
        return "select[data-filter=" + filter + "]";
    }
}
