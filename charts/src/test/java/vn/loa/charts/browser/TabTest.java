package vn.loa.charts.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the tests of the page rest on: a tab that would not see a defect proves nothing. */
@ExtendWith(InChromium.class)
class TabTest {
    @TempDir
    Path folder;

    @Test
    void hearsWhatThePageAsksForAndComplainsOf(Tab tab) throws Exception {
        Path picture = folder.resolve("p.png");
        tab.open(page(
                "<img src=p.png><img src=https://example.invalid/q.png><img src=data:image/gif;base64,R0lGODlhAQABAAAAACw=>"
                        + "<script>console.log('said')</script><script>throw Error('thrown')</script>"));
        assertThat(tab.requests())
                .containsExactly(
                        folder.resolve("page.html").toUri().toString(),
                        picture.toUri().toString(),
                        "https://example.invalid/q.png");
        assertThat(tab.complaints())
                .anyMatch(line -> line.contains("said"))
                .anyMatch(line -> line.contains("thrown"))
                .anyMatch(line -> line.contains("ERR_FILE_NOT_FOUND"))
                .anyMatch(line -> line.contains("ERR_INTERNET_DISCONNECTED"));
    }

    @Test
    void hearsWhatThePolicyRefuses(Tab tab) throws Exception {
        tab.open(
                page(
                        "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'\"><script>document.title='run'</script>"));
        assertThat(tab.text("document.title")).isEmpty();
        assertThat(tab.complaints()).anyMatch(line -> line.contains("Content Security Policy"));
    }

    @Test
    void pressesKeysAsAPersonDoes(Tab tab) throws Exception {
        tab.open(
                page(
                        "<button id=b onclick='n++'>B</button><a id=a href='#x' onclick='n+=10'>A</a>"
                                + "<select id=s><option>1<option>2<option>3</select><dialog id=d><input></dialog><script>var n=0</script>"));
        tab.press(Key.TAB, Key.ENTER, Key.SPACE);
        assertThat(tab.number("n")).isEqualTo(2);
        tab.press(Key.TAB, Key.ENTER);
        assertThat(tab.number("n")).isEqualTo(12);
        tab.press(Key.TAB, Key.DOWN, Key.DOWN);
        assertThat(tab.text("s.value")).isEqualTo("3");
        tab.press(Key.UP);
        assertThat(tab.text("s.value")).isEqualTo("2");
        tab.press(Key.SHIFT_TAB);
        assertThat(tab.text("document.activeElement.id")).isEqualTo("a");
        tab.value("d.showModal()");
        tab.press(Key.ESCAPE);
        assertThat(tab.is("d.open")).isFalse();
    }

    @Test
    void clicksOnlyWhatCanBeSeen(Tab tab) throws Exception {
        tab.open(page("<p style=height:3000px></p><button id=b onclick='n++'>B</button><button id=h hidden>H</button>"
                + "<script>var n=0</script>"));
        tab.click("#b");
        assertThat(tab.number("n")).isEqualTo(1);
        assertThatThrownBy(() -> tab.click("#h")).hasMessageContaining("#h");
        assertThatThrownBy(() -> tab.click("#nobody")).hasMessageContaining("#nobody");
    }

    @Test
    void runsNoScriptOfThePageWhereTheReaderWantsNone(Tab tab) throws Exception {
        tab.withoutScripts();
        tab.open(page("<p id=p>text</p><script>p.textContent='script'</script>"));
        assertThat(tab.text("p.textContent")).isEqualTo("text");
    }

    @Test
    void showsThePageAsWideAsAsked(Tab tab) throws Exception {
        tab.size(320, 600);
        tab.open(page("<meta name=viewport content=width=device-width><p style=width:400px>wide</p>"));
        assertThat(tab.number("innerWidth")).isEqualTo(320);
        assertThat(tab.number("document.documentElement.scrollWidth")).isEqualTo(408);
    }

    @Test
    void axeFindsWhatIsWrong(Tab tab) throws Exception {
        tab.open(page("<main><h1>H</h1><button></button><p style=color:#ccc;background:#fff>pale</p></main>"));
        assertThat(Axe.violations(tab))
                .anyMatch(line -> line.startsWith("button-name"))
                .anyMatch(line -> line.startsWith("color-contrast"))
                .anyMatch(line -> line.startsWith("html-has-lang"));
    }

    @Test
    void axeFindsNothingWhereNothingIs(Tab tab) throws Exception {
        tab.open(page("<html lang=vi><title>T</title><main><h1>H</h1><p>text</p></main>"));
        assertThat(Axe.violations(tab)).isEmpty();
    }

    private Path page(String html) throws Exception {
        return Files.writeString(folder.resolve("page.html"), "<!DOCTYPE html><meta charset=utf-8>" + html);
    }
}
