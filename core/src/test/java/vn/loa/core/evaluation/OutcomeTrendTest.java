package vn.loa.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.loa.core.testing.Heard.counted;
import static vn.loa.core.testing.Heard.figure;
import static vn.loa.core.testing.Heard.survey;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.core.indicator.Reason;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Value;
import vn.loa.core.outcome.SeriesRow;
import vn.loa.core.plan.ReportingCalendar.MonthKind;
import vn.loa.core.plan.Series;
import vn.loa.core.plan.Source;
import vn.loa.core.plan.Target;
import vn.loa.core.testing.Heard;
import vn.loa.core.testing.Inbox;
import vn.loa.core.testing.SmallPlan;

/** outcome.trend of a series. */
class OutcomeTrendTest {
    private final SmallPlan plan = new SmallPlan();
    private final Heard heard = new Heard();

    @BeforeEach
    void higherIsBetter() {
        plan.series = List.of(new Series("vneid", "VNeID", true, null, null));
    }

    @Test
    void agreesWithTheAnswerCheckedByHand() {
        heard.series("2026-09-01T08:00", monthly("2026-01", 3, 5, 4, 7, 9, 8, 12));
        Value value = trend("2026-07", "2026-09-30");

        assertThat(value.value()).isEqualTo(1.4);
        assertThat(value.p()).isEqualTo(54.0 / 5040);
        assertThat(value.n()).isEqualTo(7);
        assertThat(value.reason()).isEqualTo(Reason.HINT);
        assertThat(value.lower()).isNull();
        assertThat(value.numerator()).isNull();
        assertThat(value.unit()).isEqualTo("per month");
        assertThat(value.definition()).isEqualTo("outcome.trend/1");
    }

    @Test
    void fewerThanFiveMonthsShowNoTrend() {
        heard.series("2026-09-01T08:00", monthly("2026-01", 1, 2, 3, 4));

        assertThat(reason("2026-07")).isEqualTo("not_enough_data fewer_than_5_months");
    }

    @Test
    void fiveMonthsAreAHintAndTenAreMore() {
        heard.series("2026-12-01T08:00", monthly("2026-01", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10));

        assertThat(reason("2026-05")).isEqualTo("measured hint");
        assertThat(reason("2026-09")).isEqualTo("measured hint");
        assertThat(reason("2026-10")).isEqualTo("measured null");
        assertThat(trend("2026-10", "2026-12-31").n()).isEqualTo(10);
    }

    @Test
    void monthsThatEndAfterTsLastDayAreNotIn() {
        heard.series("2026-09-01T08:00", monthly("2026-01", 1, 2, 3, 4, 5, 60));

        assertThat(trend("2026-05", "2026-09-30").n()).isEqualTo(5);
        assertThat(trend("2026-05-01..2026-06-29", "2026-09-30").n()).isEqualTo(5);
        assertThat(trend("2026-05-01..2026-06-30", "2026-09-30").n()).isEqualTo(6);
    }

    @Test
    void tEndsAtTheAsOfDate() {
        heard.series("2026-05-20T08:00", monthly("2026-01", 1, 2, 3, 4, 5, 60));

        assertThat(trend("2026", "2026-06-29").n()).isEqualTo(5);
        assertThat(trend("2026", "2026-06-30").n()).isEqualTo(6);
    }

    @Test
    void monthsAreCalendarMonthsUnderAnAdministrativeCalendarToo() {
        plan.month = MonthKind.ADMINISTRATIVE;
        heard.series("2026-09-01T08:00", monthly("2026-01", 1, 2, 3, 4, 5, 60));

        // 15 May to 14 June: June has not ended.
        assertThat(trend("2026-06", "2026-09-30").n()).isEqualTo(5);
    }

    @Test
    void monthsLongBeforeTAreIn() {
        heard.series("2026-09-01T08:00", monthly("2024-01", 1, 2, 3, 4, 5));

        assertThat(trend("2026-07", "2026-09-30").value()).isEqualTo(1);
    }

