package vn.loa.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.loa.core.outcome.SeriesKind.ADMINISTRATIVE;
import static vn.loa.core.outcome.SeriesKind.SURVEY;
import static vn.loa.core.testing.Heard.counted;
import static vn.loa.core.testing.Heard.figure;
import static vn.loa.core.testing.Heard.survey;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loa.core.indicator.Scope;
import vn.loa.core.outcome.SeriesKind;
import vn.loa.core.outcome.SeriesRow;
import vn.loa.core.plan.Series;
import vn.loa.core.testing.Heard;
import vn.loa.core.testing.Inbox;
import vn.loa.core.testing.SmallPlan;

/** The figures of series over time. */
class SeriesCourseTest {
    private static final Series.Months BEFORE = months("2025-11", "2025-12");
    private static final Series.Months AFTER = months("2026-09", "2026-10");

    private final SmallPlan plan = new SmallPlan();
    private final Heard heard = new Heard();

    SeriesCourseTest() {
        plan.series = List.of(new Series("vneid", "VNeID", true, BEFORE, AFTER));
    }

    @Test
    void everySeriesOfThePlanIsThereInItsOrderAlsoWithoutAFigure() {
        plan.series = List.of(
                new Series("vneid", "VNeID", true, null, null), new Series("asked", "Hỏi", true, BEFORE, AFTER));

        assertThat(evaluate("2026-01", "2026-02-28").breakdowns().courses())
                .containsExactly(
                        new SeriesCourse("vneid", List.of(), null, null, null),
                        new SeriesCourse("asked", List.of(), null, null, null));
    }

    @Test
    void aSurveysFractionHasWilsonsIntervalAndWhatWasCountedHasNone() {
        heard.series(
                "2026-02-01T08:00",
                counted("vneid", "2026-01", 7, 10),
                survey("vneid", "2026-01", 7, 10),
                figure("vneid", "2025-12", "4.5"),
                surveyed("2025-11", "0.31"),
                survey("other", "2026-01", 1, 2));
        List<SeriesCourse.Point> points = course("2026-01", "2026-02-28").points();

        assertThat(points).extracting(SeriesCourse.Point::figure).containsExactly(0.31, 4.5, 0.7, 0.7);
        assertThat(points)
                .extracting(SeriesCourse.Point::kind)
                .containsExactly(SURVEY, ADMINISTRATIVE, SURVEY, ADMINISTRATIVE);
        assertThat(points.get(0))
                .isEqualTo(new SeriesCourse.Point(YearMonth.of(2025, 11), SURVEY, null, null, 0.31, null, null));
        assertThat(points.get(1))
                .isEqualTo(new SeriesCourse.Point(YearMonth.of(2025, 12), ADMINISTRATIVE, null, null, 4.5, null, null));
        assertThat(points.get(2).numerator()).isEqualTo(7);
        assertThat(points.get(2).denominator()).isEqualTo(10);
        assertThat(points.get(2).lower()).isCloseTo(0.3968, within(5e-5));
        assertThat(points.get(2).upper()).isCloseTo(0.8922, within(5e-5));
        assertThat(points.get(3))
                .isEqualTo(new SeriesCourse.Point(YearMonth.of(2026, 1), ADMINISTRATIVE, 7L, 10L, 0.7, null, null));
    }

    @Test
    void surveysAreKnownWhateverTAndCountedMonthsEndByItsLastDay() {
        heard.series(
                "2026-09-01T08:00",
                counted("vneid", "2026-01", 1, 2),
                counted("vneid", "2026-02", 1, 2),
                survey("vneid", "2026-03", 1, 2),
                survey("vneid", "2020-01", 1, 2));

        assertThat(course("2026-01-01..2026-02-27", "2026-09-30").points())
                .extracting(point -> point.month() + " " + point.kind().code())
                .containsExactly("2020-01 survey", "2026-01 administrative", "2026-03 survey");
        assertThat(course("2026-02", "2026-09-30").points()).hasSize(4);
        assertThat(course("2026", "2026-08-31").points()).isEmpty();
    }

