package vn.loa.charts.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.charts.GeneratedWard;
import vn.loa.charts.WardEvaluation;
import vn.loa.charts.WardFiles;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.text.Lang;

/** Numbers read back from the page, in both languages: each says what {@code indicators.json} holds. */
class PageFiguresTest {
    @TempDir
    Path directory;

    static Stream<Named<Evaluation>> evaluations() throws Exception {
        return Stream.of(
                Named.of("a quarter", WardEvaluation.quarter()),
                Named.of("a year", WardEvaluation.year()),
                Named.of("nothing", WardEvaluation.empty()),
                Named.of("from files", WardFiles.evaluated("2026-02", LocalDate.of(2026, 3, 10))),
                Named.of("generated 57", GeneratedWard.evaluated(57)),
                Named.of("generated 79", GeneratedWard.evaluated(79)),
                Named.of("generated 2026", GeneratedWard.evaluated(2026)));
    }

    @ParameterizedTest
    @MethodSource("evaluations")
    void everyFigureIsTheValueOfItsIndicatorAndScope(Evaluation evaluation) throws Exception {
        for (Lang lang : Lang.values()) {
            IndicatorsFile file = new IndicatorsFile(IndicatorsJson.text(evaluation), lang);
            List<String> wrong = new ArrayList<>();
            Set<String> shown = new LinkedHashSet<>();
            for (Element figure : figures(part(evaluation, lang))) {
                shown.add(key(figure));
                Element alone = figure.clone();
                // Why there is no figure is told in words.
                alone.select(".reason").remove();
                if (!file.waysToSay(key(figure)).contains(IndicatorsFile.numbers(alone.text()))) {
                    wrong.add(figure.outerHtml() + " and not " + file.waysToSay(key(figure)));
                }
            }
            assertThat(wrong).isEmpty();
            // Nothing was left out: each of the ward's stands on the page, measured or not.
            assertThat(shown).containsAll(file.keys("ward:")).containsAll(file.keys("series:"));
        }
    }

    @ParameterizedTest
    @MethodSource("evaluations")
    void sentencesAndIntervalsAndTargetsSayNoOtherNumber(Evaluation evaluation) throws Exception {
        for (Lang lang : Lang.values()) {
            IndicatorsFile file = new IndicatorsFile(IndicatorsJson.text(evaluation), lang);
            List<String> wrong = new ArrayList<>();
            int sentences = 0;
            for (Element row : part(evaluation, lang).select(".indicators tbody tr, ul.others > li:has(.found)")) {
                String key = key(figures(row).first());
                for (Element sentence : row.select(".found, .interval, span.goal")) {
                    sentences++;
                    List<String> others = new ArrayList<>(IndicatorsFile.numbers(sentence.text()));
                    others.removeAll(file.numbersOf(key));
                    others.removeAll(file.numbersOfWords(key));
                    others.forEach(other -> wrong.add(other + " in " + sentence.text()));
                }
            }
            assertThat(wrong).isEmpty();
            assertThat(sentences).isGreaterThan(5);
        }
    }

    @ParameterizedTest
    @MethodSource("evaluations")
    void everyIntervalOfASeriesIsItsOwn(Evaluation evaluation) throws Exception {
        for (Lang lang : Lang.values()) {
            IndicatorsFile file = new IndicatorsFile(IndicatorsJson.text(evaluation), lang);
            for (Element measure : part(evaluation, lang).select("ul.series .measures > div")) {
                assertThat(IndicatorsFile.numbers(measure.text()))
                        .containsAll(file.interval(key(figures(measure).first())));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("evaluations")
    void whatIsCountedBesidesIsCountedAlike(Evaluation evaluation) throws Exception {
        for (Lang lang : Lang.values()) {
            IndicatorsFile file = new IndicatorsFile(IndicatorsJson.text(evaluation), lang);
            Element part = part(evaluation, lang);
            for (Element pending : part.select("a.def.preliminary")) {
                assertThat(IndicatorsFile.numbers(pending.text())).isEqualTo(file.pending());
            }
            assertThat(part.select(".requirements .score").stream()
                            .map(score -> IndicatorsFile.numbers(score.text()))
                            .toList())
                    .isEqualTo(file.scores());
            for (Element score : part.select(".headline a.def[href$=count.score]")) {
                assertThat(IndicatorsFile.numbers(score.text())).isEqualTo(file.score());
            }
        }
    }

    /** Without its drawings, whose figures {@code charts} answers for. */
    private Element part(Evaluation evaluation, Lang lang) throws Exception {
        Path page = directory.resolve("index.html");
        if (!Files.exists(page)) {
            OpenReport.written(evaluation, directory);
        }
        Element part = Jsoup.parse(Files.readString(page)).selectFirst(".report[lang=" + lang.code() + "]");
        part.select("figure").remove();
        return part;
    }

    private static Elements figures(Element within) {
        return within.select("a.def[data-scope]");
    }

    private static String key(Element figure) {
        return figure.attr("href").replaceFirst("^#..-def-", "") + " " + figure.attr("data-scope");
    }
}
