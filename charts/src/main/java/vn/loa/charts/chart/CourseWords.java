package vn.loa.charts.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.charts.chart.Course.Band;
import vn.loa.charts.style.Formats;
import vn.loa.core.evaluation.SeriesCourse.Point;
import vn.loa.core.evaluation.SeriesCourse.Pool;
import vn.loa.core.indicator.Reason;
import vn.loa.core.indicator.Status;
import vn.loa.core.indicator.Value;
import vn.loa.core.outcome.SeriesKind;
import vn.loa.core.text.Words;

/** What is said about a series in title, guide and alt text, and how its figures are written. */
record CourseWords(Course course, Words words, FigureWords figures, Formats formats) {
    /** A title says the finding: a name that is longer is cut in it. */
    private static final int LONGEST_NAME = 90;

    private static final int DIGITS = 4;
    /** As the intervals of 95 % that stand beside. */
    private static final double CLEAR = 0.05;

    String title() {
        Value change = course.change();
        Value trend = course.trend();
        Band before = course.before();
        Band after = course.after();
        if (change != null && course.hasChange() && before != null && after != null) {
            return words.say(
                    spansZero(change) ? "course.title.change.open" : "course.title.change",
                    Map.of(
                            "name", name(),
                            "change", figures.figure(change),
                            "before", months(before),
                            "after", months(after),
                            "interval", interval(change)));
        }
        if (trend != null && course.hasTrend()) {
            return trendTitle(trend);
        }
        if (change != null && change.status() == Status.NOT_ENOUGH_DATA) {
            return words.say("course.title.no_change", Map.of("name", name()));
        }
        if (trend != null
                && trend.reason() == Reason.FEWER_THAN_5_MONTHS
                && !administrative().isEmpty()) {
            return words.say("course.title.short", Map.of("name", name()));
        }
        long months =
                course.figures().points().stream().map(Point::month).distinct().count();
        return words.say("course.title.months", Map.of("name", name(), "n", formats.whole(months)));
    }

    private String trendTitle(Value trend) {
        String key = course.trendIsMixed()
                ? "course.title.trend.mixed"
                : trend.reason() == Reason.HINT
                        ? "course.title.trend.hint"
                        : trend.p() != null && trend.p() >= CLEAR ? "course.title.trend.open" : "course.title.trend";
        return words.say(
                key,
                Map.of(
                        "name",
                        name(),
                        "slope",
                        figures.figure(trend),
                        "n",
                        formats.whole(trend.n() == null ? 0 : trend.n()),
                        "p",
                        trend.p() == null ? "–" : figures.p(trend.p())));
    }

    private static boolean spansZero(Value change) {
        return change.lower() != null && change.upper() != null && change.lower() <= 0 && change.upper() >= 0;
    }

