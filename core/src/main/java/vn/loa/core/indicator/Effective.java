package vn.loa.core.indicator;

import vn.loa.core.tally.Beside;
import vn.loa.core.tally.Slice;
import vn.loa.core.tally.Sum;

/** Hiệu quả: what was reached, and what it cost. */
final class Effective {
    /** More than one of so many rows without a cost, and the rest cannot speak for them. */
    private static final int MISSING_ONE_OF = 10;

    private Effective() {}

    /** Contacts, never called people; n is the rows that give them. */
    static Measure contacts(Basis basis) {
        return Output.total(basis, Sum.REACH_ROWS, Sum.REACH);
    }

    /**
     * Đồng ÷ people who did it, over rows that give both. No row gives the people: {@code no_value}; more than a tenth of those that do
     * give no cost: {@code cost_missing}; nobody did it: {@code no_success}.
     */
    static Measure costPerSuccess(Basis basis) {
        Reason missing = basis.missing();
        if (missing != null) {
            return Measure.notEnough(missing);
        }
        Slice activities = basis.activities();
        long rows = activities.sum(Sum.SUCCESS_ROWS);
        long costed = activities.sum(Sum.SUCCESS_COST_ROWS);
        if (rows == 0) {
            return Measure.notEnough(Reason.NO_VALUE);
        }
        if ((rows - costed) * MISSING_ONE_OF > rows) {
            return Measure.notEnough(Reason.COST_MISSING);
        }
        long people = activities.sum(Sum.SUCCESS_PEOPLE);
        return people == 0
                ? Measure.notEnough(Reason.NO_SUCCESS)
                : Measure.rate(activities.sum(Sum.SUCCESS_COST), people, costed);
    }

    /**
     * Đồng of activities dated from 1 January to T's last day ÷ the year's budget; it may pass 1. The plan gives none for the year:
     * {@code no_budget}; no report: {@code no_report}; no such activity: {@code no_activity}; none with a cost: {@code no_value}.
     */
    static Measure budgetUsed(Basis basis) {
        long budget = basis.plan().budgetOf(basis.days().to().getYear());
        if (budget <= 0) {
            return Measure.notConfigured(Reason.NO_BUDGET);
        }
        Beside beside = basis.beside();
        if (!basis.reported() || beside.yearActivities() == 0) {
            return Measure.notEnough(basis.reported() ? Reason.NO_ACTIVITY : Reason.NO_REPORT);
        }
        return beside.yearCostRows() == 0
                ? Measure.notEnough(Reason.NO_VALUE)
                : Measure.rate(beside.yearCost(), budget, beside.yearCostRows());
    }
}
