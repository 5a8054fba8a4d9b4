package vn.loa.charts;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.SeriesCourse;
import vn.loa.core.evaluation.SeriesCourse.Line;
import vn.loa.core.evaluation.SeriesCourse.Point;
import vn.loa.core.evaluation.SeriesCourse.Pool;
import vn.loa.core.indicator.Reason;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Status;
import vn.loa.core.indicator.Value;
import vn.loa.core.outcome.SeriesKind;
import vn.loa.core.plan.Series;

/** A series by hand: its figures and the two values of it, in the quarter of {@link WardEvaluation}. */
public final class WardSeries {
    private final String code;
    private String name = "Biết về Nghị quyết 57";
    private final List<Point> points = new ArrayList<>();
    private Series.@Nullable Months before;
    private Series.@Nullable Months after;
    private @Nullable Pool poolBefore;
    private @Nullable Pool poolAfter;
    private @Nullable Line line;
    private @Nullable Value change;
    private @Nullable Value trend;

    public WardSeries(String code) {
        this.code = code;
    }

    /** Two surveys before, one after, figures to the hand-checked answer of Newcombe in indicators.md. */
    public static WardSeries compared() {
        return new WardSeries("knows")
                .survey("2026-01", 30, 50, 0.4618, 0.7239)
                .survey("2026-02", 18, 30, 0.4232, 0.7541)
                .survey("2026-03", 56, 70, 0.6920, 0.8769)
                .months("2026-01", "2026-02", "2026-03", "2026-03")
                .pools(48, 80, 56, 70)
                .change(0.2, 0.0524, 0.3339, 150);
    }

    /** Seven months of a plain number, the hand-checked answer of Theil, Sen, Mann and Kendall in indicators.md. */
    public static WardSeries trending() {
        WardSeries series = new WardSeries("waiting").named("Số ngày giải quyết một hồ sơ");
        double[] figures = {3, 5, 4, 7, 9, 8, 12};
        for (int i = 0; i < figures.length; i++) {
            series.counted(YearMonth.of(2025, 7).plusMonths(i).toString(), figures[i]);
        }
        return series.line("2025-07", 2.8, "2026-01", 11.2).trend(1.4, 0.0107, 7, Reason.HINT);
    }

    public WardSeries named(String other) {
        this.name = other;
        return this;
    }

    public WardSeries survey(String month, long k, long n, double lower, double upper) {
        return add(month, SeriesKind.SURVEY, k, n, (double) k / n, lower, upper);
    }

    public WardSeries survey(String month, double value) {
        return add(month, SeriesKind.SURVEY, null, null, value, null, null);
    }

    public WardSeries counted(String month, long k, long n) {
        return add(month, SeriesKind.ADMINISTRATIVE, k, n, (double) k / n, null, null);
    }

    public WardSeries counted(String month, double value) {
        return add(month, SeriesKind.ADMINISTRATIVE, null, null, value, null, null);
    }

    private WardSeries add(
            String month,
            SeriesKind kind,
            @Nullable Long k,
            @Nullable Long n,
            double figure,
            @Nullable Double lower,
            @Nullable Double upper) {
        points.add(new Point(YearMonth.parse(month), kind, k, n, figure, lower, upper));
        return this;
    }

    public WardSeries months(String beforeFrom, String beforeTo, String afterFrom, String afterTo) {
        before = new Series.Months(YearMonth.parse(beforeFrom), YearMonth.parse(beforeTo));
        after = new Series.Months(YearMonth.parse(afterFrom), YearMonth.parse(afterTo));
        return this;
    }

    /** Of the months before and after. */
    public WardSeries pools(long k1, long n1, long k2, long n2) {
        if (before == null || after == null) {
            throw new IllegalStateException("First the months");
        }
        poolBefore = new Pool(before.from(), before.to(), k1, n1);
        poolAfter = new Pool(after.from(), after.to(), k2, n2);
        return this;
    }

    public WardSeries line(String from, double start, String to, double end) {
        line = new Line(YearMonth.parse(from), start, YearMonth.parse(to), end);
        return this;
    }

    public WardSeries change(double difference, double lower, double upper, long n) {
        change = value("outcome.change", difference, lower, upper, null, n, null);
        return this;
    }

    public WardSeries trend(double slope, double p, long n, @Nullable Reason hint) {
        trend = value("outcome.trend", slope, null, null, p, n, hint);
        return this;
    }

    public WardSeries noChange(Status status, Reason reason) {
        change = WardValues.notMeasured("outcome.change", scope(), "share", status, reason);
        return this;
    }

    public WardSeries noTrend() {
        trend = WardValues.notMeasured(
                "outcome.trend", scope(), "per month", Status.NOT_ENOUGH_DATA, Reason.FEWER_THAN_5_MONTHS);
        return this;
    }

    /** The quarter with these series, in their order, and nothing else spread out. */
    public static Evaluation quarter(WardSeries... all) {
        Evaluation quarter = WardEvaluation.quarter();
        List<Value> values = new ArrayList<>(quarter.values());
        List<SeriesCourse> courses = new ArrayList<>();
        List<Series> series = new ArrayList<>();
        for (WardSeries one : all) {
            if (one.change != null) {
                values.add(one.change);
            }
            if (one.trend != null) {
                values.add(one.trend);
            }
            series.add(new Series(one.code, one.name, true, one.before, one.after));
            courses.add(new SeriesCourse(one.code, one.points, one.poolBefore, one.poolAfter, one.line));
        }
        Evaluation valued = Ward.withValues(quarter, values);
        return Ward.withCourses(Ward.withPlan(valued, Ward.withSeries(valued.plan(), series)), courses);
    }

    private Scope scope() {
        return new Scope(Scope.Type.SERIES, code);
    }

    private Value value(
            String indicator,
            double figure,
            @Nullable Double lower,
            @Nullable Double upper,
            @Nullable Double p,
            long n,
            @Nullable Reason reason) {
        return new Value(
                indicator,
                scope(),
                null,
                null,
                figure,
                lower,
                upper,
                p,
                n,
                lower == null ? "per month" : "share",
                Status.MEASURED,
                reason,
                null,
                null,
                null,
                indicator + "/1");
    }
}