    private String name() {
        String name = course.name();
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1))
                                .strip() + "…";
    }

    /** @param cutAxis whether a scale begins elsewhere than at 0 */
    String guide(boolean cutAxis) {
        List<String> sentences = new ArrayList<>();
        if (!administrative().isEmpty()) {
            sentences.add(words.get("course.guide.administrative"));
        }
        if (course.trendMeasure() != null) {
            sentences.add(words.get("course.guide.trend"));
        }
        if (!course.points(SeriesKind.SURVEY).isEmpty()) {
            sentences.add(words.get("course.guide.survey"));
        }
        if (!course.bands().isEmpty()) {
            sentences.add(words.get("course.guide.compared"));
        }
        if (course.measures().size() > 1) {
            sentences.add(words.get("course.guide.mixed"));
        }
        if (course.hasTrend() && course.trendIsMixed()) {
            sentences.add(words.get("course.guide.trend.mixed"));
        }
        if (cutAxis) {
            sentences.add(words.get("course.guide.cut"));
        }
        return String.join(" ", sentences);
    }

    String source(LocalDate asOf) {
        int surveys = course.points(SeriesKind.SURVEY).size();
        String key = surveys == 0
                ? "course.source.administrative"
                : administrative().isEmpty() ? "course.source.surveys" : "course.source";
        return words.say(
                key,
                Map.of(
                        "asOf",
                        formats.day(asOf),
                        "administrative",
                        administrative().size(),
                        "surveys",
                        surveys));
    }

    String alt() {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say(
                "course.alt",
                Map.of("name", course.name(), "from", month(course.first()), "to", month(course.last()))));
        List<Point> counted = administrative();
        if (!counted.isEmpty()) {
            Point first = counted.get(0);
            Point last = counted.get(counted.size() - 1);
            sentences.add(words.say(
                    counted.size() == 1 ? "course.alt.administrative.one" : "course.alt.administrative",
                    Map.of(
                            "n", counted.size(),
                            "first", figure(first),
                            "from", month(first.month()),
                            "last", figure(last),
                            "to", month(last.month()))));
        }
        for (Point survey : course.points(SeriesKind.SURVEY)) {
            sentences.add(survey(survey));
        }
        pooled(sentences, "course.alt.before", course.before());
        pooled(sentences, "course.alt.after", course.after());
        measured(sentences);
        sentences.addAll(reasons());
        return String.join(" ", sentences);
    }

    private String survey(Point survey) {
        Double lower = survey.lower();
        Double upper = survey.upper();
        return lower == null || upper == null
                ? words.say("course.alt.survey.value", Map.of("month", month(survey.month()), "figure", figure(survey)))
                : words.say(
                        "course.alt.survey",
                        Map.of(
                                "month", month(survey.month()),
                                "figure", figure(survey),
                                "lower", formats.percent(lower),
                                "upper", formats.percent(upper)));
    }

    private void pooled(List<String> sentences, String key, @Nullable Band band) {
        Pool pool = band == null ? null : band.pool();
        if (band != null && pool != null) {
            sentences.add(words.say(key, Map.of("months", months(band), "pool", pool(pool))));
        }
    }

    private void measured(List<String> sentences) {
        Value change = course.change();
        Value trend = course.trend();
        if (change != null && course.hasChange()) {
            sentences.add(words.say(
                    "course.alt.change", Map.of("change", figures.figure(change), "interval", interval(change))));
        }
        if (trend != null && course.hasTrend()) {
            sentences.add(words.say(
                    "course.alt.trend",
                    Map.of(
                            "slope", figures.figure(trend),
                            "n", formats.whole(trend.n() == null ? 0 : trend.n()),
                            "p", trend.p() == null ? "–" : figures.p(trend.p()))));
            if (trend.reason() == Reason.HINT) {
                sentences.add(words.get("course.alt.hint"));
            }
        }
    }

    /** Why a difference or a trend was not measured; nothing of what the series does not try. */
    List<String> reasons() {
        List<String> said = new ArrayList<>();
        Value change = course.change();
        Value trend = course.trend();
        boolean compares =
                !course.bands().isEmpty() || !course.points(SeriesKind.SURVEY).isEmpty();
        if (compares && change != null && !course.hasChange() && change.reason() != null) {
            said.add(figures.words().get("reason." + change.reason().code()));
        }
        if (!administrative().isEmpty() && trend != null && !course.hasTrend() && trend.reason() != null) {
            said.add(figures.words().get("reason." + trend.reason().code()));
        }
        return said;
    }

    private List<Point> administrative() {
        return course.points(SeriesKind.ADMINISTRATIVE);
    }

    /** {@code 38,3%} of a fraction, {@code 5,25} of a number alone. */
    String figure(Point point) {
        return figure(Course.Measure.of(point), point.figure());
    }

    String figure(Course.Measure measure, double figure) {
        return measure == Course.Measure.SHARE
                ? formats.percent(figure)
                : formats.decimal(figure, Math.max(DIGITS, Ticks.digits(Math.abs(figure)) + 1));
    }

    /** {@code 153/400 = 38,3%}. */
    String pool(Pool pool) {
        return words.say(
                "course.pool",
                Map.of(
                        "k", formats.whole(pool.numerator()),
                        "n", formats.whole(pool.denominator()),
                        "share", formats.percent(pool.share())));
    }

    /** Over the months of a band: {@code Trước: 153/400 = 38,3%}, or the word alone. */
    String band(String key, Band band) {
        Pool pool = band.pool();
        return pool == null ? words.get(key) : words.say(key + ".pool", Map.of("pool", pool(pool)));
    }

    String change(Value change) {
        return words.say("course.change", Map.of("change", figures.figure(change)));
    }

    /** Of a change, in percentage points; a dash without one. */
    String interval(Value change) {
        return change.lower() == null || change.upper() == null
                ? "–"
                : words.say(
                        "course.interval",
                        Map.of("lower", formats.points(change.lower()), "upper", formats.points(change.upper())));
    }

    /** Beside the line: {@code +0,0123 mỗi tháng}, and a word where it is but a hint. */
    String slope(Value trend) {
        return words.say(
                trend.reason() == Reason.HINT ? "course.slope.hint" : "course.slope",
                Map.of("slope", figures.figure(trend)));
    }

    /** What a panel shows. */
    String caption(Course.Measure measure) {
        return words.get(measure == Course.Measure.SHARE ? "course.panel.share" : "course.panel.amount");
    }

    /** @param step between two ticks: a label has as many digits as it takes to tell them apart */
    String tick(Course.Measure measure, double at, double step) {
        return measure == Course.Measure.SHARE ? formats.percent(at) : formats.decimal(at, Ticks.digits(step));
    }

    String months(Band band) {
        return band.from().equals(band.to())
                ? month(band.from())
                : words.say("course.months", Map.of("from", numbers(band.from()), "to", numbers(band.to())));
    }

    String month(YearMonth month) {
        return words.say("course.month", Map.of("month", numbers(month)));
    }

    String shortMonth(YearMonth month) {
        return words.say("month.short", Map.of("month", month.getMonthValue(), "yy", twoDigits(month.getYear() % 100)));
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** To sort by. */
    static double order(YearMonth month) {
        return month.getLong(ChronoField.PROLEPTIC_MONTH);
    }

    private String numbers(YearMonth month) {
        return words.say("course.month.numbers", Map.of("month", month.getMonthValue(), "year", month.getYear()));
    }
}
