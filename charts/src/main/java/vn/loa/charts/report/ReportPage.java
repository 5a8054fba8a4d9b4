package vn.loa.charts.report;

import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.loa.charts.chart.Picture;
import vn.loa.charts.chart.PictureWriter;
import vn.loa.charts.chart.Shown;
import vn.loa.charts.style.HouseStyle;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.RequirementScore;
import vn.loa.core.evaluation.State;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Status;
import vn.loa.core.indicator.Value;
import vn.loa.core.plan.Ward;
import vn.loa.core.text.Lang;

/**
 * All that {@code page.mustache} shows, in its order. Everything is escaped by the template but the style sheet and the drawings.
 *
 * @param say fixed words of the page by key
 * @param draft the words of a draft; null for an approved report
 * @param approved names the document that approved it; null for a draft
 * @param previousNotes which period the figures before are of
 * @param others null where no indicator, or every one, has a target
 * @param ownTargets values of units and channels that have a target of their own
 * @param preliminary said while reports are missing; else null
 */
@JStache(path = "vn/loa/charts/report/page.mustache")
record ReportPage(
        String lang,
        Stylesheet style,
        Map<String, String> say,
        String plan,
        String planTitle,
        String ward,
        String span,
        String days,
        String dataDate,
        @Nullable String draft,
        @Nullable String approved,
        @Nullable String preliminary,
        String lead,
        List<String> previousNotes,
        List<IndicatorRow> indicators,
        @Nullable Group others,
        @Nullable Group ownTargets,
        @Nullable Series series,
        List<RequirementRow> requirements,
        ScopeRow.@Nullable Table channels,
        @Nullable Products products,
        ScopeRow.Table units,
        List<Figure> figures,
        List<String> limits,
        String origin) {
    private static final List<String> FIXED = List.of(
            "heading",
            "indicators",
            "others",
            "indicator",
            "figure",
            "target",
            "definition",
            "requirements",
            "none",
            "own_targets",
            "series",
            "series_guide",
            "channels",
            "channels_guide",
            "channel",
            "products",
            "products_guide",
            "units",
            "unit",
            "units_guide",
            "figures",
            "table",
            "limits",
            "origin");

    static ReportPage of(Evaluation evaluation, Lang lang, HouseStyle style, List<Picture> pictures) {
        Sentences sentences = Sentences.of(lang);
        PictureWriter writer = new PictureWriter(style);
        Map<String, String> say = new TreeMap<>();
        FIXED.forEach(key -> say.put(key, sentences.words().get("page." + key)));
        List<Value> ward =
                evaluation.values().stream().filter(IndicatorRow::isListed).toList();
        List<Value> withTarget = ward.stream().filter(v -> v.target() != null).toList();
        List<Value> targeted = withTarget.isEmpty() ? ward : withTarget;
        int received = evaluation.pending().received();
        int expected = evaluation.pending().expected();
        Map<String, Integer> reports = Map.of("received", received, "expected", expected);
        return new ReportPage(
                lang.code(),
                Stylesheet.of(style),
                say,
                sentences
                        .words()
                        .say(
                                "page.plan",
                                Map.of("plan", Shown.text(evaluation.plan().number()))),
                Shown.text(evaluation.plan().title()),
                ward(evaluation.plan().ward()),
                sentences.span(evaluation.span()),
                sentences.days(evaluation.span()),
                sentences
                        .words()
                        .say("page.data_date", Map.of("asOf", style.formats().day(evaluation.asOf()))),
                evaluation.state() == State.DRAFT ? sentences.words().get("page.draft") : null,
                sentences.approved(evaluation.approval()),
                received < expected ? sentences.words().say("page.preliminary", reports) : null,
                lead(evaluation, sentences),
                PreviousPeriod.notes(evaluation, sentences),
                rows(targeted, evaluation, sentences),
                Group.of(ward.stream().filter(v -> !targeted.contains(v)).toList(), evaluation, sentences),
                Group.of(
                        evaluation.values().stream()
                                .filter(IndicatorRow::hasOwnTarget)
                                .toList(),
                        evaluation,
                        sentences),
                Series.of(evaluation, sentences),
                RequirementRow.all(evaluation, sentences),
                ScopeRow.channels(evaluation, sentences),
                Products.of(evaluation, sentences),
                ScopeRow.units(evaluation, sentences),
                pictures.stream().map(p -> Figure.of(p, writer)).toList(),
                Limits.of(evaluation, sentences),
                sentences
                        .words()
                        .say(
                                "page.origin.text",
                                Map.of(
                                        "plan",
                                        Shown.text(evaluation.plan().number()),
                                        "asOf",
                                        style.formats().day(evaluation.asOf()))));
    }

    /** Indicators in a list quieter than the table; null where there are none. */
    record Group(List<IndicatorRow> rows) {
        static @Nullable Group of(List<Value> values, Evaluation evaluation, Sentences sentences) {
            return values.isEmpty() ? null : new Group(ReportPage.rows(values, evaluation, sentences));
        }
    }

    /** The series of other bodies and of surveys; null where the plan names none. */
    record Series(List<SeriesCard> cards, List<String> definitions) {
        static @Nullable Series of(Evaluation evaluation, Sentences sentences) {
            List<SeriesCard> cards = SeriesCard.all(evaluation, sentences);
            List<String> definitions = evaluation.values().stream()
                    .filter(v -> v.scope().type() == Scope.Type.SERIES)
                    .map(sentences::definition)
                    .distinct()
                    .toList();
            return cards.isEmpty() ? null : new Series(cards, definitions);
        }
    }

    /** What was made, a row a unit of quantity; null where no activity says. */
    record Products(List<ProductRow> rows) {
        static @Nullable Products of(Evaluation evaluation, Sentences sentences) {
            List<ProductRow> rows = ProductRow.all(evaluation, sentences);
            return rows.isEmpty() ? null : new Products(rows);
        }
    }

    private static List<IndicatorRow> rows(List<Value> values, Evaluation evaluation, Sentences sentences) {
        return values.stream()
                .map(v -> IndicatorRow.of(v, evaluation, sentences))
                .toList();
    }

    static String ward(Ward ward) {
        return Shown.text(ward.province() == null ? ward.name() : ward.name() + ", " + ward.province());
    }

    /** How many of the ward's indicators have a figure, and how many targets, of whatever scope, are reached. */
    private static String lead(Evaluation evaluation, Sentences sentences) {
        List<Value> ward =
                evaluation.values().stream().filter(IndicatorRow::isListed).toList();
        long measured = ward.stream().filter(v -> v.status() == Status.MEASURED).count();
        int judged = evaluation.requirements().stream()
                .mapToInt(RequirementScore::judged)
                .sum();
        int met = evaluation.requirements().stream()
                .mapToInt(RequirementScore::met)
                .sum();
        boolean targets = evaluation.values().stream().anyMatch(v -> v.target() != null);
        return sentences
                .words()
                .say(
                        judged > 0 ? "page.lead.judged" : targets ? "page.lead.open" : "page.lead",
                        Map.of("measured", measured, "all", ward.size(), "judged", judged, "met", met));
    }
}
