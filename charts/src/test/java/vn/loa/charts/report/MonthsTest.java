package vn.loa.charts.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.charts.WardFiles;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Value;
import vn.loa.core.text.Lang;

class MonthsTest {
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 10);
    private static final Function<String, Optional<String>> EVERY =
            code -> Optional.of("../" + code + "@2026-04-10/index.html");

    @TempDir
    Path directory;

    @Test
    void aSpanOfSeveralMonthsHasARowForEach() throws Exception {
        assertThat(page("2026-Q1", code -> Optional.empty()).section("months"))
                .contains(
                        "Tháng Hoạt động Tuần hoạt động Trên nền tảng số Trọng tâm Lượt tiếp cận Được hướng dẫn",
                        "Tháng 1/2026 3 ",
                        " 33,3% 1/3 ",
                        " 200 40",
                        "Tháng 2/2026 4 ",
                        " 50% 2/4 ",
                        " 400 26",
                        "Tháng 3/2026 – chưa có báo cáo");
    }

    @Test
    void everyFigureIsTheMonthsValueInFull() throws Exception {
        Evaluation evaluation = WardFiles.evaluated("2026-Q1", APRIL);
        String html = html("2026-Q1", EVERY);
        for (String month : List.of("2026-01", "2026-02", "2026-03")) {
            for (String indicator : ScopeTable.OF_MONTHS) {
                Value value = evaluation
                        .value(indicator, new Scope(Scope.Type.MONTH, month))
                        .orElseThrow();
                String row = html.substring(html.indexOf("@2026-04-10/index.html", html.indexOf(month + "@")));
                String cell = row.substring(0, row.indexOf("</tr>"));
                String link = "<a class=\"def\" href=\"#vi-def-" + indicator + "\" data-scope=\"month:" + month + "\">";
                assertThat(cell)
                        .contains(
                                value.value() == null
                                        ? "<td>" + link
                                        : "<td data-sort=\"" + Exact.number(value.value()) + "\">" + link);
            }
        }
    }

    @Test
    void aMonthHasNoMonths() throws Exception {
        assertThat(page("2026-02", EVERY).section("months")).isEmpty();
    }

    @Test
    void leadsToTheReportsOfMonthsAndQuartersThatAreWritten() throws Exception {
        assertThat(hrefs(html("2025-10-01..2026-03-31", EVERY)))
                .containsExactly(
                        "../2025-Q4@2026-04-10/index.html",
                        "../2026-Q1@2026-04-10/index.html",
                        "../2025-10@2026-04-10/index.html",
                        "../2025-11@2026-04-10/index.html",
                        "../2025-12@2026-04-10/index.html",
                        "../2026-01@2026-04-10/index.html",
                        "../2026-02@2026-04-10/index.html",
                        "../2026-03@2026-04-10/index.html");
    }

    @Test
    void leadsAReaderOfTheOtherLanguageIntoIt() throws Exception {
        write("2026-Q1", EVERY);
        PageReading english = PageReading.of(Files.readString(directory.resolve("index.html")), Lang.EN);
        assertThat(hrefs(english.html())).hasSize(3).allMatch(href -> href.endsWith("/index.html#en-main"));
    }

    @Test
    void leadsNowhereWithoutLinks() throws Exception {
        assertThat(hrefs(html("2026-Q1", code -> Optional.empty()))).isEmpty();
        assertThat(hrefs(html("2026-Q1", code -> code.equals("2026-02") ? EVERY.apply(code) : Optional.empty())))
                .containsExactly("../2026-02@2026-04-10/index.html");
    }

    /** Its own quarter is no part of a quarter. */
    @Test
    void aQuarterDoesNotLeadToItself() throws Exception {
        assertThat(page("2026-Q1", EVERY).section("months")).doesNotContain("Quý");
    }

    /** The plan names no priority topic: of them no month has a figure. */
    @Test
    void drawsALineOfMonthsBesideTheFigureOnlyWhereTheTableHasThem() throws Exception {
        String html = html("2026-Q1", EVERY);
        List<String> rows = Pattern.compile(
                        "<span class=\"name\">(?:<bdi>)?([^<]*)(?:(?!<span class=\"name\">).)*?<a class=\"sparkline\"",
                        Pattern.DOTALL)
                .matcher(html)
                .results()
                .map(row -> row.group(1))
                .toList();
        assertThat(rows)
                .containsExactlyInAnyOrder(
                        "Hoạt động trên nền tảng số",
                        "Lượt tiếp cận",
                        "Tuần có hoạt động",
                        "Số hoạt động",
                        "Lượt người được hướng dẫn");
    }

    @Test
    void drawsSharesUpToOneAndEndsWithTheLastMonthThatHasAFigure() throws Exception {
        Evaluation evaluation = WardFiles.evaluated("2026-Q1", APRIL);
        // A third in January, a half in February, nothing in March; x from 4 to 92, y from 20 (none) to 4 (all).
        assertThat(Sparkline.of(evaluation.value("digital.share").orElseThrow(), evaluation))
                .isEqualTo(new Sparkline("M4.0 14.7h0L48.0 12.0", "48.0", "12.0"));
        // 200 and 400: the largest touches the top.
        assertThat(Sparkline.of(evaluation.value("reach.contacts").orElseThrow(), evaluation))
                .isEqualTo(new Sparkline("M4.0 12.0h0L48.0 4.0", "48.0", "4.0"));
    }

    private static List<String> hrefs(String html) {
        return Pattern.compile(" href=\"([^#\"][^\"]*)\"")
                .matcher(html)
                .results()
                .map((MatchResult href) -> href.group(1))
                .toList();
    }

    private String html(String span, Function<String, Optional<String>> links) throws Exception {
        return page(span, links).html();
    }

    private PageReading page(String span, Function<String, Optional<String>> links) throws Exception {
        write(span, links);
        return PageReading.of(Files.readString(directory.resolve("index.html")), Lang.VI);
    }

    private void write(String span, Function<String, Optional<String>> links) throws Exception {
        new EvaluationReport(Lang.VI).write(WardFiles.evaluated(span, APRIL), directory, links);
    }
}
