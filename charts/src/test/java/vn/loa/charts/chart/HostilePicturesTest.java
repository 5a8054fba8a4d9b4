package vn.loa.charts.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import vn.loa.charts.GeneratedWard;
import vn.loa.charts.WardBreakdowns;
import vn.loa.charts.WardEvaluation;
import vn.loa.charts.style.HouseStyle;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.plan.Audience;
import vn.loa.core.plan.Channel;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.Series;
import vn.loa.core.plan.Topic;
import vn.loa.core.plan.Unit;
import vn.loa.core.text.Lang;

/** Whatever a plan names its units, topics, channels and series: every picture is drawn, stays inside its box and runs nothing. */
class HostilePicturesTest {
    private static final int WIDEST = 1_400;
    private final PictureWriter writer = new PictureWriter(HouseStyle.of(Lang.VI));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "]]>&amp;\"'<!--",
                "\u202e\u2066đảo\u200f\u0007\u0000",
                "😀👩‍👩‍👧 𝒳",
                "\ud800 lẻ",
                " "
            })
    void areDrawnWithAnyName(String name) throws Exception {
        drawsAll(named(GeneratedWard.evaluated(7), name));
    }

    @Test
    void areDrawnWithNamesOfFiveThousandLetters() throws Exception {
        drawsAll(named(GeneratedWard.evaluated(7), "Ơ".repeat(5_000)));
        drawsAll(named(GeneratedWard.evaluated(7), "từ ngữ ".repeat(715)));
    }

    @Test
    void areDrawnOfTwoHundredUnitsAndOfOne() {
        for (int n : new int[] {1, 200}) {
            List<String> names =
                    IntStream.rangeClosed(1, n).mapToObj(i -> "Khối phố " + i).toList();
            drawsAll(WardEvaluation.with(
                    WardEvaluation.withUnits(names),
                    WardBreakdowns.weeks(
                            Collections.nCopies(n, "1s2n9".repeat(10) + "oox").toArray(String[]::new))));
        }
    }

    @Test
    void areTheSameBytesWhenDrawnAgain() throws Exception {
        Evaluation evaluation = GeneratedWard.evaluated(7);
        List<Picture> once = ChartBook.pictures(evaluation, Lang.VI);
        List<Picture> again = ChartBook.pictures(GeneratedWard.evaluated(7), Lang.VI);
        assertThat(once).hasSizeGreaterThan(9);
        for (int i = 0; i < once.size(); i++) {
            assertThat(writer.svg(again.get(i))).isEqualTo(writer.svg(once.get(i)));
            assertThat(writer.inlineNarrow(again.get(i), "")).isEqualTo(writer.inlineNarrow(once.get(i), ""));
            assertThat(writer.png(again.get(i))).isEqualTo(writer.png(once.get(i)));
        }
    }

    private void drawsAll(Evaluation evaluation) {
        for (Picture picture : ChartBook.pictures(evaluation, Lang.VI)) {
            harmless(picture, writer.svg(picture), picture.wide().width() + 48);
            harmless(picture, writer.inline(picture, "a-"), picture.wide().width());
            harmless(
                    picture,
                    writer.inlineNarrow(picture, "b-"),
                    picture.narrow().width());
            assertThat(writer.png(picture)).as(picture.name()).isNotEmpty();
            assertThat(picture.wide().width()).as(picture.name()).isLessThanOrEqualTo(WIDEST);
        }
    }

    private static void harmless(Picture picture, String svg, int width) {
        assertThat(SvgReading.elements(svg, "script")).as(picture.name()).isEmpty();
        assertThat(SvgReading.elements(svg, "foreignObject")).as(picture.name()).isEmpty();
        assertThat(svg).as(picture.name()).doesNotContain("\u202e", "\u2066", "\u200f", " style=", "NaN", "Infinity");
        for (Element text : SvgReading.elements(svg, "text")) {
            assertThat(Double.parseDouble(text.getAttribute("x")))
                    .as("%s: %s", picture.name(), text.getTextContent())
                    .isBetween(-0.5, (double) width);
        }
    }

    /** The same evaluation of a plan in which everything has such a name. */
    private static Evaluation named(Evaluation full, String name) {
        Plan p = full.plan();
        Plan plan = new Plan(
                p.number(),
                name,
                p.issued(),
                p.earliestDate(),
                p.ward(),
                p.population(),
                p.calendar(),
                p.topics().stream()
                        .map(t -> new Topic(t.code(), name, List.of()))
                        .toList(),
                p.audiences().stream()
                        .map(a -> new Audience(a.code(), name, List.of()))
                        .toList(),
                p.channels().stream()
                        .map(c -> new Channel(c.code(), c.clause(), name, c.digital(), c.bulletin(), List.of()))
                        .toList(),
                p.units().stream()
                        .map(u -> new Unit(u.code(), u.clause(), name, u.reports(), u.from(), u.to(), List.of()))
                        .toList(),
                p.areas(),
                p.columns(),
                p.forms(),
                p.required(),
                p.priorityTopics(),
                p.budget(),
                p.feedback(),
                p.phases(),
                p.series().stream()
                        .map(s -> new Series(s.code(), name, s.higherIsBetter(), s.before(), s.after()))
                        .toList(),
                p.targets());
        return new Evaluation(
                plan,
                full.span(),
                full.asOf(),
                full.approval(),
                full.pending(),
                full.values(),
                full.previous(),
                full.requirements(),
                full.signals(),
                full.proposals(),
                full.coverage(),
                full.receipts(),
                full.weeks(),
                full.quality(),
                full.breakdowns());
    }
}
