package vn.loa.core.indicator;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.Comparator;
import java.util.List;
import vn.loa.core.outcome.Difficulty;
import vn.loa.core.outcome.SeriesKind;
import vn.loa.core.outcome.SeriesRow;
import vn.loa.core.plan.FeedbackRule;
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
        FeedbackRule rule = basis.plan().feedback();
        if (rule == null) {
            return Measure.notConfigured(Reason.NO_ANSWER_TIME);
        }
        long inTime = 0;
        long judged = 0;
        for (Difficulty difficulty : basis.outcomes().difficulties()) {
            if (basis.days().contains(difficulty.received())) {
                LocalDate last =
                        basis.plan().calendar().plusWorkingDays(difficulty.received(), rule.answerWorkingDays());
                LocalDate answered = difficulty.answered();
                if (answered != null && !answered.isAfter(basis.asOf())) {
                    judged++;
                    inTime += answered.isAfter(last) ? 0 : 1;
                } else if (last.isBefore(basis.asOf())) {
                    judged++;
                }
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
        List<SeriesRow> surveys = rows(basis, SeriesKind.SURVEY);
        if (surveys.isEmpty()) {
            return Measure.notEnough(Reason.NO_SURVEY);
        }
        Pool before = Pool.of(surveys, series.before());
        Pool after = Pool.of(surveys, series.after());
        if (before.n() == 0 || after.n() == 0) {
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
        LocalDate last = basis.days().to();
        List<SeriesRow> rows = rows(basis, SeriesKind.ADMINISTRATIVE).stream()
                .filter(row -> !row.month().atEndOfMonth().isAfter(last))
                .sorted(Comparator.comparing(SeriesRow::month))
                .toList();
        if (rows.size() < TELLING) {
            return Measure.notEnough(Reason.FEWER_THAN_5_MONTHS);
        }
        long[] months = rows.stream()
                .mapToLong(row -> row.month().getLong(ChronoField.PROLEPTIC_MONTH))
                .toArray();
        double[] figures = rows.stream().mapToDouble(Outcome::figure).toArray();
        return new Measure.Tested(
                TheilSen.slope(months, figures),
                MannKendall.of(figures).p(),
                rows.size() < SURE ? Reason.HINT : null,
                rows.size());
    }

    /** k of n people of several surveys. */
    private record Pool(long k, long n) {
        static Pool of(List<SeriesRow> surveys, Series.Months months) {
            long k = 0;
            long n = 0;
            for (SeriesRow row : surveys) {
                Long numerator = row.numerator();
                Long denominator = row.denominator();
                boolean inside =
                        !row.month().isBefore(months.from()) && !row.month().isAfter(months.to());
                if (inside && numerator != null && denominator != null) {
                    k = Math.addExact(k, numerator);
                    n = Math.addExact(n, denominator);
                }
            }
            return new Pool(k, n);
        }

        double share() {
            return (double) k / n;
        }
    }

    private static Series series(Basis basis) {
        return basis.plan().series().stream()
                .filter(series -> series.code().equals(basis.scope().id()))
                .findFirst()
                .orElseThrow();
    }

    private static List<SeriesRow> rows(Basis basis, SeriesKind kind) {
        return basis.outcomes().series().stream()
                .filter(row ->
                        row.kind() == kind && row.series().equals(basis.scope().id()))
                .toList();
    }

    private static double figure(SeriesRow row) {
        Long numerator = row.numerator();
        Long denominator = row.denominator();
        if (numerator != null && denominator != null) {
            return (double) numerator / denominator;
        }
        if (row.value() == null) {
            throw new IllegalArgumentException("No figure: " + row);
        }
        return row.value().doubleValue();
    }
}