    @Test
    void surveysOfThePlansMonthsArePooledUnderAllOfThem() {
        heard.series(
                "2026-11-01T08:00",
                survey("vneid", "2025-10", 9, 9),
                survey("vneid", "2025-11", 30, 50),
                survey("vneid", "2025-12", 18, 30),
                counted("vneid", "2025-12", 1, 900),
                surveyed("2026-09", "0.99"),
                survey("vneid", "2026-10", 56, 70),
                survey("vneid", "2026-11", 9, 9));
        Evaluation evaluation = evaluate("2026-01", "2026-11-30");
        SeriesCourse course = evaluation.breakdowns().courses().get(0);

        assertThat(course.before())
                .isEqualTo(new SeriesCourse.Pool(YearMonth.of(2025, 11), YearMonth.of(2025, 12), 48, 80));
        assertThat(course.after())
                .isEqualTo(new SeriesCourse.Pool(YearMonth.of(2026, 9), YearMonth.of(2026, 10), 56, 70));
        assertThat(course.after().share() - course.before().share()).isEqualTo(value(evaluation, "outcome.change"));
    }

    @Test
    void aPoolStandsAloneWhereTheOtherHasNoFraction() {
        heard.series("2026-11-01T08:00", survey("vneid", "2025-11", 30, 50), surveyed("2026-09", "0.99"));
        SeriesCourse course = course("2026-01", "2026-11-30");

        assertThat(course.before()).isNotNull();
        assertThat(course.after()).isNull();
    }

    @Test
    void withoutMonthsInThePlanThereIsNoPool() {
        plan.series = List.of(new Series("vneid", "VNeID", true, null, null));
        heard.series("2026-11-01T08:00", survey("vneid", "2025-11", 30, 50));

        assertThat(course("2026-01", "2026-11-30").before()).isNull();
        assertThat(course("2026-01", "2026-11-30").after()).isNull();
    }

    @Test
    void theLineHasTheSlopeOfTheTrendAndPassesThroughTheMedianOfWhatIsLeft() {
        // Slope 1.4; left of it 3, 3.6, 1.2, 2.8, 3.4, 1, 3.6, sorted 1, 1.2, 2.8, 3, 3.4, 3.6, 3.6.
        heard.series("2026-09-01T08:00", monthly("2026-01", 3, 5, 4, 7, 9, 8, 12));
        Evaluation evaluation = evaluate("2026-07", "2026-09-30");
        SeriesCourse.Line line = evaluation.breakdowns().courses().get(0).trend();

        assertThat(line.from()).isEqualTo(YearMonth.of(2026, 1));
        assertThat(line.start()).isEqualTo(3);
        assertThat(line.to()).isEqualTo(YearMonth.of(2026, 7));
        assertThat(line.end()).isCloseTo(11.4, within(1e-12));
        assertThat((line.end() - line.start()) / 6).isCloseTo(value(evaluation, "outcome.trend"), within(1e-12));
    }

    @Test
    void gapsBetweenMonthsKeepTheirDistance() {
        heard.series(
                "2026-12-01T08:00",
                figure("vneid", "2025-11", "10"),
                figure("vneid", "2025-12", "12"),
                figure("vneid", "2026-05", "22"),
                figure("vneid", "2026-06", "24"),
                figure("vneid", "2026-10", "32"));

        assertThat(course("2026-10", "2026-12-31").trend())
                .isEqualTo(new SeriesCourse.Line(YearMonth.of(2025, 11), 10, YearMonth.of(2026, 10), 32));
    }

    @Test
    void fourMonthsHaveNoLine() {
        heard.series("2026-09-01T08:00", monthly("2026-01", 1, 2, 3, 4, 5))
                .series("2026-09-01T08:00", survey("vneid", "2025-12", 1, 2));

        assertThat(course("2026-04", "2026-09-30").trend()).isNull();
        assertThat(course("2026-05", "2026-09-30").trend()).isNotNull();
    }

    private static SeriesRow surveyed(String month, String value) {
        return new SeriesRow(
                1, "vneid", YearMonth.parse(month), SeriesKind.SURVEY, null, null, new BigDecimal(value), null, null);
    }

    private static SeriesRow[] monthly(String first, int... figures) {
        SeriesRow[] rows = new SeriesRow[figures.length];
        for (int i = 0; i < rows.length; i++) {
            String month = YearMonth.parse(first).plusMonths(i).toString();
            rows[i] = figure("vneid", month, Integer.toString(figures[i]));
        }
        return rows;
    }

    private static Series.Months months(String from, String to) {
        return new Series.Months(YearMonth.parse(from), YearMonth.parse(to));
    }

    private static double value(Evaluation evaluation, String indicator) {
        return evaluation
                .value(indicator, new Scope(Scope.Type.SERIES, "vneid"))
                .orElseThrow()
                .value();
    }

    private SeriesCourse course(String span, String asOf) {
        return evaluate(span, asOf).breakdowns().courses().get(0);
    }

    private Evaluation evaluate(String span, String asOf) {
        return Said.evaluate(plan.plan(), span, asOf, new Inbox(), heard);
    }
}
