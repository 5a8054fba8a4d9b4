package vn.loa.charts.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.charts.report.OpenReport.PART;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.charts.GeneratedWard;
import vn.loa.charts.browser.InChromium;
import vn.loa.charts.browser.Key;
import vn.loa.charts.browser.Tab;

/** What a reader can do with the page, with the network cut. */
@ExtendWith(InChromium.class)
class PageControlsTest {
    @TempDir
    static Path directory;

    private static Path page;

    private OpenReport report;

    @BeforeAll
    static void writeThePage() throws Exception {
        page = OpenReport.written(GeneratedWard.evaluated(57), directory);
    }

    @BeforeEach
    void openIt(Tab tab) {
        report = new OpenReport(tab);
        tab.open(page);
    }

    @AfterEach
    void nothingWasAskedForOrComplainedOf(Tab tab) {
        assertThat(tab.requests()).containsOnly(page.toUri().toString());
        assertThat(tab.complaints()).isEmpty();
    }

    @Test
    void aUnitHidesTheRowsOfTheOthersAndNoMore() {
        List<String> all = report.rows();
        assertThat(all).anyMatch(row -> row.startsWith("khoi-pho-2|")).anyMatch(row -> row.startsWith("khoi-pho-5|"));
        report.choose("unit", "khoi-pho-2");
        List<String> left = all.stream()
                .filter(row -> row.startsWith("|") || row.startsWith("khoi-pho-2|"))
                .toList();
        assertThat(report.rowsThatShow()).isEqualTo(left);
        assertThat(report.status()).contains("hiện " + left.size() + " trong " + all.size() + " dòng");
        report.choose("unit", "");
        assertThat(report.rowsThatShow()).isEqualTo(all);
    }

    @Test
    void aChannelHidesTheRowsOfTheOthersAndNoMore() {
        List<String> all = report.rows();
        report.choose("channel", "zalo");
        List<String> left = all.stream()
                .filter(row -> row.endsWith("|") || row.endsWith("|zalo"))
                .toList();
        assertThat(left).hasSizeLessThan(all.size());
        assertThat(report.rowsThatShow()).isEqualTo(left);
        assertThat(report.status()).contains("hiện " + left.size() + " trong " + all.size() + " dòng");
        report.choose("channel", "");
        assertThat(report.rowsThatShow()).isEqualTo(all);
    }

