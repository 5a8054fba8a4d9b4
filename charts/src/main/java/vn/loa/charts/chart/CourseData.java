package vn.loa.charts.chart;

import java.time.YearMonth;
import java.util.List;
import org.jfree.data.xy.DefaultIntervalXYDataset;
import org.jspecify.annotations.Nullable;
import vn.loa.charts.chart.Course.Band;
import vn.loa.charts.chart.Course.Measure;
import vn.loa.core.evaluation.SeriesCourse.Line;
import vn.loa.core.evaluation.SeriesCourse.Point;
import vn.loa.core.evaluation.SeriesCourse.Pool;
import vn.loa.core.outcome.SeriesKind;

/** The figures of a series, exact. x: months from the first that is drawn; the interval of a survey in y, of a pool in x. */
record CourseData(Course course) {
    static final String TREND = "trend";
    static final String BEFORE = "before";
    static final String AFTER = "after";

    /** Series by {@link SeriesKind#code()}, then the two ends of the trend, then what was pooled; empty where there is none. */
    DefaultIntervalXYDataset dataset(Measure measure) {
        DefaultIntervalXYDataset data = new DefaultIntervalXYDataset();
        for (SeriesKind kind : SeriesKind.values()) {
            data.addSeries(kind.code(), points(course.points(kind, measure)));
        }
        data.addSeries(
                TREND, measure == course.trendMeasure() ? line(course.figures().trend()) : new double[6][0]);
        boolean shares = measure == Measure.SHARE;
        data.addSeries(BEFORE, pool(shares ? course.before() : null));
        data.addSeries(AFTER, pool(shares ? course.after() : null));
        return data;
    }

    private double[][] points(List<Point> points) {
        double[][] all = new double[6][points.size()];
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            double x = course.place(point.month());
            put(all, i, x, x, x, point.figure(), or(point.lower(), Double.NaN), or(point.upper(), Double.NaN));
        }
        return all;
    }

    private double[][] line(@Nullable Line line) {
        if (line == null) {
            return new double[6][0];
        }
        double[][] ends = new double[6][2];
        end(ends, 0, line.from(), line.start());
        end(ends, 1, line.to(), line.end());
        return ends;
    }

    private void end(double[][] ends, int i, YearMonth month, double figure) {
        double x = course.place(month);
        put(ends, i, x, x, x, figure, figure, figure);
    }

    private double[][] pool(@Nullable Band band) {
        Pool pool = band == null ? null : band.pool();
        if (band == null || pool == null) {
            return new double[6][0];
        }
        double[][] one = new double[6][1];
        double from = course.place(band.from());
        double to = course.place(band.to());
        put(one, 0, (from + to) / 2, from, to, pool.share(), pool.share(), pool.share());
        return one;
    }

    private static void put(double[][] all, int i, double... six) {
        for (int k = 0; k < six.length; k++) {
            all[k][i] = six[k];
        }
    }

    private static double or(@Nullable Double number, double none) {
        return number == null ? none : number;
    }
}