    @Test
    void missingMonthsKeepTheirDistance() {
        heard.series(
                "2026-12-01T08:00",
                figure("vneid", "2025-11", "10"),
                figure("vneid", "2025-12", "12"),
                figure("vneid", "2026-05", "22"),
                figure("vneid", "2026-06", "24"),
                figure("vneid", "2026-10", "32"));

        assertThat(trend("2026-10", "2026-12-31").value()).isEqualTo(2);
    }

    @Test
    void orderOfRowsDoesNotMatter() {
        List<SeriesRow> rows = Arrays.asList(monthly("2026-01", 3, 5, 4, 7, 9, 8, 12));
        java.util.Collections.reverse(rows);
        heard.series("2026-09-01T08:00", rows.toArray(SeriesRow[]::new));

        assertThat(trend("2026-07", "2026-09-30").value()).isEqualTo(1.4);
    }

    @Test
    void fractionsAreShares() {
        heard.series(
                "2026-09-01T08:00",
                counted("vneid", "2026-01", 1, 10),
                counted("vneid", "2026-02", 4, 20),
                counted("vneid", "2026-03", 12, 40),
                counted("vneid", "2026-04", 4, 10),
                counted("vneid", "2026-05", 1, 2));

        assertThat(trend("2026-05", "2026-09-30").value()).isCloseTo(0.1, within(1e-15));
    }

    @Test
    void equalFractionsOfDifferentSizeAreTied() {
        heard.series(
                "2026-09-01T08:00",
                counted("vneid", "2026-01", 1, 3),
                counted("vneid", "2026-02", 2, 6),
                counted("vneid", "2026-03", 100, 300),
                counted("vneid", "2026-04", 7, 21),
                counted("vneid", "2026-05", 5, 15));

        assertThat(trend("2026-05", "2026-09-30").value()).isZero();
        assertThat(trend("2026-05", "2026-09-30").p()).isEqualTo(1);
    }

    @Test
    void surveysAreNotInTheTrend() {
        heard.series("2026-09-01T08:00", monthly("2026-01", 1, 2, 3, 4))
                .series("2026-09-01T08:00", survey("vneid", "2026-05", 1, 2), survey("vneid", "2026-06", 1, 2));

        assertThat(reason("2026-07")).isEqualTo("not_enough_data fewer_than_5_months");
    }

    @Test
    void previousSpanHasTheMonthsUpToItsOwnEnd() {
        heard.series("2026-09-01T08:00", monthly("2026-01", 1, 2, 3, 4, 5, 60));

        assertThat(Said.evaluate(plan.plan(), "2026-06", "2026-09-30", new Inbox(), heard)
                        .previous())
                .filteredOn(v -> v.indicator().equals("outcome.trend"))
                .singleElement()
                .satisfies(v -> assertThat(v.n()).isEqualTo(5));
    }

    @ParameterizedTest
    @CsvSource({"true, 1.4, MET", "true, 1.5, MISSED", "false, 1.4, MET", "false, 1.3, MISSED"})
    void slopeIsJudgedInTheSeriesOwnDirection(boolean higherIsBetter, double target, String verdict) {
        plan.series = List.of(new Series("vneid", "VNeID", higherIsBetter, null, null));
        plan.targets = List.of(new Target("outcome.trend", target, null, null, null, null, Source.ASSUMPTION, null));
        heard.series("2026-09-01T08:00", monthly("2026-01", 3, 5, 4, 7, 9, 8, 12));

        assertThat(trend("2026-07", "2026-09-30").verdict().name()).isEqualTo(verdict);
    }

    private static SeriesRow[] monthly(String first, int... figures) {
        SeriesRow[] rows = new SeriesRow[figures.length];
        for (int i = 0; i < rows.length; i++) {
            String month = YearMonth.parse(first).plusMonths(i).toString();
            rows[i] = figure("vneid", month, Integer.toString(figures[i]));
        }
        return rows;
    }

    private String reason(String span) {
        Value value = trend(span, "2026-12-31");
        return value.status().code() + " "
                + (value.reason() == null ? null : value.reason().code());
    }

    private Value trend(String span, String asOf) {
        return Said.evaluate(plan.plan(), span, asOf, new Inbox(), heard)
                .value("outcome.trend", new Scope(Scope.Type.SERIES, "vneid"))
                .orElseThrow();
    }
}
