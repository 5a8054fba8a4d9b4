package vn.loa.acceptance;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.loa.core.evaluation.Breakdowns;
import vn.loa.core.evaluation.ChannelStep;
import vn.loa.core.evaluation.DifficultyCount;
import vn.loa.core.evaluation.MonthCost;
import vn.loa.core.evaluation.SeriesCourse;
import vn.loa.core.evaluation.UnitFunnel;
import vn.loa.core.evaluation.UnitWeek;
import vn.loa.core.plan.IsoWeek;

/** What an evaluation spreads out, under the words of {@link PlainParts}. */
final class FoundParts {
    private final Map<String, Double> parts = new LinkedHashMap<>();

    private FoundParts() {}

    static Map<String, Double> of(Breakdowns found) {
        FoundParts all = new FoundParts();
        for (UnitWeek week : found.unitWeeks()) {
            all.week(week.week(), week.monday());
            all.put(
                    "week " + week.unit() + " " + week.monday() + " "
                            + week.state().code(),
                    week.activities());
        }
        found.channelSteps().forEach(all::step);
        if (found.funnel() != null) {
            all.funnel(found.funnel());
        }
        found.courses().forEach(all::course);
        for (MonthCost month : found.monthCosts()) {
            all.put("cost " + month.month(), month.vnd());
            all.put("cost " + month.month() + " rows with a cost", month.costed());
            all.put("cost " + month.month() + " rows", month.rows());
        }
        for (DifficultyCount count : found.difficultyCounts()) {
            all.put(
                    "difficulties " + count.period() + " " + count.unit() + " "
                            + count.state().code(),
                    count.n());
        }
        return all.parts;
    }

    private void step(ChannelStep step) {
        boolean week = step.step().contains("W");
        if (week) {
            week(step.step(), step.from());
        }
        put(
                "step " + (week ? "week" : step.step()) + " " + step.from() + " " + step.to() + " " + step.channel(),
                step.activities());
    }

    private void funnel(UnitFunnel funnel) {
        put("funnel succeeded", funnel.succeeded());
        put("funnel guided", funnel.guided());
        for (UnitFunnel.Point point : funnel.units()) {
            put("point " + point.unit() + " of " + point.guided(), point.succeeded());
            limits("point " + point.unit(), point.limits(), parts);
        }
    }

    static void limits(String place, UnitFunnel.Limits limits, Map<String, Double> parts) {
        parts.put(place + " lower 95", (double) limits.lower95());
        parts.put(place + " upper 95", (double) limits.upper95());
        parts.put(place + " lower 99.8", (double) limits.lower998());
        parts.put(place + " upper 99.8", (double) limits.upper998());
    }

    private void course(SeriesCourse course) {
        for (SeriesCourse.Point point : course.points()) {
            String place = "series " + course.series() + " " + point.month() + " "
                    + point.kind().code();
            put(place, point.figure());
            some(place + " numerator", point.numerator());
            some(place + " denominator", point.denominator());
            some(place + " lower", point.lower());
            some(place + " upper", point.upper());
        }
        pool("series " + course.series() + " before", course.before());
        pool("series " + course.series() + " after", course.after());
        if (course.trend() != null) {
            put(
                    "series " + course.series() + " line from " + course.trend().from(),
                    course.trend().start());
            put(
                    "series " + course.series() + " line to " + course.trend().to(),
                    course.trend().end());
        }
    }

    private void pool(String place, SeriesCourse.Pool pool) {
        if (pool != null) {
            put(place + " " + pool.from() + " to " + pool.to() + " numerator", pool.numerator());
            put(place + " " + pool.from() + " to " + pool.to() + " denominator", pool.denominator());
        }
    }

    private void week(String code, LocalDate monday) {
        if (!new IsoWeek(monday).code().equals(code)) {
            throw new AssertionError(code + " does not begin on " + monday);
        }
    }

    private void some(String place, Number figure) {
        if (figure != null) {
            put(place, figure.doubleValue());
        }
    }

    private void put(String place, double figure) {
        if (parts.put(place, figure) != null) {
            throw new AssertionError(place + " stands twice");
        }
    }
}
