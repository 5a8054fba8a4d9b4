package vn.loa.charts.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.DefaultXYDataset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.charts.SeededWard;
import vn.loa.charts.Ward;
import vn.loa.charts.WardEvaluation;
import vn.loa.charts.WardFiles;
import vn.loa.charts.WardSeries;
import vn.loa.charts.style.HouseStyle;
import vn.loa.core.evaluation.CoverageMatrix;
import vn.loa.core.evaluation.DifficultyCount;
import vn.loa.core.evaluation.DifficultyCount.State;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.SeriesCourse;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Status;
import vn.loa.core.indicator.Value;
import vn.loa.core.text.Lang;

/** No chart says a number that comes from nowhere, and none says other ones than the indicators where they speak of the same. */
class ReadBackTest {
    private static final LocalDate LATER = LocalDate.of(2027, 1, 20);
    private static SeededWard ward;

    @BeforeAll
    static void generate() throws Exception {
        ward = new SeededWard(57);
    }

    static Stream<Evaluation> evaluations() throws Exception {
        return Stream.of(
                WardEvaluation.quarter(),
                WardEvaluation.year(),
                WardEvaluation.empty(),
                Ward.withDifficulties(
                        WardSeries.quarter(WardSeries.compared(), WardSeries.trending()),
                        new DifficultyCount("2026-01", "u6", State.ANSWERED, 14),
                        new DifficultyCount("2026-03", "u7", State.OPEN, 3)),
                WardFiles.evaluated("2026-Q1", LocalDate.of(2026, 4, 20)),
                ward.evaluated("2026", LATER),
                ward.evaluated("2026-Q3", LocalDate.of(2026, 10, 6)),
                ward.evaluated("2026-Q3", LocalDate.of(2026, 8, 19)),
                ward.evaluated("2026-05", LocalDate.of(2026, 6, 9)),
                new SeededWard(58).evaluated("2026-01-10..2026-09-20", LATER));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("evaluations")
    void inventsNoNumber(Evaluation evaluation) {
        for (Lang lang : Lang.values()) {
            for (Picture picture : ChartBook.pictures(evaluation, lang)) {
                assertThat(new ReadBack(evaluation, picture, lang).invented()).isEmpty();
            }
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("evaluations")
    void drawsOnlyWhatTheEvaluationHolds(Evaluation evaluation) {
        for (Picture picture : ChartBook.pictures(evaluation, Lang.VI)) {
            assertThat(new ReadBack(evaluation, picture, Lang.VI).strange())
                    .as(picture.name())
                    .isEmpty();
        }
    }

    @Test
    void findsANumberThatIsDrawnAndComesFromNowhere() {
        Evaluation evaluation = WardEvaluation.quarter();
        Picture weeks = pictures(evaluation).get("weeks");
        XYTextAnnotation planted = new XYTextAnnotation("4711", 3, 5);
        planted.setFont(HouseStyle.of(Lang.VI).text(12));
        ((XYPlot) weeks.narrow().plot()).addAnnotation(planted);
        assertThat(new ReadBack(evaluation, weeks, Lang.VI).invented()).containsExactly("weeks: 4711 in \"4711\"");
    }

    @Test
    void findsANumberThatIsSaidAndComesFromNowhere() {
        Evaluation evaluation = WardEvaluation.quarter();
        Picture weeks = pictures(evaluation).get("weeks");
        Picture planted = new Picture(
                weeks.name(),
                "38/13 tuần không có hoạt động nào",
                weeks.guide(),
                weeks.source() + " 4.711",
                weeks.alt().replace("nhiều nhất 23", "nhiều nhất 92,3%"),
                weeks.table(),
                weeks.indicators(),
                weeks.wide(),
                weeks.narrow());
        assertThat(new ReadBack(evaluation, planted, Lang.VI).invented())
                .extracting(found -> found.split(" ")[1])
                .containsExactly("38", "92,3%", "4.711");
    }

    @Test
    void findsADatasetThatTheEvaluationDoesNotHold() {
        Evaluation evaluation = WardEvaluation.quarter();
        Picture weeks = pictures(evaluation).get("weeks");
        DefaultXYDataset data = (DefaultXYDataset) ((XYPlot) weeks.wide().plot()).getDataset();
        data.addSeries("planted", new double[][] {{0}, {4711.5}});
        assertThat(new ReadBack(evaluation, weeks, Lang.VI).strange()).containsExactly(4711.5);
    }

    /** The generated rows themselves, counted by hand. */
    @Test
    void countsWhatWasGenerated() {
        Evaluation year = ward.evaluated("2026", LATER);
        Map<String, Picture> pictures = pictures(year);
        assertThat(ReadBack.drawn(pictures.get("coverage").wide()).sum())
                .isEqualTo(ward.done().size());
        for (CoverageMatrix.Cell cell : year.coverage().cells()) {
            assertThat(cell.activities())
                    .isEqualTo(ward.done().stream()
                            .filter(d -> d.topic().equals(cell.topic())
                                    && d.audience().equals(cell.audience()))
                            .count());
        }
        DefaultXYDataset weeks =
                (DefaultXYDataset) ((XYPlot) pictures.get("weeks").wide().plot()).getDataset();
        int activities = weeks.indexOf(WeeksChart.ACTIVITIES);
        for (int i = 0; i < weeks.getItemCount(activities); i++) {
            LocalDate monday = year.weeks().weeks().get(i).monday();
            assertThat(weeks.getYValue(activities, i))
                    .isEqualTo(ward.done().stream()
                            .filter(d -> !d.day().isBefore(monday) && d.day().isBefore(monday.plusDays(7)))
                            .count());
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("evaluations")
    void agreesWithTheIndicatorsThatSpeakOfTheSame(Evaluation evaluation) {
        List<DifficultyCount> difficulties = evaluation.breakdowns().difficultyCounts();
        measured(evaluation, "practical.feedback_answered").forEach(value -> {
            assertThat(sum(difficulties, State.IN_TIME)).isEqualTo(value.numerator());
            assertThat(sum(difficulties, State.IN_TIME)
                            + sum(difficulties, State.LATE)
                            + sum(difficulties, State.OVERDUE))
                    .isEqualTo(value.denominator());
        });
        for (SeriesCourse course : evaluation.breakdowns().courses()) {
            Scope scope = new Scope(Scope.Type.SERIES, course.series());
            SeriesCourse.Pool before = course.before();
            SeriesCourse.Pool after = course.after();
            SeriesCourse.Line line = course.trend();
            evaluation
                    .value("outcome.change", scope)
                    .filter(v -> v.status() == Status.MEASURED && before != null && after != null)
                    .ifPresent(v -> assertThat(after.share() - before.share()).isEqualTo(v.value(), within(1e-12)));
            evaluation
                    .value("outcome.trend", scope)
                    .filter(v -> v.status() == Status.MEASURED && line != null)
                    .ifPresent(v -> assertThat((line.end() - line.start())
                                    / java.time.temporal.ChronoUnit.MONTHS.between(line.from(), line.to()))
                            .isEqualTo(v.value(), within(1e-9)));
        }
    }

    /** What the evaluator says, not what hands wrote. */
    @Test
    void agreesWithTheIndicatorsOfTheWeeksPairsAndReports() {
        Evaluation year = ward.evaluated("2026", LATER);
        Value bulletin = measured(year, "radio.weekly_bulletin").findFirst().orElseThrow();
        assertThat(year.weeks().weeks().stream().filter(w -> w.bulletin()).count())
                .isEqualTo(bulletin.numerator().longValue());
        assertThat(year.weeks().weeks()).hasSize(bulletin.denominator().intValue());
        Value pairs = measured(year, "coverage.required").findFirst().orElseThrow();
        assertThat(year.coverage().cells().stream()
                        .filter(c -> c.required() && c.activities() > 0)
                        .count())
                .isEqualTo(pairs.numerator().longValue());
        Value onTime = measured(year, "reporting.on_time").findFirst().orElseThrow();
        assertThat(pictures(year).get("reports").table().rows().stream()
                        .filter(row -> row.cells().get(2).text().startsWith("Đúng hạn"))
                        .count())
                .isEqualTo(onTime.numerator().longValue());
    }

    private static Stream<Value> measured(Evaluation evaluation, String indicator) {
        return evaluation.value(indicator).filter(v -> v.status() == Status.MEASURED).stream();
    }

    private static double sum(List<DifficultyCount> counts, State state) {
        return counts.stream()
                .filter(c -> c.state() == state)
                .mapToDouble(DifficultyCount::n)
                .sum();
    }

    private static org.assertj.core.data.Offset<Double> within(double offset) {
        return org.assertj.core.data.Offset.offset(offset);
    }

    private static Map<String, Picture> pictures(Evaluation evaluation) {
        return ChartBook.pictures(evaluation, Lang.VI).stream()
                .collect(Collectors.toMap(Picture::name, Function.identity()));
    }
}
