package vn.loa.core.indicator;

import java.time.LocalDate;
import vn.loa.core.outcome.Difficulty;
import vn.loa.core.outcome.SeriesFigures;
import vn.loa.core.plan.Series;
import vn.loa.core.statistics.MannKendall;
import vn.loa.core.statistics.Proportion;
import vn.loa.core.statistics.TheilSen;

/** What came of it: the answers that people got, and what changed in the figures of other bodies. They need no report. */
final class Outcome {
    /** With fewer months no order of the figures could be told from chance. */
    private static final int TELLING = 5;
    /** With fewer months a trend is a hint. */
    private static final int SURE = 10;

    private Outcome() {}

    /**
     * Difficulties received in T and answered within the plan's working days, day 1 being the working day after receipt ÷ difficulties
     * received in T that are answered, or whose last day to answer is before the as-of date. An answer of a later day than that date
     * has not been given yet. The plan gives no time: {@code no_answer_time}; none such: {@code no_row}.
     */
    static Measure feedbackAnswered(Basis basis) {
        if (basis.plan().feedback() == null) {
            return Measure.notConfigured(Reason.NO_ANSWER_TIME);
        }
        long inTime = 0;
        long judged = 0;
        for (Difficulty difficulty : basis.outcomes().difficulties()) {
            LocalDate last = basis.plan().answerBy(difficulty.received());
            if (last == null || !basis.days().contains(difficulty.received())) {
                continue;
            }
            if (difficulty.answeredBy(basis.asOf())) {
                judged++;
                inTime += difficulty.answeredBy(last) ? 1 : 0;
            } else if (last.isBefore(basis.asOf())) {
                judged++;
            }
        }
        return judged == 0 ? Measure.notEnough(Reason.NO_ROW) : Measure.share(inTime, judged);
    }

    /**
     * The share in the series' survey rows after less the share before, each pooled (Σ numerators ÷ Σ denominators), with Newcombe's
     * interval at 95 %; n is the people asked in both. Independent of T. The plan names no months: {@code no_before_after}; no survey:
     * {@code no_survey}; none with a fraction in the months before, or after: {@code no_before_after}, not for the plan's sake.
     */
    static Measure change(Basis basis) {
        Series series = series(basis);
        if (series.before() == null || series.after() == null) {
            return Measure.notConfigured(Reason.NO_BEFORE_AFTER);
        }
        SeriesFigures figures = figures(basis);
        if (figures.surveys().isEmpty()) {
            return Measure.notEnough(Reason.NO_SURVEY);
        }
        SeriesFigures.Pool before = figures.pool(series.before());
        SeriesFigures.Pool after = figures.pool(series.after());
        if (before == null || after == null) {
            return Measure.notEnough(Reason.NO_BEFORE_AFTER);
        }
        return new Measure.Measured(
                null,
                null,
                after.share() - before.share(),
                Proportion.difference(before.k(), before.n(), after.k(), after.n()),
                before.n() + after.n());
    }

    /**
     * Slope per month (Theil–Sen) of the series' administrative rows of all months that end on or before T's last day, and the
     * two-sided p of Mann and Kendall's test; n is these months. Fewer than five: {@code fewer_than_5_months}; fewer than ten: measured,
     * reason {@code hint}.
     */
    static Measure trend(Basis basis) {
        SeriesFigures known = figures(basis);
        int n = known.counted().size();
        if (n < TELLING) {
            return Measure.notEnough(Reason.FEWER_THAN_5_MONTHS);
        }
        double[] figures = known.figures();
        return new Measure.Tested(
                TheilSen.slope(known.months(), figures), MannKendall.of(figures).p(), n < SURE ? Reason.HINT : null, n);
    }

    private static Series series(Basis basis) {
        return basis.plan().series().stream()
                .filter(series -> series.code().equals(basis.scope().id()))
                .findFirst()
                .orElseThrow();
    }

    private static SeriesFigures figures(Basis basis) {
        return SeriesFigures.of(
                basis.outcomes(), basis.scope().id(), basis.days().to());
    }
}
