package vn.loa.core.indicator;

import vn.loa.core.tally.Beside;
import vn.loa.core.tally.Slice;
import vn.loa.core.tally.Sum;

/** How much was done: no requirement of the plan, and more is not better. */
final class Output {
    private static final double MILLI = 1000;

    private Output() {}

    /** Activities; 0 where a report says so. No report: {@code no_report}. */
    static Measure activities(Basis basis) {
        long n = basis.activities().sum(Sum.ACTIVITIES);
        return basis.reported() ? Measure.figure(n, n) : Measure.notEnough(Reason.NO_REPORT);
    }

    static Measure minutes(Basis basis) {
        return total(basis, Sum.MINUTES_ROWS, basis.activities().sum(Sum.MINUTES_MILLI) / MILLI);
    }

    static Measure participants(Basis basis) {
        return total(basis, Sum.PARTICIPANTS_ROWS, Sum.PARTICIPANTS);
    }

    /** Women ÷ participants, over rows that give both. Nobody took part in them: {@code no_value}. */
    static Measure femaleShare(Basis basis) {
        Reason missing = basis.missing();
        if (missing != null) {
            return Measure.notEnough(missing);
        }
        Slice activities = basis.activities();
        long all = activities.sum(Sum.FEMALE_OF);
        return all == 0
                ? Measure.notEnough(Reason.NO_VALUE)
                : Measure.rate(activities.sum(Sum.FEMALE), all, activities.sum(Sum.FEMALE_ROWS));
    }

    /** The quantity of one unit, which is the scope's id. */
    static Measure quantity(Basis basis) {
        Beside.Amount amount = basis.beside().quantities().get(basis.scope().id());
        if (!basis.reported()) {
            return Measure.notEnough(Reason.NO_REPORT);
        }
        return amount == null
                ? Measure.notEnough(Reason.NO_VALUE)
                : Measure.figure(amount.sum().doubleValue(), amount.rows());
    }

    /** A sum over the rows that give the figure: none gives it: {@code no_value}, never 0. */
    static Measure total(Basis basis, Sum rows, Sum sum) {
        return total(basis, rows, basis.activities().sum(sum));
    }

    private static Measure total(Basis basis, Sum rows, double sum) {
        Reason missing = basis.missing();
        if (missing != null) {
            return Measure.notEnough(missing);
        }
        long n = basis.activities().sum(rows);
        return n == 0 ? Measure.notEnough(Reason.NO_VALUE) : Measure.figure(sum, n);
    }
}
