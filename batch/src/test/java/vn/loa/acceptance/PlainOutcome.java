package vn.loa.acceptance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.Series;
import vn.loa.core.plan.Unit;

/** {@code outcome.*}, {@code practical.feedback_answered}: figures of other bodies, and difficulties (formats.md §1.2, §1.3). */
final class PlainOutcome {
    private final Plan plan;
    private final PlainCalendar calendar;
    private final List<PlainSeriesRow> series;
    private final List<PlainDifficulty> difficulties;

    PlainOutcome(Plan plan, PlainYear year, LocalDate asOf) {
        this.plan = plan;
        this.calendar = new PlainCalendar(plan);
        Instant end = asOf.plusDays(1).atStartOfDay(plan.ward().zone()).toInstant();
        series = valid(
                year.series().stream()
                        .filter(row -> row.admitted().isBefore(end))
                        .toList(),
                row -> row.series() + " " + row.month() + " " + row.survey(),
                PlainSeriesRow::received,
                PlainSeriesRow::withdraws);
        difficulties = valid(
                year.difficulties().stream()
                        .filter(row -> row.admitted().isBefore(end))
                        .toList(),
                row -> row.unit() + " " + row.id(),
                PlainDifficulty::fileReceived,
                PlainDifficulty::withdraws);
    }

    /**
     * Of what was admitted, in the order of admission, the newest received row of each thing, within a file the lower one; unless it
     * withdraws. A row that withdraws, and finds nothing older to withdraw when it is admitted, has gone back.
     */
    private static <R> List<R> valid(
            List<R> admitted, Function<R, String> thing, Function<R, Instant> received, Predicate<R> withdraws) {
        List<R> good = new ArrayList<>();
        for (R row : admitted) {
            List<R> older = good.stream()
                    .filter(other -> thing.apply(other).equals(thing.apply(row)))
                    .filter(other -> !received.apply(other).isAfter(received.apply(row)))
                    .sorted(Comparator.comparing(received))
                    .toList();
            boolean stands = !older.isEmpty() && !withdraws.test(older.get(older.size() - 1));
            if (!withdraws.test(row) || stands) {
                good.add(row);
            }
        }
        Map<String, R> newest = new LinkedHashMap<>();
        good.stream().sorted(Comparator.comparing(received)).forEach(row -> newest.put(thing.apply(row), row));
        return newest.values().stream().filter(withdraws.negate()).toList();
    }

    PlainFigure change(String code) {
        Series one = plan.series().stream()
                .filter(s -> s.code().equals(code))
                .findFirst()
                .orElseThrow();
        if (one.before() == null || one.after() == null) {
            return PlainFigure.notConfigured("no_before_after");
        }
        if (series.stream().noneMatch(row -> row.series().equals(code) && row.survey())) {
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
        for (PlainSeriesRow row : series) {
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
        List<PlainSeriesRow> rows = series.stream()
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
            values.add(figure(row));
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
        for (PlainDifficulty one : difficulties) {
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

    /** Each valid figure of a series, the pools of its surveys, and the ends of its line. */
    void course(Series one, PlainSpan t, Map<String, Double> parts) {
        String name = "series " + one.code();
        List<PlainSeriesRow> own = series.stream()
                .filter(row -> row.series().equals(one.code()))
                .filter(row -> row.survey() || !row.month().atEndOfMonth().isAfter(t.to()))
                .sorted(Comparator.comparing(PlainSeriesRow::month).thenComparing(row -> !row.survey()))
                .toList();
        for (PlainSeriesRow row : own) {
            String place = name + " " + row.month() + (row.survey() ? " survey" : " administrative");
            parts.put(place, figure(row));
            if (row.denominator() != null) {
                parts.put(place + " numerator", (double) row.numerator());
                parts.put(place + " denominator", (double) row.denominator());
            }
            if (row.survey() && row.denominator() != null) {
                PlainStatistics.Range range = PlainStatistics.wilson(row.numerator(), row.denominator());
                parts.put(place + " lower", range.lower());
                parts.put(place + " upper", range.upper());
            }
        }
        pool(name + " before", one.code(), one.before(), parts);
        pool(name + " after", one.code(), one.after(), parts);
        PlainFigure trend = trend(one.code(), t);
        if (trend.value() != null) {
            List<PlainSeriesRow> counted =
                    own.stream().filter(row -> !row.survey()).toList();
            YearMonth first = counted.get(0).month();
            YearMonth last = counted.get(counted.size() - 1).month();
            double start = PlainStatistics.median(counted.stream()
                    .map(row -> figure(row) - trend.value() * first.until(row.month(), ChronoUnit.MONTHS))
                    .toList());
            parts.put(name + " line from " + first, start);
            parts.put(name + " line to " + last, start + trend.value() * first.until(last, ChronoUnit.MONTHS));
        }
    }

    private void pool(String place, String code, Series.Months months, Map<String, Double> parts) {
        long[] pooled = months == null ? new long[2] : surveyed(code, months);
        if (pooled[1] > 0) {
            parts.put(place + " " + months.from() + " to " + months.to() + " numerator", (double) pooled[0]);
            parts.put(place + " " + months.from() + " to " + months.to() + " denominator", (double) pooled[1]);
        }
    }

    private static double figure(PlainSeriesRow row) {
        return row.value() != null ? row.value().doubleValue() : (double) row.numerator() / row.denominator();
    }

    /** How many of a month and a unit stand alike on the as-of date; by month, the plan's units and the order of the words. */
    void difficulties(PlainScope ward, Map<String, Double> parts) {
        for (YearMonth month : calendar.monthsTouching(ward.t())) {
            for (Unit unit : plan.units()) {
                for (String state : List.of("in_time", "late", "open", "overdue", "answered")) {
                    long n = difficulties.stream()
                            .filter(one -> one.unit().equals(unit.code()))
                            .filter(one -> ward.t().has(one.received())
                                    && calendar.month(month).has(one.received()))
                            .filter(one -> stands(one, ward.asOf()).equals(state))
                            .count();
                    if (n > 0) {
                        parts.put("difficulties " + month + " " + unit.code() + " " + state, (double) n);
                    }
                }
            }
        }
    }

    private String stands(PlainDifficulty one, LocalDate asOf) {
        boolean answered = one.answered() != null && !one.answered().isAfter(asOf);
        if (plan.feedback() == null) {
            return answered ? "answered" : "open";
        }
        LocalDate last =
                calendar.plusWorkingDays(one.received(), plan.feedback().answerWorkingDays());
        if (answered) {
            return one.answered().isAfter(last) ? "late" : "in_time";
        }
        return asOf.isAfter(last) ? "overdue" : "open";
    }
}
