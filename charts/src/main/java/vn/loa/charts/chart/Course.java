package vn.loa.charts.chart;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.SeriesCourse;
import vn.loa.core.evaluation.SeriesCourse.Point;
import vn.loa.core.evaluation.SeriesCourse.Pool;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Status;
import vn.loa.core.indicator.Value;
import vn.loa.core.outcome.SeriesKind;
import vn.loa.core.plan.Series;

/**
 * A series as it is drawn: its figures, the months that the plan compares, and what was measured of it.
 *
 * @param name as it may be shown
 * @param before null where the plan compares no months
 * @param change {@code outcome.change}; null where the evaluation has none
 * @param trend {@code outcome.trend}; null as before
 */
record Course(
        SeriesCourse figures,
        String name,
        @Nullable Band before,
        @Nullable Band after,
        @Nullable Value change,
        @Nullable Value trend) {
    /** What a figure is: the two share no scale. */
    enum Measure {
        /** So many of so many. */
        SHARE,
        /** A number alone. */
        AMOUNT;

        static Measure of(Point point) {
            return point.denominator() == null ? AMOUNT : SHARE;
        }
    }

    /** Months that the plan compares. {@code pool} is null where no survey of them tells how many were asked. */
    record Band(YearMonth from, YearMonth to, @Nullable Pool pool) {}

    static Course of(Evaluation evaluation, SeriesCourse figures) {
        Series series = evaluation.plan().series().stream()
                .filter(s -> s.code().equals(figures.series()))
                .findFirst()
                .orElse(null);
        Scope scope = new Scope(Scope.Type.SERIES, figures.series());
        return new Course(
                figures,
                Shown.text(series == null ? figures.series() : series.name()),
                band(series == null ? null : series.before(), figures.before()),
                band(series == null ? null : series.after(), figures.after()),
                evaluation.value("outcome.change", scope).orElse(null),
                evaluation.value("outcome.trend", scope).orElse(null));
    }

    private static @Nullable Band band(Series.@Nullable Months months, @Nullable Pool pool) {
        if (months != null) {
            return new Band(months.from(), months.to(), pool);
        }
        return pool == null ? null : new Band(pool.from(), pool.to(), pool);
    }

    List<Point> points(SeriesKind kind) {
        return figures.points().stream().filter(p -> p.kind() == kind).toList();
    }

    List<Point> points(SeriesKind kind, Measure measure) {
        return points(kind).stream().filter(p -> Measure.of(p) == measure).toList();
    }

    /** What its figures are: one, or both. */
    List<Measure> measures() {
        return figures.points().stream().map(Measure::of).distinct().sorted().toList();
    }

    /** What the line of the trend is drawn on; null where there is no line, or it goes through both shares and numbers. */
    @Nullable
    Measure trendMeasure() {
        List<Measure> measures = trendMeasures();
        return figures.trend() == null || measures.size() != 1 ? null : measures.get(0);
    }

    boolean trendIsMixed() {
        return trendMeasures().size() > 1;
    }

    private List<Measure> trendMeasures() {
        return points(SeriesKind.ADMINISTRATIVE).stream()
                .map(Measure::of)
                .distinct()
                .toList();
    }

    boolean hasTrend() {
        return measured(trend);
    }

    boolean hasChange() {
        return measured(change);
    }

    private static boolean measured(@Nullable Value value) {
        return value != null && value.status() == Status.MEASURED && value.value() != null;
    }

    List<Band> bands() {
        return Stream.of(before, after).filter(Objects::nonNull).toList();
    }

    YearMonth first() {
        return months().min(Comparator.naturalOrder()).orElseThrow();
    }

    YearMonth last() {
        return months().max(Comparator.naturalOrder()).orElseThrow();
    }

    /** From the first month drawn, in months. */
    int place(YearMonth month) {
        return (int) first().until(month, ChronoUnit.MONTHS);
    }

    /** Number of months drawn, those without a figure included. */
    int length() {
        return place(last()) + 1;
    }

    private Stream<YearMonth> months() {
        return Stream.concat(
                figures.points().stream().map(Point::month),
                bands().stream().flatMap(b -> Stream.of(b.from(), b.to())));
    }
}