    @Test
    void aUnitAndAChannelTogetherHideTheRowsOfAllOthers() {
        List<String> all = report.rows();
        report.choose("unit", "vhxh");
        report.choose("channel", "radio");
        assertThat(report.rowsThatShow())
                .isEqualTo(all.stream()
                        .filter(row -> row.startsWith("|") || row.startsWith("vhxh|"))
                        .filter(row -> row.endsWith("|") || row.endsWith("|radio"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"units", "channels", "months"})
    void everyColumnSortsUpAndDownWithMissingLastAndBackToThePlansOrder(String table, Tab tab) {
        tab.value(PART + ".querySelector('table." + table + "').dataset.here = 1");
        int columns = tab.number("document.querySelectorAll('[data-here] thead th').length");
        int sorted = 0;
        for (int column = 1; column < columns; column++) {
            sorted += sortsUpAndDownAndBack(tab, column) ? 1 : 0;
        }
        assertThat(sorted).isGreaterThan(3);
    }

    @Test
    void theTableOfADrawingSortsToo(Tab tab) {
        tab.click(".report:not([hidden]) figure summary");
        tab.value(PART + ".querySelector('figure table.sortable').dataset.here = 1");
        assertThat(sortsUpAndDownAndBack(tab, 1)).isTrue();
    }

    @Test
    void namesSortByTheAlphabetOfTheLanguage(Tab tab) {
        tab.value(PART + ".querySelector('table.units').dataset.here = 1");
        tab.click("[data-here] thead th:first-child button");
        assertThat(tab.texts("[...document.querySelectorAll('[data-here] tbody th')].map(h => h.textContent)"))
                .containsExactly(
                        "Khối phố 1",
                        "Khối phố 2",
                        "Khối phố 3",
                        "Khối phố 4",
                        "Khối phố 5 <mới> & cũ",
                        "Phòng Văn hóa – Xã hội phường",
                        "Văn phòng HĐND – UBND phường");
    }

    /** Whether the column has a value that is missing or two that differ: else nothing was proved. */
    private boolean sortsUpAndDownAndBack(Tab tab, int column) {
        String button = "[data-here] thead th:nth-child(" + (column + 1) + ") button";
        String head = "document.querySelector(\"" + button + "\").closest('th').getAttribute('aria-sort')";
        List<String> plan = order(tab);
        List<String> cells = keys(tab, column);
        List<Double> there = new ArrayList<>(
                cells.stream().filter(k -> !k.isEmpty()).map(Double::valueOf).toList());
        tab.click(button);
        assertThat(tab.text(head)).isEqualTo("ascending");
        there.sort(Comparator.naturalOrder());
        assertThat(keys(tab, column)).isEqualTo(withMissingLast(there, cells.size()));
        tab.click(button);
        assertThat(tab.text(head)).isEqualTo("descending");
        Collections.reverse(there);
        assertThat(keys(tab, column)).isEqualTo(withMissingLast(there, cells.size()));
        tab.click(button);
        assertThat(tab.text(head)).isEqualTo("none");
        assertThat(order(tab)).isEqualTo(plan);
        return there.size() < cells.size() || there.stream().distinct().count() > 1;
    }

    private static List<String> withMissingLast(List<Double> there, int size) {
        List<String> keys = new ArrayList<>(there.stream().map(String::valueOf).toList());
        while (keys.size() < size) {
            keys.add("");
        }
        return keys;
    }

    private static List<String> order(Tab tab) {
        return tab.texts("[...document.querySelectorAll('[data-here] tbody tr')].map(r => r.textContent)");
    }

    /** What the rows of the table are sorted by, top to bottom; empty where a value is missing. */
    private static List<String> keys(Tab tab, int column) {
        return tab
                .texts("[...document.querySelectorAll('[data-here] tbody tr')].map(r => r.cells[" + column
                        + "].dataset.sort ?? '')")
                .stream()
                .map(key -> key.isEmpty() ? "" : String.valueOf(Double.parseDouble(key)))
                .toList();
    }

    @Test
    void everyFigureOpensItsDefinitionAndEscapeGivesTheFocusBack(Tab tab) {
        String first = PART + ".querySelector('a.def')";
        tab.value(first + ".dataset.first = 1");
        tab.click("[data-first]");
        assertThat(tab.is("document.querySelector('dialog.definition').open")).isTrue();
        String definition = tab.text("document.querySelector(" + first
                + ".getAttribute('href').replace(/\\./g,'\\\\.')).querySelector('dd').textContent");
        assertThat(definition).isNotBlank();
        assertThat(tab.text("document.querySelector('dialog.definition').innerText"))
                .contains(definition);
        tab.press(Key.ESCAPE);
        assertThat(tab.is("document.querySelector('dialog.definition').open")).isFalse();
        assertThat(tab.is("document.activeElement === " + first)).isTrue();
    }

    @Test
    void theDialogClosesByItsButtonToo(Tab tab) {
        tab.click(".report:not([hidden]) a.def");
        tab.click("dialog.definition button");
        assertThat(tab.is("document.querySelector('dialog.definition').open")).isFalse();
        assertThat(tab.is("document.activeElement === " + PART + ".querySelector('a.def')"))
                .isTrue();
    }

    @Test
    void everyLinkInThePageHasItsPlaceInTheSameLanguage(Tab tab) {
        assertThat(tab.texts(
                        "[...document.querySelectorAll('.report')].flatMap(r => [...r.querySelectorAll('a[href^=\"#\"]')]"
                                + ".filter(a => !r.contains(document.getElementById(a.getAttribute('href').slice(1))))"
                                + ".map(a => a.outerHTML))"))
                .isEmpty();
    }

    @Test
    void theOtherLanguageIsOneClickAwayAndSoIsTheWayBack(Tab tab) {
        String title = tab.text("document.title");
        assertThat(report.language()).isEqualTo("vi");
        assertThat(report.text()).contains("Đánh giá hiệu quả công tác tuyên truyền");
        tab.click("button[data-show-lang=en]");
        assertThat(report.language()).isEqualTo("en");
        assertThat(tab.text("document.title"))
                .startsWith("How effective the communication was")
                .contains("Phường Mẫu");
        assertThat(report.text())
                .contains("How effective the communication was", "The units")
                .doesNotContain("Đánh giá hiệu quả", "Các đơn vị", "Chưa đủ dữ liệu");
        assertThat(tab.is(PART + ".contains(document.activeElement)")).isTrue();
        tab.click("button[data-show-lang=vi]");
        assertThat(report.language()).isEqualTo("vi");
        assertThat(tab.text("document.title")).isEqualTo(title);
        assertThat(report.text()).doesNotContain("The units");
    }

    @Test
    void aFilterStaysWhenTheLanguageChanges(Tab tab) {
        report.choose("unit", "khoi-pho-2");
        List<String> left = report.rowsThatShow();
        tab.click("button[data-show-lang=en]");
        assertThat(report.rowsThatShow()).isEqualTo(left);
        assertThat(tab.text(PART + ".querySelector('select[data-filter=unit]').value"))
                .isEqualTo("khoi-pho-2");
    }
}
