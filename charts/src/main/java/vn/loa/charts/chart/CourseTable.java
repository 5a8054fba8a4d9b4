package vn.loa.charts.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.charts.chart.Course.Band;
import vn.loa.charts.chart.DataTable.Cell;
import vn.loa.charts.chart.DataTable.Row;
import vn.loa.charts.style.Formats;
import vn.loa.core.evaluation.SeriesCourse.Point;
import vn.loa.core.evaluation.SeriesCourse.Pool;
import vn.loa.core.indicator.Reason;
import vn.loa.core.indicator.Value;
import vn.loa.core.text.Words;

/** The figures of a series as a table: each month, then what was pooled, then what was measured. */
record CourseTable(Course course, CourseWords said, Words words, FigureWords figures, Formats formats) {
    private static final String NONE = "–";

    DataTable table() {
        List<Row> rows = new ArrayList<>();
        for (Point point : course.figures().points()) {
            rows.add(month(point));
        }
        pool(rows, "course.table.before", course.before());
        pool(rows, "course.table.after", course.after());
        measured(rows);
        return new DataTable(
                List.of(
                        words.get("course.table.month"),
                        words.get("course.table.kind"),
                        words.get("course.table.numerator"),
                        words.get("course.table.denominator"),
                        words.get("course.table.figure"),
                        words.get("course.table.interval")),
                rows);
    }

    private Row month(Point point) {
        Double lower = point.lower();
        Double upper = point.upper();
        return Row.of(
                Cell.of(said.month(point.month()), CourseWords.order(point.month())),
                Cell.of(words.get("course.kind." + point.kind().code())),
                whole(point.numerator()),
                whole(point.denominator()),
                Cell.of(said.figure(point), point.figure()),
                lower == null || upper == null
                        ? Cell.of(NONE)
                        : Cell.of(words.say(
                                "course.table.between",
                                Map.of("lower", formats.percent(lower), "upper", formats.percent(upper)))));
    }

    private void pool(List<Row> rows, String key, @Nullable Band band) {
        Pool pool = band == null ? null : band.pool();
        if (band != null && pool != null) {
            rows.add(Row.of(
                    Cell.of(said.months(band)),
                    Cell.of(words.get(key)),
                    whole(pool.numerator()),
                    whole(pool.denominator()),
                    Cell.of(formats.percent(pool.share()), pool.share()),
                    Cell.of(NONE)));
        }
    }

    private void measured(List<Row> rows) {
        Value change = course.change();
        Value trend = course.trend();
        if (change != null && change.value() != null) {
            rows.add(Row.of(
                    Cell.of(words.get("course.table.change")),
                    Cell.of(NONE),
                    Cell.of(NONE),
                    whole(change.n()),
                    Cell.of(figures.figure(change), change.value()),
                    Cell.of(said.interval(change))));
        }
        if (trend != null && trend.value() != null) {
            rows.add(Row.of(
                    Cell.of(words.get("course.table.trend")),
                    Cell.of(words.say(
                            trend.reason() == Reason.HINT ? "course.table.months.hint" : "course.table.months",
                            Map.of("n", formats.whole(trend.n() == null ? 0 : trend.n())))),
                    Cell.of(NONE),
                    Cell.of(NONE),
                    Cell.of(figures.figure(trend), trend.value()),
                    trend.p() == null
                            ? Cell.of(NONE)
                            : Cell.of(words.say("course.table.p", Map.of("p", figures.p(trend.p()))))));
        }
    }

    private Cell whole(@Nullable Long number) {
        return number == null ? Cell.of(NONE) : Cell.of(formats.whole(number), number);
    }
}
