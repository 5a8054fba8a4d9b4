package vn.loa.acceptance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.Series;

/** {@code outcome.*}, {@code practical.feedback_answered}: figures of other bodies, and difficulties (formats.md §1.2, §1.3). */
final class PlainOutcome {
    private final Plan plan;
    private final PlainCalendar calendar;
    private final Map<String, PlainSeriesRow> series = new LinkedHashMap<>();
    private final Map<String, PlainDifficulty> difficulties = new LinkedHashMap<>();

    /** Of what was admitted by the end of the day the newest received row is valid, within a file the lower one. */
    PlainOutcome(Plan plan, PlainYear year, LocalDate asOf) {
        this.plan = plan;
        this.calendar = new PlainCalendar(plan);
        Instant end = asOf.plusDays(1).atStartOfDay(plan.ward().zone()).toInstant();
        year.series().stream()
                .filter(row -> row.admitted().isBefore(end))
                .sorted(Comparator.comparing(PlainSeriesRow::received))
                .forEach(row -> series.put(row.series() + " " + row.month() + " " + row.survey(), row));
        series.values().removeIf(PlainSeriesRow::withdraws);
        year.difficulties().stream()
                .filter(row -> row.admitted().isBefore(end))
                .sorted(Comparator.comparing(PlainDifficulty::fileReceived))
                .forEach(row -> difficulties.put(row.unit() + " " + row.id(), row));
        difficulties.values().removeIf(PlainDifficulty::withdraws);
    }

    PlainFigure change(String code) {
        Series one = plan.series().stream()
                .filter(s -> s.code().equals(code))
                .findFirst()
                .orElseThrow();
        if (one.before() == null || one.after() == null) {
            return PlainFigure.notConfigured("no_before_after");
        }
        if (series.values().stream().noneMatch(row -> row.series().equals(code) && row.survey())) {
            return PlainFigure.none("no_survey");
        }
        long[] before = surveyed(code, one.before());
        long[] after = surveyed(code, one.after());
        if (before[1] == 0 || after[1] == 0) {
            return PlainFigure.none("no_before_after");
        }
        PlainStatistics.Range range = PlainStatistics.newcombe(before[0], before[1], after[0], after[1]);
        double p1 = (double) before[0] / before[1];
        double p2 = (double) after[0] / after[1];
        return PlainFigure.of(p2 - p1, before[1] + after[1]).between(range.lower(), range.upper());
    }

    /** Σk and Σn of the survey rows whose month lies in the months. */
    private long[] surveyed(String code, Series.Months months) {
        long k = 0;
        long n = 0;
        for (PlainSeriesRow row : series.values()) {
            if (row.series().equals(code)
                    && row.survey()
                    && row.denominator() != null
                    && !row.month().isBefore(months.from())
                    && !row.month().isAfter(months.to())) {
                k += row.numerator();
                n += row.denominator();
            }
        }
        return new long[] {k, n};
    }

    PlainFigure trend(String code, PlainSpan t) {
        List<PlainSeriesRow> rows = series.values().stream()
                .filter(row -> row.series().equals(code) && !row.survey())
                .filter(row -> !row.month().atEndOfMonth().isAfter(t.to()))
                .sorted(Comparator.comparing(PlainSeriesRow::month))
                .toList();
        if (rows.size() < 5) {
            return PlainFigure.none("fewer_than_5_months");
        }
        List<Integer> months = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (PlainSeriesRow row : rows) {
            months.add(row.month().getYear() * 12 + row.month().getMonthValue());
            values.add(row.value() != null ? row.value().doubleValue() : (double) row.numerator() / row.denominator());
        }
        return new PlainFigure(
                "measured",
                rows.size() < 10 ? "hint" : null,
                null,
                null,
                PlainStatistics.slope(months, values),
                null,
                null,
                PlainStatistics.kendall(values).p(),
                (long) rows.size());
    }

    PlainFigure feedbackAnswered(PlainScope ward) {
        if (plan.feedback() == null) {
            return PlainFigure.notConfigured("no_answer_time");
        }
        long judged = 0;
        long inTime = 0;
        for (PlainDifficulty one : difficulties.values()) {
            if (ward.t().has(one.received())) {
                LocalDate last =
                        calendar.plusWorkingDays(one.received(), plan.feedback().answerWorkingDays());
                if (one.answered() != null || last.isBefore(ward.asOf())) {
                    judged++;
                }
                if (one.answered() != null && !one.answered().isAfter(last)) {
                    inTime++;
                }
            }
        }
        return judged == 0 ? PlainFigure.none("no_row") : PlainFigure.share(inTime, judged);
    }
}
