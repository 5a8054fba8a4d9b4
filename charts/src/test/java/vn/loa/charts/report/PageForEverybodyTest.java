package vn.loa.charts.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.charts.report.OpenReport.PART;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.charts.GeneratedWard;
import vn.loa.charts.browser.Axe;
import vn.loa.charts.browser.InChromium;
import vn.loa.charts.browser.Tab;

/** The page for a screen reader, a small telephone, a large print, paper, and a browser without scripts. */
@ExtendWith(InChromium.class)
class PageForEverybodyTest {
    private static final String WIDTH = "document.documentElement.scrollWidth";

    @TempDir
    static Path directory;

    private static Path page;

    @BeforeAll
    static void writeThePage() throws Exception {
        page = OpenReport.written(GeneratedWard.evaluated(57), directory);
    }

    @ParameterizedTest
    @CsvSource({"vi,1200", "en,360"})
    void breaksNoRuleOfAxe(String lang, int width, Tab tab) throws Exception {
        open(tab, lang, width);
        assertThat(Axe.violations(tab)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"vi,360", "en,1200"})
    void breaksNoRuleTheOtherWayRound(String lang, int width, Tab tab) throws Exception {
        open(tab, lang, width);
        assertThat(Axe.violationsButOfColours(tab)).isEmpty();
    }

    /** With every table open: one that is folded away would not be looked at. */
    private static void open(Tab tab, String lang, int width) {
        tab.size(width, 800);
        tab.open(page);
        if (lang.equals("en")) {
            tab.click("button[data-show-lang=en]");
        }
        tab.value(PART + ".querySelectorAll('details').forEach(d => d.open = true)");
    }

    @Test
    void breaksNoneWithADefinitionOpen(Tab tab) throws Exception {
        tab.open(page);
        tab.click(".report:not([hidden]) a.def");
        assertThat(Axe.violations(tab, "dialog")).isEmpty();
    }

    @Test
    void keepsItsColoursWhereTheReaderLikesItDark(Tab tab) {
        String colours =
                "[...document.querySelectorAll('body *')].map(e => getComputedStyle(e)).map(s => s.color + s.backgroundColor).join()";
        tab.open(page);
        String light = tab.text(colours);
        tab.wish("prefers-color-scheme", "dark");
        assertThat(tab.is("matchMedia('(prefers-color-scheme:dark)').matches")).isTrue();
        assertThat(tab.text(colours)).isEqualTo(light);
    }

    /** 320 pixels are also what 1280 are to a reader who enlarges four times. */
    @ParameterizedTest
    @CsvSource({"vi,360", "vi,320", "en,360", "en,320"})
    void needsNoSidewaysScroll(String lang, int width, Tab tab) {
        open(tab, lang, width);
        assertThat(tab.number(WIDTH)).isEqualTo(width);
        tab.click(".report:not([hidden]) a.def");
        assertThat(tab.number(WIDTH)).isEqualTo(width);
    }

    @Test
    void printsNothingThatOnlyAScreenCanUse(Tab tab) {
        tab.open(page);
        assertThat(shown(tab)).isGreaterThan(3);
        tab.click(".report:not([hidden]) a.def");
        tab.media("print");
        assertThat(shown(tab)).isZero();
        assertThat(tab.text("getComputedStyle(document.querySelector('th > button'), '::after').display"))
                .isEqualTo("none");
    }

    /** Of the tools of the page, so many take up room. */
    private static int shown(Tab tab) {
        return tab.number(
                "[...document.querySelectorAll('select,button:not(th > button),.filters,.skip,[role=status],summary,nav,dialog')]"
                        + ".filter(e => e.getClientRects().length > 0).length");
    }

    /** Paper cannot say what was hidden. */
    @Test
    void printsEveryRowThoughTheReaderHadFiltered(Tab tab) {
        String rows = "[..." + PART + ".querySelectorAll('[data-unit],[data-channel]')]"
                + ".filter(r => !r.closest('details') && r.getClientRects().length > 0).length";
        tab.open(page);
        int all = tab.number(rows);
        new OpenReport(tab).choose("unit", "khoi-pho-2");
        assertThat(tab.number(rows)).isLessThan(all);
        tab.media("print");
        assertThat(tab.number(rows)).isEqualTo(all);
    }

    @Test
    void aLinkIntoTheOtherLanguageShowsIt(Tab tab) {
        tab.open(page, "#en-units");
        assertThat(new OpenReport(tab).language()).isEqualTo("en");
        assertThat(tab.is("(r => r.top >= 0 && r.bottom <= innerHeight)"
                        + "(document.getElementById('en-units').getBoundingClientRect())"))
                .isTrue();
    }

    @Test
    void readsWholeWithoutScripts(Tab tab) {
        tab.withoutScripts();
        tab.open(page);
        assertThat(tab.text("document.body.innerText"))
                .contains("Đánh giá hiệu quả công tác tuyên truyền", "Các đơn vị", "Khối phố 5 <mới> & cũ");
        assertThat(tab.number("[...document.querySelectorAll('.report[lang=vi] :is(select,button)')]"
                        + ".filter(e => e.getClientRects().length > 0).length"))
                .isZero();
        tab.click(".report[lang=vi] a.def");
        assertThat(tab.text("decodeURIComponent(location.hash)")).startsWith("#vi-def-");
        assertThat(tab.is("(r => r.top >= 0 && r.bottom <= innerHeight)"
                        + "(document.getElementById(location.hash.slice(1)).getBoundingClientRect())"))
                .isTrue();
        assertThat(tab.complaints()).isEmpty();
    }
}
