package vn.loa.charts.report;

import io.jstach.jstache.JStache;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.loa.charts.chart.Shown;
import vn.loa.charts.style.Formats;
import vn.loa.charts.style.HouseStyle;
import vn.loa.core.evaluation.Adjustment;
import vn.loa.core.evaluation.Adjustment.Difference;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.indicator.Scope;
import vn.loa.core.text.Lang;
import vn.loa.core.text.Words;

/**
 * All that {@code adjustment.mustache} shows, in its order. Everything is escaped by the template but the style sheet.
 *
 * @param say fixed words of the page by key
 * @param tables the ward's values, then those of other scopes; one that would be empty is left out
 * @param reasons sentences; never empty
 * @param files null where none was admitted since
 */
@JStache(path = "vn/loa/charts/report/adjustment.mustache")
record AdjustmentPage(
        String lang,
        Stylesheet style,
        Map<String, String> say,
        String plan,
        String ward,
        String span,
        String approved,
        String days,
        String lead,
        List<Table> tables,
        List<String> reasons,
        @Nullable LaterFiles files) {
    private static final List<String> FIXED = List.of(
            "heading",
            "indicator",
            "before",
            "after",
            "because",
            "file",
            "received",
            "digest",
            "origin",
            "origin.heading");

    /** Differences under one heading. */
    record Table(String heading, List<AdjustmentRow> rows) {}

    /** Files admitted since, by name and digest. */
    record LaterFiles(List<FileLine> lines) {}

    record FileLine(String name, String received, String digest) {}

    static AdjustmentPage of(Adjustment adjustment, Lang lang, HouseStyle style) {
        Words words = Words.of(AdjustmentReport.class, "adjustment", lang);
        Sentences sentences = Sentences.of(lang);
        Formats formats = style.formats();
        Evaluation approved = adjustment.approved();
        Map<String, String> say = new TreeMap<>();
        FIXED.forEach(key -> say.put(key.replace('.', '_'), words.get(key)));
        return new AdjustmentPage(
                lang.code(),
                Stylesheet.of(style),
                say,
                sentences
                        .words()
                        .say(
                                "page.plan",
                                Map.of("plan", Shown.text(approved.plan().number()))),
                Head.ward(approved.plan().ward()),
                sentences.span(approved.span()),
                words.say(
                        "approved",
                        Map.of(
                                "number", Shown.text(adjustment.document().number()),
                                "date", formats.day(adjustment.document().date()))),
                sentences.days(approved.span()),
                words.say(
                        "lead",
                        Map.of(
                                "n", formats.whole(adjustment.differences().size()),
                                "asOf", formats.day(approved.asOf()),
                                "present", formats.day(adjustment.present().asOf()))),
                tables(adjustment, words, sentences),
                reasons(adjustment, words, formats),
                files(adjustment, formats));
    }

    private static List<Table> tables(Adjustment adjustment, Words words, Sentences sentences) {
        AdjustmentWords say = new AdjustmentWords(words, sentences, adjustment);
        List<AdjustmentRow> ward = rows(adjustment, say, true);
        List<AdjustmentRow> others = rows(adjustment, say, false);
        return List.of(new Table(words.get("ward"), ward), new Table(words.get("others"), others)).stream()
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    private static List<AdjustmentRow> rows(Adjustment adjustment, AdjustmentWords say, boolean ward) {
        return adjustment.differences().stream()
                .filter(d -> isWard(d) == ward)
                .map(d -> AdjustmentRow.of(d, say))
                .toList();
    }

    private static boolean isWard(Difference difference) {
        return difference.scope().type() == Scope.Type.WARD;
    }

    private static List<String> reasons(Adjustment adjustment, Words words, Formats formats) {
        List<String> reasons = new ArrayList<>();
        if (adjustment.planChanged()) {
            reasons.add(words.get("plan_changed"));
        }
        if (adjustment.present().asOf().isAfter(adjustment.approved().asOf())) {
            reasons.add(words.say(
                    "later_day",
                    Map.of(
                            "before", formats.day(adjustment.approved().asOf()),
                            "after", formats.day(adjustment.present().asOf()))));
        }
        // Last: the files follow it.
        reasons.add(words.get(adjustment.since().isEmpty() ? "no_files" : "files"));
        return reasons;
    }

    private static @Nullable LaterFiles files(Adjustment adjustment, Formats formats) {
        ZoneId zone = adjustment.approved().plan().ward().zone();
        return adjustment.since().isEmpty()
                ? null
                : new LaterFiles(adjustment.since().stream()
                        .map(f -> new FileLine(
                                Shown.text(f.name()),
                                formats.day(f.received().atZone(zone).toLocalDate()),
                                f.sha256()))
                        .toList());
    }
}
