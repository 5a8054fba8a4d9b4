package vn.loa.charts.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.charts.WardFiles;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.text.Lang;

/** What the script of the page goes by: of whom a row is, and how it sorts. */
class RowsTest {
    @TempDir
    Path directory;

    private Evaluation evaluation;
    private PageReading page;

    @BeforeEach
    void readThePage() throws Exception {
        evaluation = WardFiles.evaluated("2026-Q1", LocalDate.of(2026, 4, 10));
        page = PageReading.of(evaluation, Lang.VI, directory);
    }

    @Test
    void rowsOfUnitsAndChannelsBearTheirCodes() {
        assertThat(page.html())
                .contains(
                        "<tr data-unit=\"khoi-pho-1\"><th scope=\"row\"><bdi>Khối phố &lt;1&gt;</bdi></th>",
                        "<tr data-channel=\"zalo\"><th scope=\"row\"><bdi>Zalo</bdi></th>",
                        "<li data-channel=\"zalo\"><span class=\"name\"><bdi>Tương tác trên kênh số: Zalo</bdi></span>",
                        "<li data-unit=\"khoi-pho-1\"><span class=\"name\"><bdi>Tự thực hiện được",
                        "<li data-unit=\"khoi-pho-1\"><b>Khối phố &lt;1&gt;</b>: thiếu 1 (tháng 3/2026); muộn 1 (tháng");
    }

    @Test
    void rowsOfChartsBearTheUnitThatTheyAreOf() {
        String reports = figure("reports");
        assertThat(reports)
                .contains("<tr data-unit=\"khoi-pho-1\"><th scope=\"row\"><bdi>Khối phố &lt;1&gt;</bdi></th>");
        assertThat(figure("coverage")).doesNotContain("data-unit", "data-channel");
    }

    @Test
    void filtersOfferWhatTheRowsAreOfInThePlansOrder() {
        assertThat(options("unit")).containsExactly("", "vhxh", "khoi-pho-1");
        assertThat(options("channel"))
                .startsWith("", "radio")
                .containsExactlyElementsOf(java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(""),
                                evaluation.plan().channels().stream().map(c -> c.code()))
                        .toList());
    }

    @Test
    void aFigureSortsByItsWholeValueAndWhatIsMissingByNone() throws Exception {
        String units = table("scopes sortable units");
        assertThat(units)
                .contains(
                        "<td data-sort=\"" + Exact.number(36.0 / 66) + "\"><a class=\"def\""
                                + " href=\"#vi-def-practical.task_success\" data-scope=\"unit:khoi-pho-1\">54,5% <span class=\"fraction\">36/66</span></a></td>");
        assertThat(table("scopes sortable channels"))
                .contains("<td><a class=\"def\" href=\"#vi-def-reach.contacts\" data-scope=\"channel:radio\">–");
    }

    @Test
    void filtersAndSwitchWaitForTheScript() throws Exception {
        assertThat(Files.readString(directory.resolve("index.html")))
                .containsPattern("<div class=\"filters\"[^>]* hidden>")
                .containsPattern(
                        "<button type=\"button\" class=\"language\" data-show-lang=\"en\" lang=\"en\" hidden>English<");
    }

    private List<String> options(String filter) {
        String html = page.html();
        int from = html.indexOf("<select data-filter=\"" + filter + "\"");
        return Pattern.compile("<option value=\"([^\"]*)\"")
                .matcher(html.substring(from, html.indexOf("</select>", from)))
                .results()
                .map(option -> option.group(1))
                .toList();
    }

    private String table(String classes) {
        int from = page.html().indexOf("<table class=\"" + classes + "\"");
        return page.html().substring(from, page.html().indexOf("</table>", from));
    }

    /** The table under a drawing. */
    private String figure(String name) {
        int drawing = page.html().indexOf("id=\"vi-chart-" + name + "\"");
        int from = page.html()
                .indexOf("<table", drawing < 0 ? page.html().indexOf("id='vi-chart-" + name + "'") : drawing);
        return page.html().substring(from, page.html().indexOf("</table>", from));
    }
}
