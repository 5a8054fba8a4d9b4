package vn.loa.core.indicator;

import java.util.List;
import vn.loa.core.statistics.Binomial;
import vn.loa.core.tally.Slice;
import vn.loa.core.tally.Sum;

/** Nghiêm túc: units do what they are assigned, and report it properly. */
final class Serious {
    private static final double TAIL = 0.025;

    private Serious() {}

    /** Expected reports that are there ÷ expected reports; none expected: {@code no_period_due}. */
    static Measure completeness(Basis basis) {
        if (basis.expected().isEmpty()) {
            return Measure.notEnough(Reason.NO_PERIOD_DUE);
        }
        long there = basis.expected().stream().filter(d -> d.received() != null).count();
        return Measure.share(there, basis.expected().size());
    }

    /**
     * Rows accepted ÷ rows accepted or returned of the first full submission of each unit and period, due or not. No period lies
     * wholly in T: {@code no_period_due}; none was sent: {@code no_report}; none with a row: {@code no_activity}.
     */
    static Measure firstPass(Basis basis) {
        if (basis.owed().isEmpty()) {
            return Measure.notEnough(Reason.NO_PERIOD_DUE);
        }
        if (basis.owed().stream().noneMatch(Duty::sent)) {
            return Measure.notEnough(Reason.NO_REPORT);
        }
        long accepted = basis.owed().stream().mapToLong(Duty::firstAccepted).sum();
        long returned = basis.owed().stream().mapToLong(Duty::firstReturned).sum();
        if (accepted + returned > 0) {
            return Measure.share(accepted, accepted + returned);
        }
        boolean quiet = basis.activities().sum(Sum.ACTIVITIES) == 0;
        return Measure.notEnough(quiet ? Reason.NO_ACTIVITY : Reason.NO_ROW);
    }

    /** Activities with evidence ÷ activities. */
    static Measure evidence(Basis basis) {
        Reason missing = basis.missing();
        return missing != null
                ? Measure.notEnough(missing)
                : Measure.share(
                        basis.activities().sum(Sum.EVIDENCE_ROWS),
                        basis.activities().sum(Sum.ACTIVITIES));
    }

    /**
     * Units whose task success lies in a tail (each 2.5 %) of the binomial with the ward's rate; n is the units tested, those that
     * guided anybody. Fewer than two of them: {@code too_few_units}.
     */
    static Measure unitSpread(Basis basis) {
        Reason missing = basis.missing();
        if (missing != null) {
            return Measure.notEnough(missing);
        }
        List<Slice> tested = basis.members().stream()
                .map(Member::activities)
                .filter(unit -> unit.sum(Sum.TASK_GUIDED) > 0)
                .toList();
        if (tested.size() < 2) {
            return Measure.notEnough(Reason.TOO_FEW_UNITS);
        }
        double rate = (double) basis.activities().sum(Sum.TASK_SUCCEEDED)
                / basis.activities().sum(Sum.TASK_GUIDED);
        long apart = tested.stream()
                .filter(unit -> {
                    long k = unit.sum(Sum.TASK_SUCCEEDED);
                    long n = unit.sum(Sum.TASK_GUIDED);
                    return Binomial.atMost(k, n, rate) < TAIL || Binomial.atLeast(k, n, rate) < TAIL;
                })
                .count();
        return Measure.figure(apart, tested.size());
    }
}
