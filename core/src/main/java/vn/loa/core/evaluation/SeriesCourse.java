package vn.loa.core.evaluation;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.core.outcome.SeriesKind;

/**
 * The figures of one series over time. Surveys: every month known on the as-of date, since a change does not depend on T.
 * Administrative figures: months that end on or before T's last day, as the trend has them.
 *
 * @param series code
 * @param points by month, surveys before administrative figures of one month
 * @param before surveys of the plan's months before, pooled; null where there are none with a fraction
 * @param after surveys of the plan's months after, pooled; null as before
 * @param trend the line of Theil and Sen; null with fewer than five administrative months
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
            @Nullable Double upper) {}

    /** Surveys of several months together: k of n people asked, n above 0. */
    public record Pool(YearMonth from, YearMonth to, long numerator, long denominator) {
        public double share() {
            return (double) numerator / denominator;
        }
    }

    /** A straight line between two months; its slope is {@code outcome.trend}, it passes through the median of what is left (Conover 1980). */
    public record Line(YearMonth from, double start, YearMonth to, double end) {}
}
