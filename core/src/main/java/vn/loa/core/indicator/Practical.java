package vn.loa.core.indicator;

import vn.loa.core.statistics.Proportion;
import vn.loa.core.tally.Slice;
import vn.loa.core.tally.Sum;

/** Thiết thực: leads to people doing something. */
final class Practical {
    private Practical() {}

    /**
     * People who then did it ÷ people guided, over rows that give both, with Wilson's interval at 95 %; n is these rows. No report:
     * {@code no_report}; no activity: {@code no_activity}; no such row, or nobody guided in them: {@code no_value}.
     */
    static Measure taskSuccess(Basis basis) {
        Reason missing = basis.missing();
        if (missing != null) {
            return Measure.notEnough(missing);
        }
        Slice activities = basis.activities();
        long guided = activities.sum(Sum.TASK_GUIDED);
        if (guided == 0) {
            return Measure.notEnough(Reason.NO_VALUE);
        }
        long succeeded = activities.sum(Sum.TASK_SUCCEEDED);
        return new Measure.Measured(
                (double) succeeded,
                (double) guided,
                (double) succeeded / guided,
                Proportion.wilson(succeeded, guided),
                activities.sum(Sum.TASK_ROWS));
    }

    /** People shown how to do a thing; n is the rows that say how many. None does: {@code no_value}. */
    static Measure peopleGuided(Basis basis) {
        return Output.total(basis, Sum.GUIDED_ROWS, Sum.GUIDED);
    }
}
