package vn.loa.core.evaluation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loa.core.outcome.Outcomes;
import vn.loa.core.outcome.SeriesFigures;
import vn.loa.core.outcome.SeriesKind;
import vn.loa.core.outcome.SeriesRow;
import vn.loa.core.plan.Series;
import vn.loa.core.statistics.Interval;
import vn.loa.core.statistics.Proportion;
import vn.loa.core.statistics.TheilSen;

/**
 * The figures of one series over time. Surveys: every month known on the as-of date, since a change does not depend on T.
 * Administrative figures: months that end on or before T's last day, as the trend has them.
 *
 * @param series code
 * @param points by month, surveys before administrative figures of one month
 * @param before surveys of the plan's months before, pooled; null where none of them gives a fraction, or the plan names no months
 * @param after surveys of the plan's months after, pooled; null as before
 * @param trend the line of Theil and Sen; null where {@code outcome.trend} is not measured: fewer than five administrative months
 */
public record SeriesCourse(
        String series,
        List<Point> points,
        @Nullable Pool before,
        @Nullable Pool after,
        @Nullable Line trend) {
    public SeriesCourse {
        points = List.copyOf(points);
    }

    /**
     * A figure of one month.
     *
     * @param numerator null where there is a value alone
     * @param denominator as numerator
     * @param figure numerator ÷ denominator, or the value
     * @param lower of Wilson's interval at 95 % for a survey's fraction; else null
     * @param upper as lower
     */
    public record Point(
            YearMonth month,
            SeriesKind kind,
            @Nullable Long numerator,
            @Nullable Long denominator,
            double figure,
            @Nullable Double lower,
            @Nullable Double upper) {
        private static Point of(SeriesRow row) {
            Long k = row.numerator();
            Long n = row.denominator();
            Interval interval =
                    row.kind() == SeriesKind.SURVEY && k != null && n != null ? Proportion.wilson(k, n) : null;
            return new Point(
                    row.month(),
                    row.kind(),
                    k,
                    n,
                    row.figure(),
                    interval == null ? null : (Double) interval.lower(),
                    interval == null ? null : (Double) interval.upper());
        }
    }

    /**
     * Surveys of several months together: k of n people asked, n above 0.
     *
     * @param from first of the plan's months, with a survey or without
     * @param to last of them
     */
    public record Pool(YearMonth from, YearMonth to, long numerator, long denominator) {
        public double share() {
            return (double) numerator / denominator;
        }
    }

    /**
     * A straight line from the first administrative month to the last; its slope is {@code outcome.trend}, and as many figures lie above
     * it as below it ({@link TheilSen#start}).
     *
     * @param start where it stands in the first month; like its end it may lie where no figure can (below 0, a share above 1)
     */
    public record Line(YearMonth from, double start, YearMonth to, double end) {}

    /** @param slope {@code outcome.trend} of the series; null: not measured */
    static SeriesCourse of(Series series, Outcomes outcomes, LocalDate last, @Nullable Double slope) {
        SeriesFigures figures = SeriesFigures.of(outcomes, series.code(), last);
        return new SeriesCourse(
                series.code(),
                Stream.concat(figures.surveys().stream(), figures.counted().stream())
                        .sorted(Comparator.comparing(SeriesRow::month))
                        .map(Point::of)
                        .toList(),
                pool(figures, series.before()),
                pool(figures, series.after()),
                slope == null ? null : line(figures, slope));
    }

    private static @Nullable Pool pool(SeriesFigures figures, Series.@Nullable Months months) {
        SeriesFigures.Pool pool = figures.pool(months);
        return pool == null || months == null ? null : new Pool(months.from(), months.to(), pool.k(), pool.n());
    }

    private static Line line(SeriesFigures figures, double slope) {
        long[] months = figures.months();
        int end = months.length - 1;
        double start = TheilSen.start(months, figures.figures(), slope);
        return new Line(
                figures.counted().get(0).month(),
                start,
                figures.counted().get(end).month(),
                start + slope * (months[end] - months[0]));
    }
}
