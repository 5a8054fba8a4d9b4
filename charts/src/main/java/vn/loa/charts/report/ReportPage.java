package vn.loa.charts.report;

import io.jstach.jstache.JStache;
import io.jstach.jstache.JStachePartial;
import io.jstach.jstache.JStachePartials;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.loa.charts.chart.ChartBook;
import vn.loa.charts.chart.Picture;
import vn.loa.charts.style.HouseStyle;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.text.Lang;

/**
 * The page: the report in every language, the main one first and the only one that shows until a script is asked for another. Everything
 * is escaped by the template but the style sheet, the script and the drawings.
 *
 * @param lang of the main report
 */
@JStache(path = "vn/loa/charts/report/page.mustache")
@JStachePartials({
    @JStachePartial(name = "head", path = "vn/loa/charts/report/page-head.mustache"),
    @JStachePartial(name = "findings", path = "vn/loa/charts/report/page-findings.mustache"),
    @JStachePartial(name = "said", path = "vn/loa/charts/report/page-said.mustache"),
    @JStachePartial(name = "value", path = "vn/loa/charts/report/page-value.mustache"),
    @JStachePartial(name = "previous", path = "vn/loa/charts/report/page-previous.mustache"),
    @JStachePartial(name = "verdict", path = "vn/loa/charts/report/page-verdict.mustache"),
    @JStachePartial(name = "indicators", path = "vn/loa/charts/report/page-indicators.mustache"),
    @JStachePartial(name = "sparkline", path = "vn/loa/charts/report/page-sparkline.mustache"),
    @JStachePartial(name = "figures", path = "vn/loa/charts/report/page-figures.mustache"),
    @JStachePartial(name = "scopes", path = "vn/loa/charts/report/page-scopes.mustache"),
    @JStachePartial(name = "products", path = "vn/loa/charts/report/page-products.mustache"),
    @JStachePartial(name = "series", path = "vn/loa/charts/report/page-series.mustache"),
    @JStachePartial(name = "last", path = "vn/loa/charts/report/page-last.mustache")
})
record ReportPage(String lang, String title, String policy, String css, String script, List<ReportPart> parts) {
    /**
     * @param pictures in the main language
     * @param links from the code of a month or quarter to its own report
     */
    static ReportPage of(
            Evaluation evaluation, Lang main, List<Picture> pictures, Function<String, Optional<String>> links) {
        String css = Stylesheet.of(HouseStyle.of(main)).css();
        String script = Policy.resource("page.js");
        List<ReportPart> parts = Stream.concat(
                        Stream.of(ReportPart.of(evaluation, main, main, pictures, links)),
                        Stream.of(Lang.values())
                                .filter(lang -> lang != main)
                                .map(lang -> ReportPart.of(
                                        evaluation, lang, main, ChartBook.pictures(evaluation, lang), links)))
                .toList();
        return new ReportPage(main.code(), parts.get(0).title(), Policy.of(css, script), css, script, parts);
    }
}
