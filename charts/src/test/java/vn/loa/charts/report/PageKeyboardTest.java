package vn.loa.charts.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.charts.report.OpenReport.PART;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.charts.WardEvaluation;
import vn.loa.charts.browser.InChromium;
import vn.loa.charts.browser.Key;
import vn.loa.charts.browser.Tab;

/** The page for a reader who has no mouse: keys alone, and always an outline where the reader is. */
@ExtendWith(InChromium.class)
class PageKeyboardTest {
    private static final int ENOUGH = 2_000;
    /** The stop where the reader is, when the page itself has not been left. */
    private static final String STOP =
            "(e => e === document.body ? '' : e.tagName.toLowerCase() + '.' + e.className + ' '"
                    + " + [...document.querySelectorAll('*')].indexOf(e))(document.activeElement)";
    /** What is wrong with the stop: no outline, or not to be seen in the window. */
    private static final String WRONG = "(e => { const s = getComputedStyle(e), r = e.getClientRects()[0];"
            + " if (!r || !e.checkVisibility()) return 'not visible';"
            + " if (s.outlineStyle === 'none' || parseFloat(s.outlineWidth) < 1.5) return 'no outline';"
            + " return r.bottom > 0 && r.top < innerHeight ? '' : 'out of the window'; })(document.activeElement)";

    @TempDir
    static Path directory;

    private OpenReport report;

    @BeforeAll
    static void writeThePage() throws Exception {
        OpenReport.written(WardEvaluation.quarter(), directory);
    }

    @BeforeEach
    void openIt(Tab tab) {
        report = new OpenReport(tab);
        tab.open(directory.resolve("index.html"));
    }

    @Test
    void everyPlaceToStopIsReachedOnceAndSeen(Tab tab) {
        Set<String> stops = new LinkedHashSet<>();
        List<String> wrong = new ArrayList<>();
        tab.press(Key.TAB);
        for (String stop = tab.text(STOP); !stop.isEmpty() && stops.add(stop) && stops.size() < ENOUGH; ) {
            String fault = tab.text(WRONG);
            if (!fault.isEmpty()) {
                wrong.add(stop + ": " + fault);
            }
            tab.press(Key.TAB);
            stop = tab.text(STOP);
        }
        assertThat(wrong).isEmpty();
        int all = tab.number("[..." + PART + ".querySelectorAll('a[href],button,select,summary,[tabindex=\"0\"]')]"
                + ".filter(e => e.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true})).length");
        assertThat(stops).hasSize(all).hasSizeGreaterThan(20);
    }

    @Test
    void theFirstStopSkipsToTheContent(Tab tab) {
        tab.press(Key.TAB);
        assertThat(report.focused()).isEqualTo("a Đến phần nội dung");
        assertThat(tab.text(WRONG)).isEmpty();
        tab.press(Key.ENTER);
        assertThat(tab.text("document.activeElement.tagName")).isEqualTo("MAIN");
        tab.press(Key.TAB);
        assertThat(tab.is("document.activeElement.closest('main') !== null")).isTrue();
    }

    @Test
    void enterOpensADefinitionAndEscapeComesBack(Tab tab) {
        comeTo(tab, "a.def");
        String before = report.focused();
        tab.press(Key.ENTER);
        assertThat(tab.is("document.querySelector('dialog.definition').open")).isTrue();
        assertThat(tab.is("document.querySelector('dialog.definition').contains(document.activeElement)"))
                .isTrue();
        // Nothing behind the dialog is reached.
        tab.press(Key.TAB, Key.TAB, Key.TAB);
        assertThat(tab.is("document.activeElement === document.body"
                        + " || document.querySelector('dialog.definition').contains(document.activeElement)"))
                .isTrue();
        tab.press(Key.ESCAPE);
        assertThat(tab.is("document.querySelector('dialog.definition').open")).isFalse();
        assertThat(report.focused()).isEqualTo(before);
    }

    @Test
    void spaceSortsATableAndKeepsThePlace(Tab tab) {
        comeTo(tab, "table.sortable th > button");
        String before = report.focused();
        tab.press(Key.SPACE);
        assertThat(report.focused()).isEqualTo(before);
        assertThat(tab.text("document.activeElement.closest('th').getAttribute('aria-sort')"))
                .isEqualTo("ascending");
        tab.press(Key.ENTER);
        assertThat(tab.text("document.activeElement.closest('th').getAttribute('aria-sort')"))
                .isEqualTo("descending");
    }

    @Test
    void arrowsChooseAUnit(Tab tab) {
        comeTo(tab, "select[data-filter=unit]");
        tab.press(Key.DOWN);
        assertThat(report.rowsThatShow()).hasSizeLessThan(report.rows().size()).anyMatch(row -> row.startsWith("u1|"));
        tab.press(Key.UP);
        assertThat(report.rowsThatShow()).isEqualTo(report.rows());
    }

    @Test
    void enterOnTheLanguageChangesItAndKeepsAPlace(Tab tab) {
        comeTo(tab, "button[data-show-lang=en]");
        tab.press(Key.ENTER);
        assertThat(report.language()).isEqualTo("en");
        assertThat(report.focused()).isEqualTo("button Tiếng Việt");
        tab.press(Key.SPACE);
        assertThat(report.language()).isEqualTo("vi");
        assertThat(report.focused()).isEqualTo("button English");
    }

    @Test
    void spaceOpensTheTableOfADrawing(Tab tab) {
        comeTo(tab, "figure summary");
        tab.press(Key.SPACE);
        assertThat(tab.is("document.activeElement.parentElement.open")).isTrue();
    }

    /** Goes on by the tabulator until something like this has the focus. */
    private static void comeTo(Tab tab, String selector) {
        for (int i = 0; i < ENOUGH; i++) {
            tab.press(Key.TAB);
            if (tab.is("document.activeElement.matches(\"" + selector + "\")")) {
                assertThat(tab.text(WRONG)).isEmpty();
                return;
            }
        }
        throw new AssertionError("No key leads to " + selector);
    }
}
