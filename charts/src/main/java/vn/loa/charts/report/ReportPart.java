package vn.loa.charts.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loa.charts.chart.Picture;
import vn.loa.charts.chart.PictureWriter;
import vn.loa.charts.chart.Shown;
import vn.loa.charts.style.HouseStyle;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.text.Lang;
import vn.loa.core.text.Words;

/**
 * The report in one language, in the order of the page.
 *
 * @param hidden whether it waits for the script
 * @param say the page's fixed words by key
 * @param others other languages, each under its own name
 * @param headline the finding in one sentence
 * @param late null where no report is late or missing
 * @param months null for a span of fewer than two whole months
 * @param doubts null where all of them stand first
 * @param channels null where no channel has a value
 */
record ReportPart(
        String lang,
        boolean hidden,
        String title,
        Map<String, String> say,
        List<Language> others,
        Head head,
        Said headline,
        List<Block> blocks,
        Filters filters,
        IndicatorList indicators,
        List<Figure> figures,
        @Nullable Months months,
        @Nullable ScopeTable channels,
        ScopeTable units,
        @Nullable Late late,
        SeriesCard.@Nullable All series,
        ProductRow.@Nullable All products,
        List<RequirementRow> requirements,
        List<Said> limits,
        @Nullable AllDoubts doubts,
        List<Glossary.Entry> glossary,
        String origin) {
    record Language(String code, String name) {}

    /** The whole list of units with late or missing reports. */
    record Late(String heading, String guide, List<LateReports.Row> rows) {}

    /** Every figure to treat with care, where they are too many to stand first. */
    record AllDoubts(String heading, List<Said> sentences) {}

    static ReportPart of(
            Evaluation evaluation,
            Lang lang,
            Lang main,
            List<Picture> pictures,
            Function<String, Optional<String>> links) {
        Sentences sentences = Sentences.of(lang);
        Findings findings = Findings.of(evaluation, sentences, lang);
        PictureWriter writer = new PictureWriter(HouseStyle.of(lang));
        String prefix = lang.code() + "-";
        Head head = Head.of(evaluation, sentences);
        return new ReportPart(
                lang.code(),
                lang != main,
                sentences.words().say("page.title", Map.of("ward", head.ward(), "span", head.span())),
                fixed(sentences.words()),
                Stream.of(Lang.values())
                        .filter(other -> other != lang)
                        .map(other -> new Language(
                                other.code(), Sentences.of(other).words().get("page.language")))
                        .toList(),
                head,
                Headline.of(findings),
                List.of(
                        GoodNews.of(findings),
                        BadNews.of(findings),
                        LateReports.block(findings),
                        Doubts.block(findings)),
                Filters.of(evaluation),
                IndicatorList.of(evaluation, sentences),
                pictures.stream()
                        .map(p -> Figure.of(p, writer, prefix + "chart-", sentences))
                        .toList(),
                Months.of(evaluation, sentences, inLanguage(links, lang, main)),
                ScopeTable.channels(evaluation, sentences),
                ScopeTable.units(evaluation, sentences),
                late(findings),
                SeriesCard.All.of(evaluation, sentences),
                ProductRow.All.of(evaluation, sentences),
                RequirementRow.all(evaluation, sentences),
                Limits.of(evaluation, sentences).stream().map(Said::of).toList(),
                doubts(findings),
                Glossary.of(sentences, lang),
                sentences
                        .words()
                        .say(
                                "page.origin.text",
                                Map.of(
                                        "plan",
                                        Shown.text(evaluation.plan().number()),
                                        "asOf",
                                        sentences.formats().day(evaluation.asOf()))));
    }

    private static @Nullable AllDoubts doubts(Findings findings) {
        Block block = Doubts.block(findings);
        return block.more() == null ? null : new AllDoubts(block.heading(), Doubts.all(findings));
    }

    private static @Nullable Late late(Findings findings) {
        List<LateReports.Row> rows = LateReports.all(findings);
        return rows.isEmpty()
                ? null
                : new Late(findings.words().get("late.list"), findings.words().get("late.guide"), rows);
    }

    /** A reader of the other language lands in it: the script shows the report in which the link's target lies. */
    private static Function<String, Optional<String>> inLanguage(
            Function<String, Optional<String>> links, Lang lang, Lang main) {
        return lang == main ? links : code -> links.apply(code).map(href -> href + "#" + lang.code() + "-main");
    }

    private static Map<String, String> fixed(Words words) {
        Map<String, String> say = new TreeMap<>();
        for (String key : words.keys()) {
            if (key.startsWith("page.")) {
                say.put(key.substring("page.".length()), words.get(key));
            }
        }
        return say;
    }
}
