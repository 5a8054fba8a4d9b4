package vn.loa.core.indicator;

import java.util.List;
import vn.loa.core.tally.Sum;

/** Kịp thời: done and reported on time. */
final class Timely {
    private Timely() {}

    /**
     * Expected reports that first came on or before their due day ÷ expected reports. Without a due rule in the plan:
     * {@code no_due_day}; none expected: {@code no_period_due}.
     */
    static Measure reportsOnTime(Basis basis) {
        if (basis.plan().calendar().dueWorkingDays() == null) {
            return Measure.notConfigured(Reason.NO_DUE_DAY);
        }
        if (basis.expected().isEmpty()) {
            return Measure.notEnough(Reason.NO_PERIOD_DUE);
        }
        long onTime = basis.expected().stream().filter(Duty::onTime).count();
        return Measure.share(onTime, basis.expected().size());
    }

    /**
     * The median of days from the due day to the first receipt, 0 where on time; a report that is missing is later than all. Reasons
     * as in {@link #reportsOnTime}; the median, or one of its two middle values, is of a missing report: {@code censored}.
     */
    static Measure medianDelayDays(Basis basis) {
        if (basis.plan().calendar().dueWorkingDays() == null) {
            return Measure.notConfigured(Reason.NO_DUE_DAY);
        }
        List<Long> delays =
                basis.expected().stream().map(Duty::delayDays).sorted().toList();
        if (delays.isEmpty()) {
            return Measure.notEnough(Reason.NO_PERIOD_DUE);
        }
        long lower = delays.get((delays.size() - 1) / 2);
        long upper = delays.get(delays.size() / 2);
        return upper == Duty.MISSING
                ? Measure.notEnough(Reason.CENSORED)
                : Measure.figure((lower + upper) / 2.0, delays.size());
    }

    /** Activities done on or before their planned date ÷ activities that have one; none has: {@code no_value}. */
    static Measure scheduleKept(Basis basis) {
        Reason missing = basis.missing();
        if (missing != null) {
            return Measure.notEnough(missing);
        }
        long planned = basis.activities().sum(Sum.PLANNED_ROWS);
        return planned == 0
                ? Measure.notEnough(Reason.NO_VALUE)
                : Measure.share(basis.activities().sum(Sum.PLANNED_KEPT), planned);
    }
}
